using System.Collections.Immutable;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Core.Answering;

/// <summary>A small chart and, from the same points, its table: what the one shows the other says.</summary>
/// <param name="Title">What is counted and by whom.</param>
/// <param name="Unit">Of every number in it.</param>
/// <param name="AltText">The chart in a sentence or two, in the answer's language.</param>
public sealed record Chart(SeriesKind Kind, string Title, string Unit, ImmutableArray<ChartPoint> Points, string AltText);

/// <param name="Label">The period or the part's name, as the answer's language writes it.</param>
/// <param name="Number">The value, for the length of the bar.</param>
/// <param name="Written">The value as the answer's language writes it; the table and the bar's label say this.</param>
/// <param name="Cites">Numbers of the answer's citations that support it.</param>
/// <param name="IsPlan">A target or a forecast: drawn hatched and said so.</param>
public sealed record ChartPoint(string Label, decimal Number, string Written, ImmutableArray<int> Cites, bool IsPlan = false);
