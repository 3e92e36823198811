using System.CommandLine;
using System.Globalization;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Answering.References;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using Spectre.Console;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge sources</summary>
internal static class SourcesCommand
{
    private const string ListFormat = "list";

    public static Command Create(CliContext context)
    {
        var format = new Option<string>("--format")
        {
            Description = $"{ListFormat} for a table, or references for a paper: {ReferenceStyleNames.All}.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => ListFormat,
        };
        format.Validators.Add(result =>
        {
            var name = result.Tokens is [.., var last] ? last.Value : ListFormat;
            if (name != ListFormat && ReferenceStyleNames.Find(name) is null)
                result.AddError($"'{name}' is not a format of sources; --format takes {ListFormat}, {ReferenceStyleNames.All}.");
        });
        var command = new Command("sources", "All sources of the published edition: a list, or references for a paper.") { format };
        command.SetAction(parsed =>
        {
            StoreAccess.RefuseMissing(context);
            var edition = StoreAccess.Published(context)
                ?? throw new CliException(ExitCodes.NothingFound, "Nothing is published, so there are no sources. Import a pack with: kzeurobot knowledge import --publish");
            if (ReferenceStyleNames.Find(parsed.GetValue(format)) is { } style) WriteReferences(context, edition.Pack, style);
            else WriteList(context, edition.Pack);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static void WriteReferences(CliContext context, Pack pack, ReferenceStyle style)
    {
        var reader = context.TerminalLanguage ?? Language.English;
        var today = CitedReferences.Today(context.Clock);
        var references = pack.Sources.Select(source => References.Write(style, source, locator: null, reader, today));
        // A list of references is in the order of the alphabet, after GOST with Cyrillic first; TeX sorts for itself.
        if (style != ReferenceStyle.Bibtex)
            references = references.Order(StringComparer.Create((style == ReferenceStyle.Gost ? Language.Russian : Language.English).Culture, CompareOptions.IgnoreCase));
        foreach (var reference in references) context.Output.WriteLine(style == ReferenceStyle.Bibtex ? reference + "\n" : reference);
    }

    private static void WriteList(CliContext context, Pack pack)
    {
        var table = new Table().Border(context.Console.IsPlain() ? TableBorder.None : TableBorder.Rounded);
        table.AddColumns("key", "title", "published");
        foreach (var source in pack.Sources)
        {
            var title = Bibliography.Title(source, Language.TryParse(source.WrittenIn, out var own) ? own : Language.English);
            table.AddRow(new Text(source.Key), new Text(title), new Text(source.Published?.Text ?? ""));
        }
        context.Console.Write(table);
    }
}
