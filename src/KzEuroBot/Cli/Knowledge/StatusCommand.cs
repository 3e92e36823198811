using System.CommandLine;
using KzEuroBot.Core.Knowledge;
using Spectre.Console;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge status</summary>
internal static class StatusCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("status", "What is published, and what waits.");
        command.SetAction(_ => Run(context));
        return command;
    }

    private static int Run(CliContext context)
    {
        StoreAccess.RefuseMissing(context);
        var path = context.Settings.StorePath;
        try
        {
            using var store = StoreAccess.Open(context);
            var drafts = store.History().Where(edition => edition.IsDraft).Select(edition => edition.Number).ToList();
            var waiting = drafts.Count == 0 ? "none" : $"{string.Join(", ", drafts)}; publish the newest with: kzeurobot knowledge publish";
            Write(context.Console, path, store.Published, "no process", waiting, $"{store.Documents.Length}");
            return store.Published is null ? ExitCodes.NothingFound : ExitCodes.Ok;
        }
        catch (StoreException exception) when (exception.Fault is StoreFault.InUse)
        {
            var published = PublishedCopy.Read(path);
            const string Unknown = "known to the process that has the store";
            Write(context.Console, path, published, KnowledgeStore.OwnerOf(path), Unknown, Unknown);
            return published is null ? ExitCodes.NothingFound : ExitCodes.Ok;
        }
    }

    private static void Write(IAnsiConsole console, string path, Edition? edition, string owner, string drafts, string documents)
    {
        var grid = new Grid().AddColumn().AddColumn();
        Row("Store", path);
        Row("In use by", owner);
        Row("Published", edition is null ? "nothing" : $"edition {edition.Number} of {edition.PublishedAt:yyyy-MM-dd HH:mm} UTC: {edition.Reason}");
        if (edition is not null)
        {
            Row("Facts", $"{edition.Pack.Facts.Length} from {edition.Pack.Sources.Length} sources, in {edition.Pack.Topics.Length} topics");
            Row("Terms", $"{edition.Pack.Terms.Length}");
            Row("Golden questions", $"{edition.Pack.Questions.Length}");
            Row("Content", edition.ContentHash);
        }
        Row("Drafts", drafts);
        Row("Documents", documents);
        console.Write(grid);

        void Row(string name, string value) => grid.AddRow(new Text(name, new Style(decoration: Decoration.Bold)), new Text(value));
    }
}
