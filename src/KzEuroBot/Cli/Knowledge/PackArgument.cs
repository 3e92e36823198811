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
    public Pack? Read(ParseResult parsed)
    {
        var folder = PathOf(parsed);
        var (pack, faults) = KnowledgeFiles.Read(folder);
        foreach (var fault in faults) context.Output.WriteLine(fault);
        if (!faults.IsEmpty)
            context.Error.WriteLine($"The pack in {folder} has {(faults.Length == 1 ? "one fault" : $"{faults.Length} faults")}; correct what is listed and try again.");
        return pack;
    }
}
