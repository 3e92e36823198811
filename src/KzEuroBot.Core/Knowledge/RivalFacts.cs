using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// Finds facts that look like two counts of one thing and are not linked: an answer would give the one and say nothing of the other. Who reads the
/// two sees at once whether they are; the words of a quantity alone cannot tell, so this only warns.
/// </summary>
internal sealed partial class RivalFacts
{
    /// <summary>Of all words that two names of a quantity have, the part that both have.</summary>
    private const double Likeness = 0.8;

    /// <summary>Closer numbers are one count, rounded.</summary>
    private const decimal Rounding = 0.005m;

    /// <summary>A term of so many facts, such as Kazakhstan, says nothing of what a figure is about. Retrieval draws the line at the same share.</summary>
    private const double AmbientShare = 0.3;

    /// <summary>Where only one of two facts names a place, the other may be of the whole; two counts of one thing are then at least this near.</summary>
    private const decimal Nearness = 1.5m;

    private static readonly ImmutableHashSet<string> StopWords =
        ["a", "about", "all", "almost", "an", "and", "approximately", "around", "as", "at", "by", "for", "from", "in", "its", "nearly", "of", "on", "or", "over", "overall", "per", "some", "the", "to", "total", "up", "with"];

    private readonly Pack _pack;
    private readonly FaultReport _report;
    private readonly HashSet<string> _ambient;
    private readonly HashSet<string> _subjects;
    private readonly Dictionary<(string Fact, decimal Number), HashSet<(string Series, int Point)>> _points = [];

    public RivalFacts(Pack pack, FaultReport report)
    {
        _pack = pack;
        _report = report;
        _ambient = [.. pack.Facts.SelectMany(fact => fact.Terms.Distinct()).CountBy(term => term).Where(term => term.Value > pack.Facts.Length * AmbientShare).Select(term => term.Key)];
        _subjects = [.. pack.Terms.Where(term => term.Kind is TermKind.Place or TermKind.Project or TermKind.Agreement && !_ambient.Contains(term.Id)).Select(term => term.Id)];
        foreach (var series in pack.Series)
        {
            for (var i = 0; i < series.Points.Length; i++)
            {
                var key = (series.Points[i].Fact, series.Points[i].Number);
                if (!_points.TryGetValue(key, out var points)) _points[key] = points = [];
                points.Add((series.Id, i));
            }
        }
    }

    public void Check()
    {
        var told = new HashSet<(string, string)>();
        foreach (var unit in _pack.Facts.SelectMany(Figures).GroupBy(figure => figure.Unit).Select(unit => unit.ToArray()))
        {
            for (var j = 1; j < unit.Length; j++)
            {
                for (var i = 0; i < j; i++)
                {
                    if (AreRivals(unit[i], unit[j]) && told.Add((unit[i].Fact.Id, unit[j].Fact.Id))) Report(unit[i], unit[j]);
                }
            }
        }
    }

    /// <summary>In the order of what is quickly asked.</summary>
    private bool AreRivals(Figure a, Figure b) =>
        a.Fact.Id != b.Fact.Id
        && Math.Abs(a.Number - b.Number) > Rounding * Math.Max(Math.Abs(a.Number), Math.Abs(b.Number))
        && Meet(a.Period, b.Period)
        && IsAlike(a.Words, b.Words)
        && a.Fact.Terms.Any(term => !_ambient.Contains(term) && b.Fact.Terms.Contains(term))
        && AreOfOneSubject(a, b)
        && !AreLinked(a.Fact, b.Fact)
        && !AreTwoPoints(a, b);

    /// <summary>A year meets all that is of it; two halves, months or days have to meet themselves.</summary>
    private static bool Meet(FactDate a, FactDate b) => IsWholeYears(a) || IsWholeYears(b)
        ? a.First.Year <= b.Last.Year && b.First.Year <= a.Last.Year
        : a.First <= b.Last && b.First <= a.Last;

    private static bool IsWholeYears(FactDate date) => date.First is { Month: 1, Day: 1 } && date.Last is { Month: 12, Day: 31 };

    private static bool IsAlike(HashSet<string> a, HashSet<string> b)
    {
        var common = a.Count(b.Contains);
        return common > 0 && common >= Likeness * (a.Count + b.Count - common);
    }

    /// <summary>Where each has a place, project or agreement that the other has not, the words are the same and the things are two.</summary>
    private bool AreOfOneSubject(Figure a, Figure b) => (HasOwnSubject(a.Fact, b.Fact), HasOwnSubject(b.Fact, a.Fact)) switch
    {
        (true, true) => false,
        (false, false) => true,
        _ => Math.Max(Math.Abs(a.Number), Math.Abs(b.Number)) <= Nearness * Math.Min(Math.Abs(a.Number), Math.Abs(b.Number)),
    };

    private bool HasOwnSubject(Fact fact, Fact other) => fact.Terms.Any(term => _subjects.Contains(term) && !other.Terms.Contains(term));

    private static bool AreLinked(Fact a, Fact b) =>
        a.Contradicts.Contains(b.Id) || a.Related.Contains(b.Id) || b.Contradicts.Contains(a.Id) || b.Related.Contains(a.Id);

    /// <summary>A series has told them apart, by period or by part.</summary>
    private bool AreTwoPoints(Figure a, Figure b) =>
        _points.TryGetValue((a.Fact.Id, a.Value.Number), out var first) && _points.TryGetValue((b.Fact.Id, b.Value.Number), out var second)
        && first.Any(one => second.Any(two => one.Series == two.Series && one.Point != two.Point));

    private static IEnumerable<Figure> Figures(Fact fact)
    {
        for (var i = 0; i < fact.Values.Length; i++)
        {
            var value = fact.Values[i];
            if (PeriodOf(fact, value) is not { } period) continue;
            var magnitude = value.Unit.Split(' ', 2) is [var first, _] ? NumberWords.Magnitude(first) : null;
            var unit = magnitude is null ? value.Unit : value.Unit[(value.Unit.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            var words = Word().Matches(value.Name.ToLowerInvariant()).Select(match => match.Value).Where(word => !word.Any(char.IsDigit) && !StopWords.Contains(word));
            yield return new Figure(fact, i, value, [.. words], unit.ToLowerInvariant(), value.Number * (magnitude ?? 1), period);
        }
    }

    /// <summary>The year that the quantity is named with, unless the fact's own time is a part of it.</summary>
    private static FactDate? PeriodOf(Fact fact, Quantity value)
    {
        var time = fact.AsOf ?? fact.Date;
        int[] years = [.. Year().Matches(value.Name).Select(match => int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))];
        if (years.Length == 0) return time;
        var (first, last) = (years.Min(), years.Max());
        return time is { } known && first <= known.First.Year && known.Last.Year <= last
            ? known
            : FactDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{first}/{last}"));
    }

    private void Report(Figure first, Figure second) => _report.Add(
        second.Fact,
        $"values.{second.Index}",
        string.Create(CultureInfo.InvariantCulture, $"fact '{second.Fact.Id}' and fact '{first.Fact.Id}' give {second.Value.Number} {second.Value.Unit} and {first.Value.Number} {first.Value.Unit} for '{second.Value.Name}': link them in 'contradicts' or 'related', or tell them apart by quantity, period or unit."));

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(19|20)\d\d\b")]
    private static partial Regex Year();

    /// <param name="Words">Of the quantity's name, without years and words that every name may have.</param>
    /// <param name="Unit">Without its magnitude, which the number has taken up.</param>
    private sealed record Figure(Fact Fact, int Index, Quantity Value, HashSet<string> Words, string Unit, decimal Number, FactDate Period);
}
