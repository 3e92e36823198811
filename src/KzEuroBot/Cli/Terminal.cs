using Spectre.Console;

namespace KzEuroBot.Cli;

/// <summary>Colour, bold and wrapping where a person looks at a terminal; plain text where a file or a program reads.</summary>
internal static class Terminal
{
    /// <summary>Wide enough that nothing is wrapped for a reader that is not a person.</summary>
    private const int PlainWidth = 1000;

    public static IAnsiConsole Create(TextWriter output, bool isTerminal, IReadOnlyDictionary<string, string?> environment)
    {
        // NO_COLOR: https://no-color.org/
        var isPlain = !isTerminal || environment.GetValueOrDefault("NO_COLOR") is { Length: > 0 } || environment.GetValueOrDefault("TERM") == "dumb";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        if (isPlain) console.Profile.Width = PlainWidth;
        return console;
    }

    public static bool IsPlain(this IAnsiConsole console) => !console.Profile.Capabilities.Ansi;
}
