using System.Collections.Immutable;
using System.Globalization;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Retrieval;

namespace KzEuroBot.Core.Answering;

/// <summary>Answers that draw on a series: its whole course, its latest figure, and the chart of what one fact states.</summary>
internal sealed class Figures(Snapshot snapshot, Language language)
{
    private const int FewestInChart = 3;

    /// <summary>A title names a question that it shares this much of the words with.</summary>
    private const float WellNamed = 0.7f;

    private readonly FactIndex _index = snapshot.Index;
    private readonly Phrases _phrases = LanguageTools.Instance.Phrases(language);

    /// <summary>The series that is asked for as a whole: "how did … change?", "… year by year"; null where none of the best facts is of one.</summary>
    public Series? Course(Query query, IReadOnlyList<RankedFact> ranked)
    {
        if (!query.Cues.HasFlag(AskedFor.Change) || (query.Years.Length == 1 && !query.IsSince)) return null;
        // No single fact need answer for all years: a series whose title is what was asked for does.
        var answering = ranked.TakeWhile(fact => fact.Probability >= Calibration.Threshold).SelectMany(fact => OverTime(fact.Fact.Id));
        return Nearest(query, answering.Concat(Titled(query, ranked)).Distinct());
    }

    private IEnumerable<Series> Titled(Query query, IReadOnlyList<RankedFact> ranked) =>
        ranked.SelectMany(fact => OverTime(fact.Fact.Id)).Distinct().Where(series => IsTitle(query, series));

    /// <summary>Whether most of what the question names stands in the title, two words at least.</summary>
    private bool IsTitle(Query query, Series series)
    {
        var vocabulary = _index.Languages[language.Index].Vocabulary;
        var title = Verifier.Words(series.Title[language]).Select(word => vocabulary.FindStem(word)).ToHashSet();
        var asked = query.Words.Where(word => !word.IsLight && !word.IsCue && word.Kind == TokenKind.Word).ToList();
        var met = asked.Count(word => word.Readings.Any(reading => reading.Language == language.Index && reading.Weight >= 1 && title.Contains(reading.Term)));
        return met >= 2 && met >= WellNamed * asked.Count;
    }

    /// <summary>
    /// "How much is …?" without a year is answered by the latest figure of the same series, provided that it answers the question by itself; otherwise
    /// the fact found first stays.
    /// </summary>
    public Fact Latest(Query query, IReadOnlyList<RankedFact> ranked)
    {
        var top = ranked[0].Fact;
        if (!query.Years.IsEmpty || (query.Cues & (AskedFor.HowMuch | AskedFor.Share)) == 0) return top;
        if (Nearest(query, OverTime(top.Id).Concat(Titled(query, ranked)).Distinct()) is not { } series) return top;
        var latest = series.Points.LastOrDefault(point => !point.IsPlan && Answers(point.Fact));
        return latest is null || latest.Period!.Value.Last <= LastPeriod(series, top) ? top : _index.Facts[_index.FactNumbers[latest.Fact]];

        // Its neighbours in the series have all that the question names; they only were not found first.
        bool Answers(string id) => ranked.Any(fact => fact.Fact.Id == id && fact.Evidence.Coverage >= ranked[0].Evidence.Coverage && fact.Evidence.MissingNames == 0);
    }

    /// <summary>The points as statements, each citing its fact: "2022: 39.9".</summary>
    public IEnumerable<(Fact Fact, Statement Statement, string Allowed)> State(Series series, CitationList citations)
    {
        foreach (var point in series.Points)
        {
            var fact = _index.Facts[_index.FactNumbers[point.Fact]];
            var period = DateText.Of(point.Period!.Value, _phrases);
            var lead = point.IsPlan ? $"{period} ({_phrases.Plan}):" : $"{period}:";
            yield return (fact, new Statement(Write(point.Number), fact.Id, citations.Cite(fact), lead), period);
        }
    }

    public string Heading(Series series) => $"{series.Title[language]}, {series.Unit[language]}:";

    /// <summary>What one fact states of a series, as a chart; null where it is too little to draw.</summary>
    public Chart? ChartOf(Fact fact, CitationList citations)
    {
        Series? drawn = null;
        foreach (var series in _index.SeriesOf(fact.Id))
            if (Own(series) >= FewestInChart && (drawn is null || Own(series) > Own(drawn))) drawn = series;
        return drawn is null ? null : Chart(drawn, drawn.Points.Where(point => point.Fact == fact.Id), citations);

        int Own(Series series) => series.Points.Count(point => point.Fact == fact.Id);
    }

    /// <summary>The whole series as a chart.</summary>
    public Chart? ChartOf(Series series, CitationList citations) => series.Points.Length >= FewestInChart ? Chart(series, series.Points, citations) : null;

    private Chart Chart(Series series, IEnumerable<SeriesPoint> points, CitationList citations)
    {
        var drawn = points.Select(point => new ChartPoint(
            point.Period is { } period ? DateText.Brief(period, _phrases) : point.Name![language],
            point.Number,
            Write(point.Number),
            citations.Cite(_index.Facts[_index.FactNumbers[point.Fact]]),
            point.IsPlan,
            point.Period)).ToImmutableArray();
        var inWords = string.Join("; ", drawn.Select(point => point.IsPlan ? $"{point.Label} ({_phrases.Plan}) – {point.Written}" : $"{point.Label} – {point.Written}"));
        var (title, unit) = (series.Title[language], series.Unit[language]);
        return new Chart(series.Kind, title, unit, drawn, string.Format(CultureInfo.InvariantCulture, _phrases.ChartInWords, title, unit, inWords));
    }

    private IEnumerable<Series> OverTime(string fact) => _index.SeriesOf(fact).Where(series => series.Kind == SeriesKind.Time);

    /// <summary>The last period that a fact speaks of, as a point of the series or by its own date.</summary>
    private static DateOnly LastPeriod(Series series, Fact fact) =>
        series.Points.Where(point => point.Fact == fact.Id && !point.IsPlan).Select(point => point.Period!.Value.Last)
            .DefaultIfEmpty(fact.AsOf?.Last ?? fact.Date?.Last ?? DateOnly.MaxValue).Max();

    /// <summary>Of several series the one whose title has most of the question's words; among equals the one that reaches furthest, then the longest.</summary>
    private Series? Nearest(Query query, IEnumerable<Series> candidates)
    {
        var asked = query.Words.Where(word => !word.IsLight).SelectMany(word => word.Readings).Where(reading => reading.Language == language.Index).Select(reading => reading.Term).ToHashSet();
        return candidates.Where(series => series.Points.Length > 1).OrderByDescending(series => Met(series)).ThenByDescending(series => series.Points[^1].Period!.Value.Last).ThenByDescending(series => series.Points.Length).FirstOrDefault();

        int Met(Series series) => Verifier.Words(series.Title[language]).Count(word => asked.Contains(_index.Languages[language.Index].Vocabulary.FindStem(word)));
    }

    /// <summary>A number as the language writes it: 46,000 and 39.9 in English, 46 000 and 39,9 in the others; four digits stand together there.</summary>
    private string Write(decimal number)
    {
        var format = new NumberFormatInfo { NumberDecimalSeparator = language == Language.English ? "." : ",", NumberGroupSeparator = language == Language.English ? "," : "\u00a0" };
        var grouped = Math.Abs(number) >= (language == Language.English ? 1000 : 10_000);
        return number.ToString(grouped ? "#,##0.############" : "0.############", format);
    }
}
