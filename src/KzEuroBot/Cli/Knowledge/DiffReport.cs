using System.Collections.Immutable;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using Spectre.Console;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>Prints what a pack would change: a table of counts, then each change with its texts.</summary>
internal sealed class DiffReport(IAnsiConsole console, int maxItems)
{
    public void Write(PackDiff diff)
    {
        var table = new Table().Border(console.IsPlain() ? TableBorder.None : TableBorder.Rounded);
        table.AddColumns("", "added", "changed", "removed");
        Count(table, "facts", diff.Facts);
        Count(table, "sources", diff.Sources);
        Count(table, "topics", diff.Topics);
        Count(table, "terms", diff.Terms);
        Count(table, "series of figures", diff.Series);
        Count(table, "golden questions", diff.Questions);
        console.Write(table);

        Write("fact", diff.Facts, fact => fact.Id, fact => fact.Text.En);
        Write("source", diff.Sources, source => source.Key, source => Language.All.Select(language => source.Title[language]).OfType<string>().First());
        Write("topic", diff.Topics, topic => topic.Id, topic => topic.Title.En);
        Write("term", diff.Terms, term => term.Id, term => string.Join(", ", Language.All.Select(language => term.Names[language][0]).Distinct()));
        Write("series", diff.Series, series => series.Id, series => series.Title.En);
        Write("question", diff.Questions, question => question.Id, question => question.Text);
    }

    private static void Count<T>(Table table, string name, Changes<T> changes) =>
        table.AddRow(name, $"{changes.Added.Length}", $"{changes.Changed.Length}", $"{changes.Removed.Length}");

    private void Write<T>(string what, Changes<T> changes, Func<T, string> idOf, Func<T, string> textOf)
    {
        List(changes.Added, item => Line("+", "green", $"{what} {idOf(item)}: {textOf(item)}"));
        List(changes.Changed, change =>
        {
            Line("~", "yellow", $"{what} {change.Id}");
            foreach (var field in change.Fields)
            {
                if (field.Before is not null) Line("    -", "red", $"{field.Name}: {field.Before}");
                if (field.After is not null) Line("    +", "green", $"{field.Name}: {field.After}");
            }
        });
        List(changes.Removed, item => Line("-", "red", $"{what} {idOf(item)}: {textOf(item)}"));

        void List<TItem>(ImmutableArray<TItem> items, Action<TItem> write)
        {
            foreach (var item in items.Take(maxItems)) write(item);
            if (items.Length > maxItems) console.WriteLine($"  … and {items.Length - maxItems} more; kzeurobot knowledge diff shows all.");
        }
    }

    private void Line(string sign, string colour, string text) => console.MarkupLine($"[{colour}]{sign}[/] {Markup.Escape(text)}");
}
