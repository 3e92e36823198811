using System.Collections.Immutable;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// One quantity, counted by one hand in one unit, as several facts state it: its course over time, or a whole and its parts. Dollars and euros, or the
/// ministry's tonnes and the association's, are two series.
/// </summary>
/// <param name="Title">What is counted and by whom: "EU–Kazakhstan trade, Kazakh count".</param>
/// <param name="Unit">As it stands beside a number or on an axis: "billion US dollars".</param>
/// <param name="Points">At least two; over time they are in the order of time.</param>
public sealed record Series(string Id, SeriesKind Kind, PerLanguage<string> Title, PerLanguage<string> Unit, ImmutableArray<SeriesPoint> Points);

public enum SeriesKind
{
    /// <summary>Each point has a period.</summary>
    Time,

    /// <summary>Each point has a name: countries, goods, answers to a poll.</summary>
    Parts,
}

/// <summary>A number that a fact states among its values.</summary>
/// <param name="Fact">The id of the fact that states it.</param>
/// <param name="Period">What the number is of, in a series over time.</param>
/// <param name="Name">Which part the number is of, in a series of parts.</param>
/// <param name="IsPlan">A target or a forecast, to be shown apart from what was counted.</param>
public sealed record SeriesPoint(string Fact, decimal Number, FactDate? Period = null, PerLanguage<string>? Name = null, bool IsPlan = false);
