using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;
using Spectre.Console;

namespace KzEuroBot.Cli;

/// <summary>The chart of an answer as a small table: with bars on a terminal, plain columns elsewhere.</summary>
internal static class TerminalChart
{
    private const int LongestBar = 24;

    public static void Write(IAnsiConsole console, Chart chart, Language language)
    {
        ArgumentNullException.ThrowIfNull(console);
        ArgumentNullException.ThrowIfNull(chart);
        var plan = LanguageTools.Instance.Phrases(language).Plan;
        var rows = chart.Points.Select(point => (Point: point, Label: point.IsPlan ? $"{point.Label} ({plan})" : point.Label)).ToList();
        if (console.IsPlain()) WritePlain(console, rows);
        else WriteBars(console, rows);
    }

    private static void WritePlain(IAnsiConsole console, List<(ChartPoint Point, string Label)> rows)
    {
        var (labels, numbers) = (rows.Max(row => row.Label.Length), rows.Max(row => row.Point.Written.Length));
        foreach (var (point, label) in rows) console.WriteLine($"{label.PadRight(labels)}  {point.Written.PadLeft(numbers)}  {Marks(point)}");
    }

    private static void WriteBars(IAnsiConsole console, List<(ChartPoint Point, string Label)> rows)
    {
        var greatest = rows.Max(row => Math.Abs(row.Point.Number));
        var grid = new Grid().AddColumn().AddColumn(new GridColumn().RightAligned().NoWrap()).AddColumn(new GridColumn().NoWrap());
        foreach (var (point, label) in rows)
            grid.AddRow(new Text(label), new Text(point.Written), new Markup($"{Bar(point, greatest)} [blue]{Markup.Escape(Marks(point))}[/]"));
        console.Write(grid);
    }

    /// <summary>Plans are hatched, as in the pictures; below zero there is no bar, only the number.</summary>
    private static string Bar(ChartPoint point, decimal greatest)
    {
        var length = greatest == 0 || point.Number <= 0 ? 0 : (int)Math.Round(point.Number / greatest * LongestBar);
        return new string(point.IsPlan ? '░' : '█', length);
    }

    private static string Marks(ChartPoint point) => string.Join(" ", point.Cites.Select(number => $"[{number}]"));
}
