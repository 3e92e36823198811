using System.CommandLine;
using Spectre.Console;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge history</summary>
internal static class HistoryCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("history", "All editions, the newest first.");
        command.SetAction(_ =>
        {
            using var store = StoreAccess.OpenExisting(context);
            var table = new Table().Border(context.Console.IsPlain() ? TableBorder.None : TableBorder.Rounded);
            table.AddColumns("edition", "state", "made", "published", "facts", "who", "reason");
            foreach (var edition in store.History())
            {
                var state = edition.IsPublished ? "answers" : edition.IsDraft ? "draft" : "earlier";
                var reason = edition.Repeats is { } repeats ? $"{edition.Reason} (as edition {repeats})" : edition.Reason;
                string[] cells = [$"{edition.Number}", state, $"{edition.CreatedAt:yyyy-MM-dd HH:mm}", edition.PublishedAt is { } at ? $"{at:yyyy-MM-dd HH:mm}" : "", $"{edition.FactCount}", edition.Who, reason];
                table.AddRow(cells.Select(cell => new Text(cell, edition.IsPublished ? new Style(decoration: Decoration.Bold) : Style.Plain)));
            }
            context.Console.Write(table);
            return ExitCodes.Ok;
        });
        return command;
    }
}
