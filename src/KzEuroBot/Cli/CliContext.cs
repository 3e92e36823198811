using System.Collections;
using System.Text;
using KzEuroBot.Charts;
using KzEuroBot.Core.Languages;
using Spectre.Console;

namespace KzEuroBot.Cli;

/// <summary>What a command may touch of the world outside it. Tests hand in their own.</summary>
internal sealed class CliContext
{
    /// <summary>Bytes, not text: only so can a line of a batch that is not UTF-8 be told.</summary>
    public required Stream Input { get; init; }

    /// <summary>Results, and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Logs, progress and faults.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Tables and markup on <see cref="Output"/>, plain where the output is no terminal.</summary>
    public required IAnsiConsole Console { get; init; }

    /// <summary>Whether someone types at <see cref="Input"/> and so needs a prompt.</summary>
    public bool IsInputTerminal { get; init; }

    public required TimeProvider Clock { get; init; }

    public required IReadOnlyDictionary<string, string?> Environment { get; init; }

    /// <summary>The families of fonts that charts can be drawn with.</summary>
    public Func<IEnumerable<string>> FontFamilies { get; init; } = ChartFont.Installed;

    public required string WorkingDirectory { get; init; }

    /// <summary>Where the program lies, and beside it appsettings.json and the pack.</summary>
    public required string ProgramDirectory { get; init; }

    /// <summary>Settings given on the command line, such as Store:Path; <see cref="CommandLine"/> takes them out of the arguments.</summary>
    public Dictionary<string, string?> SettingArguments { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Loaded when first asked for, so that --help works beside a broken settings file.</summary>
    public Settings Settings => field ??= Settings.Load(SettingArguments, Environment, WorkingDirectory, ProgramDirectory);

    /// <summary>The language that the terminal's user has chosen for the whole system, if the bot speaks it.</summary>
    public Language? TerminalLanguage =>
        Language.TryParse(Locale("LC_ALL") ?? Locale("LC_MESSAGES") ?? Locale("LANG"), out var language) ? language : null;

    public static CliContext OfThisProcess()
    {
        var environment = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value, StringComparer.Ordinal);
        // UTF-8 whatever the locale says: four languages do not fit into Latin-1, and a batch is JSON.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = TextWriter.Synchronized(new StreamWriter(System.Console.OpenStandardOutput(), utf8) { AutoFlush = true });
        return new CliContext
        {
            Input = System.Console.OpenStandardInput(),
            Output = output,
            Error = TextWriter.Synchronized(new StreamWriter(System.Console.OpenStandardError(), utf8) { AutoFlush = true }),
            Console = Terminal.Create(output, isTerminal: !System.Console.IsOutputRedirected, environment),
            IsInputTerminal = !System.Console.IsInputRedirected,
            Clock = TimeProvider.System,
            Environment = environment,
            WorkingDirectory = System.Environment.CurrentDirectory,
            ProgramDirectory = AppContext.BaseDirectory,
        };
    }

    private string? Locale(string variable) => Environment.GetValueOrDefault(variable) is { Length: > 0 } locale ? locale : null;
}
