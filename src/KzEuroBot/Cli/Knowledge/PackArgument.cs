using System.CommandLine;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>The folder of a pack, for commands that read one.</summary>
internal sealed class PackArgument(CliContext context)
{
    public Argument<string?> Folder { get; } = new("FOLDER")
    {
        Description = "The folder of the pack; without it the one of the setting Knowledge:Path.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public string PathOf(ParseResult parsed) =>
        parsed.GetValue(Folder) is { } folder ? Path.GetFullPath(folder, context.WorkingDirectory) : context.Settings.KnowledgePath;

    /// <summary>The pack, or null after its faults were listed on the output.</summary>
    public Pack? Read(ParseResult parsed) => ReadWithWarnings(parsed).Pack;

    /// <summary>The same, with what the caller may list after the faults.</summary>
    public PackReading ReadWithWarnings(ParseResult parsed)
    {
        var folder = PathOf(parsed);
        var reading = KnowledgeFiles.Read(folder);
        foreach (var fault in reading.Faults) context.Output.WriteLine(fault);
        if (!reading.Faults.IsEmpty)
            context.Error.WriteLine($"The pack in {folder} has {(reading.Faults.Length == 1 ? "one fault" : $"{reading.Faults.Length} faults")}; correct what is listed and try again.");
        return reading;
    }
}
