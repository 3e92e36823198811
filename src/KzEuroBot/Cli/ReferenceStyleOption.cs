using System.CommandLine;
using KzEuroBot.Core.Answering.References;

namespace KzEuroBot.Cli;

/// <summary>--cite, as `ask` understands it.</summary>
internal static class ReferenceStyleOption
{
    public static Option<ReferenceStyle?> Create() => new("--cite")
    {
        Description = $"Add references to the sources for a paper: {ReferenceStyleNames.All}.",
        HelpName = "STYLE",
        CustomParser = result =>
        {
            if (ReferenceStyleNames.Find(result.Tokens[^1].Value) is { } style) return style;
            result.AddError($"'{result.Tokens[^1].Value}' is not a style of references; --cite takes {ReferenceStyleNames.All}.");
            return null;
        },
    };
}
