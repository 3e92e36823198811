using System.Collections.Immutable;
using System.Globalization;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>Finds series that no honest chart can be drawn from: numbers that no fact states, two units in one, points out of order.</summary>
internal sealed class SeriesCheck(Dictionary<string, Fact> facts, PackPositions positions, FaultReport report)
{
    public void Check(Series series)
    {
        var name = $"series '{series.Id}'";
        foreach (var language in Language.All)
        {
            report.CheckLetters(series, $"title.{language}", name, series.Title[language], language);
            report.CheckLetters(series, $"unit.{language}", name, series.Unit[language], language);
        }
        if (series.Points.Length == 1 || (series.Points.IsEmpty && IsWritten(series, "points")))
            report.Add(series, "points", $"{name} has {(series.Points.IsEmpty ? "no point" : "one point")}; a chart needs two: add points or delete the series.");
        for (var i = 0; i < series.Points.Length; i++) CheckPoint(series, $"points.{i}", $"{name}: point {i + 1}", series.Points[i]);
        CheckUnits(series, name);
        if (series.Kind == SeriesKind.Time) CheckOrder(series, name);
        else CheckNames(series, name);
    }

    private void CheckPoint(Series series, string part, string name, SeriesPoint point)
    {
        report.CheckIsKnown(series, $"{part}.fact", name, "fact", point.Fact, facts.Keys);
        if (facts.TryGetValue(point.Fact, out var fact) && fact.Values.All(value => value.Number != point.Number))
        {
            var stated = fact.Values.IsEmpty ? "none" : string.Join(", ", fact.Values.Select(value => Written(value.Number)));
            report.Add(series, $"{part}.number", $"{name} has the number {Written(point.Number)}, which is not among the values of the fact '{fact.Id}' ({stated}); correct it, or add it to the fact's 'values'.");
        }
        // A period that could not be read is reported already.
        if (series.Kind == SeriesKind.Time && point.Period is null && !IsWritten(series, $"{part}.period"))
            report.Add(series, part, $"{name} has no 'period'; say what time its number is of.");
        if (series.Kind == SeriesKind.Time && point.Name is not null)
            report.Add(series, $"{part}.name", $"{name} has a 'name', which only a series of parts has; delete it, or set 'kind' to parts.");
        if (series.Kind == SeriesKind.Parts && point.Name is null)
            report.Add(series, part, $"{name} has no 'name'; say which part its number is of.");
        if (series.Kind == SeriesKind.Parts && point.Period is not null)
            report.Add(series, $"{part}.period", $"{name} has a 'period', which only a series over time has; delete it, or set 'kind' to time.");
        foreach (var language in Language.All) report.CheckLetters(series, $"{part}.name.{language}", name, point.Name?[language], language);
    }

    /// <summary>A fact may state the same number in two units; then the one that the other points have is meant.</summary>
    private void CheckUnits(Series series, string name)
    {
        string[] common = [];
        for (var i = 0; i < series.Points.Length; i++)
        {
            var point = series.Points[i];
            if (!facts.TryGetValue(point.Fact, out var fact)) continue;
            string[] units = [.. fact.Values.Where(value => value.Number == point.Number).Select(value => value.Unit)];
            if (units.Length == 0) continue;
            var shared = common.Length == 0 ? units : [.. common.Intersect(units, StringComparer.OrdinalIgnoreCase)];
            if (shared.Length > 0) common = shared;
            else report.Add(series, $"points.{i}.number", $"{name}: point {i + 1} is in '{units[0]}' in the fact '{fact.Id}', but the points before it are in '{common[0]}'; make a series for each unit.");
        }
    }

    private void CheckOrder(Series series, string name)
    {
        FactDate? before = null;
        for (var i = 0; i < series.Points.Length; i++)
        {
            if (series.Points[i].Period is not { } period) continue;
            var order = before is { } earlier ? (earlier.First, earlier.Last).CompareTo((period.First, period.Last)) : -1;
            if (order == 0) report.Add(series, $"points.{i}.period", $"{name}: point {i + 1} has the period {period}, as the point before it has; keep one of them.");
            if (order > 0) report.Add(series, $"points.{i}.period", $"{name}: point {i + 1} has the period {period}, which comes before {before}; order the points by time.");
            before = period;
        }
    }

    private void CheckNames(Series series, string name)
    {
        foreach (var language in Language.All)
        {
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < series.Points.Length; i++)
            {
                if (series.Points[i].Name?[language] is { Length: > 0 } part && !seen.Add(part))
                    report.Add(series, $"points.{i}.name.{language}", $"{name}: point {i + 1} has the name '{part}' ({language}), as a point before it has; tell the two apart.");
            }
        }
    }

    /// <summary>Whether the file has this key; where it has not, that was reported when it was read.</summary>
    private bool IsWritten(Series series, string part) => positions.Find(series, part) != positions.Find(series, part[..Math.Max(part.LastIndexOf('.'), 0)]);

    private static string Written(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
