using System.Collections.Immutable;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Core.Answering;

/// <summary>A small chart and, from the same points, its table: what the one shows the other says.</summary>
/// <param name="Title">What is counted and by whom.</param>
/// <param name="Unit">Of every number in it.</param>
/// <param name="AltText">The chart in a sentence or two, in the answer's language.</param>
public sealed record Chart(SeriesKind Kind, string Title, string Unit, ImmutableArray<ChartPoint> Points, string AltText)
{
    /// <summary>How many periods lie unnamed before a point: 1 where 2024 follows 2022. An axis shows them as a gap.</summary>
    public int MissingBefore(int index)
    {
        if (index == 0 || Points[index].Period is not { } period || Points[index - 1].Period is not { } before) return 0;
        var shorter = Math.Min(Days(period), Days(before));
        // A single day is a reading of a standing value: between two of them nothing is left out.
        return shorter == 1 ? 0 : Math.Max(0, (int)Math.Round((period.First.DayNumber - before.Last.DayNumber - 1) / (double)shorter));
    }

    private static int Days(FactDate period) => period.Last.DayNumber - period.First.DayNumber + 1;
}

/// <param name="Label">The period or the part's name, as the answer's language writes it.</param>
/// <param name="Number">The value, for the length of the bar.</param>
/// <param name="Written">The value as the answer's language writes it; the table and the bar's label say this.</param>
/// <param name="Cites">Numbers of the answer's citations that support it.</param>
/// <param name="IsPlan">A target or a forecast: drawn hatched and said so.</param>
/// <param name="Period">What the number is of, in a chart over time.</param>
public sealed record ChartPoint(string Label, decimal Number, string Written, ImmutableArray<int> Cites, bool IsPlan = false, FactDate? Period = null);
