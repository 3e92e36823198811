using System.Collections.Immutable;
using System.Globalization;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Retrieval;

namespace KzEuroBot.Core.Answering;

/// <summary>
/// Words an answer from the facts' own texts: the fact that answers, then what completes it, as little as answers the question. It states nothing
/// that no fact states, and says of old figures, of doubtful ones and of rival ones what they are.
/// </summary>
internal sealed class ExtractiveComposer(Snapshot snapshot, TimeProvider clock)
{
    private const int MostInList = 5;
    private const int MostInTimeLine = 7;
    private const int YearsUntilOld = 2;

    private readonly FactIndex _index = snapshot.Index;

    /// <summary>The answer; null when no fact answers or nothing that could be said passes the verifier.</summary>
    /// <param name="ranked">The facts that may answer, best first.</param>
    public Answer.Cited? Compose(Query query, IReadOnlyList<RankedFact> ranked, Language language, Explanation? explanation)
    {
        var phrases = LanguageTools.Instance.Phrases(language);
        var citations = new CitationList(_index.Sources, language, phrases);
        var figures = new Figures(snapshot, language);
        if (figures.Course(query, ranked) is { } series) return Course(series, figures, language, citations, explanation);
        if (Choose(query, ranked, language, phrases, figures) is not var (shape, heading, chosen)) return null;
        var statements = ImmutableArray.CreateBuilder<Statement>();
        foreach (var (fact, lead) in WithRivals(chosen, phrases))
        {
            var statement = State(fact, lead, language, phrases, citations, out var allowed);
            if (IsSupported(statement, fact, language, explanation, allowed)) statements.Add(statement);
        }
        if (statements.Count == 0) return null;
        var isOne = statements.Count == 1;
        var chart = shape == AnswerShape.Plain ? figures.ChartOf(_index.Facts[_index.FactNumbers[statements[0].FactId]], citations) : null;
        return new Answer.Cited(language, isOne ? AnswerShape.Plain : shape, isOne ? null : heading, statements.ToImmutable(), citations.Citations, [])
        {
            Chart = Verified(chart, statements, language),
        };
    }

    /// <summary>Every point of a series, in the order of time.</summary>
    private Answer.Cited? Course(Series series, Figures figures, Language language, CitationList citations, Explanation? explanation)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        foreach (var (fact, statement, period) in figures.State(series, citations))
            if (IsSupported(statement, fact, language, explanation, period)) statements.Add(statement);
        if (statements.Count == 0) return null;
        var chart = statements.Count == series.Points.Length ? figures.ChartOf(series, citations) : null;
        return new Answer.Cited(language, AnswerShape.TimeLine, figures.Heading(series), statements.ToImmutable(), citations.Citations, [])
        {
            Chart = Verified(chart, statements, language),
        };
    }

    private bool IsSupported(Statement statement, Fact fact, Language language, Explanation? explanation, params ReadOnlySpan<string> allowed)
    {
        var fault = Verifier.Fault(statement, fact, snapshot.WordsOf(fact, language), allowed);
        if (fault is not null) explanation?.Say($"dropped {fact.Id}: {fault}");
        return fault is null;
    }

    /// <summary>The chart, if each number in it stands in a fact that the answer states.</summary>
    private Chart? Verified(Chart? chart, IEnumerable<Statement> statements, Language language)
    {
        if (chart is null) return null;
        var said = statements.Select(statement => snapshot.WordsOf(_index.Facts[_index.FactNumbers[statement.FactId]], language)).ToArray();
        return chart.Points.All(point => Verifier.Words(point.Written).All(number => said.Any(words => words.Contains(number)))) ? chart : null;
    }

    private (AnswerShape Shape, string? Heading, List<(Fact Fact, string? Lead)> Facts)? Choose(Query query, IReadOnlyList<RankedFact> ranked, Language language, Phrases phrases, Figures figures)
    {
        if (query.Cues.HasFlag(AskedFor.TimeLine) && TimeLine(query) is { Count: > 0 } events)
            return (AnswerShape.TimeLine, phrases.TimeLineHeading, events.ConvertAll(fact => (fact, (string?)$"{DateText.Of(fact.Date!.Value, phrases)}:")));
        if (IsBroad(query) && About(query, ranked) is { Count: > 0 } about)
            return (AnswerShape.List, TopicHeading(query, about, language) ?? Fill(phrases.ListHeading, BroadSubject(query, language)), about.ConvertAll(fact => (fact, (string?)null)));
        if (query.Cues.HasFlag(AskedFor.Compare) && Comparison(query, ranked) is { } sides)
        {
            var (left, right) = (_index.Terms[sides.LeftTerm].Names[language][0], _index.Terms[sides.RightTerm].Names[language][0]);
            return (AnswerShape.Comparison, Fill(phrases.ComparisonHeading, left, right), [(sides.Left, null), (sides.Right, null)]);
        }
        if (ranked.Count == 0 || ranked[0].Probability < Calibration.Threshold) return null;
        return (AnswerShape.Plain, null, [(figures.Latest(query, ranked), null)]);
    }

    private static string Fill(string pattern, params object[] values) => string.Format(CultureInfo.InvariantCulture, pattern, values);

    /// <summary>"Tell me about X", "what do scholars say": names, and nothing said of them that could be answered more narrowly.</summary>
    private bool IsBroad(Query query) =>
        !query.Terms.IsEmpty && query.Years.IsEmpty
        && (query.Cues & (AskedFor.When | AskedFor.HowMuch | AskedFor.Share | AskedFor.Who | AskedFor.Where | AskedFor.Why | AskedFor.WhatIs | AskedFor.Compare | AskedFor.Change)) == 0
        && query.Terms.All(name => name.Alternatives.Any(term => _index.Terms[term].IsCovered))
        && query.Words.All(word => word.IsLight || word.IsCue || !word.Terms.IsEmpty);

    /// <summary>The best facts that have everything named, each event or figure once.</summary>
    private List<Fact> About(Query query, IReadOnlyList<RankedFact> ranked) =>
        [.. Distinct(ranked.Where(fact => query.Terms.All(name => name.Alternatives.Any(term => Names(fact.Number, term)))).Select(fact => fact.Fact)).Take(MostInList)];

    /// <summary>What the bot knows of a topic, when that is what was asked about: the topic's title has the name, and its facts answer.</summary>
    private string? TopicHeading(Query query, List<Fact> about, Language language)
    {
        var topic = snapshot.Pack.Topics.FirstOrDefault(topic => topic.Id == about[0].Topic);
        if (topic is null || about.Count(fact => fact.Topic == topic.Id) * 2 <= about.Count) return null;
        var title = Verifier.Words(topic.Title[language]);
        var vocabulary = _index.Languages[language.Index].Vocabulary;
        var stems = title.Select(word => vocabulary.FindStem(word)).ToHashSet();
        var isNamed = query.Words.Any(word => !word.IsLight && word.Readings.Any(reading => reading.Language == language.Index && reading.Weight >= 1 && stems.Contains(reading.Term)));
        return isNamed ? topic.Description[language] : null;
    }

    private string BroadSubject(Query query, Language language) =>
        string.Join(", ", query.Terms.Select(name => _index.Terms[name.Alternatives[0]].Names[language][0]).Distinct(StringComparer.Ordinal));

    /// <summary>Dated facts that fit the years and names of the question, in the order of time; none when it gives neither.</summary>
    private List<Fact> TimeLine(Query query)
    {
        var named = query.Terms.Where(name => !name.Alternatives.Any(term => _index.IsAmbient[term])).ToArray();
        if (query.Years.IsEmpty && named.Length == 0) return [];
        var events = new List<Fact>();
        for (var number = 0; number < _index.Facts.Length; number++)
        {
            var fact = _index.Facts[number];
            if (fact.Date is not { } date || (!query.Years.IsEmpty && !query.Years.Any(date.Contains))) continue;
            var at = number;
            if (named.All(name => name.Alternatives.Any(term => Names(at, term)))) events.Add(fact);
        }
        return Spread([.. Distinct(events.OrderBy(fact => fact.Date!.Value.First).ThenBy(fact => fact.Date!.Value.Last))]);
    }

    /// <summary>Of too many events the first, the last and some evenly between them: a year's line must not end in March.</summary>
    private static List<Fact> Spread(List<Fact> events) => events.Count <= MostInTimeLine
        ? events
        : [.. Enumerable.Range(0, MostInTimeLine).Select(i => events[i * (events.Count - 1) / (MostInTimeLine - 1)])];

    /// <summary>The fact that answers for each of the two things compared; null when one fact speaks of both or a side has none.</summary>
    private (Fact Left, Fact Right, int LeftTerm, int RightTerm)? Comparison(Query query, IReadOnlyList<RankedFact> ranked)
    {
        var sides = query.Terms.Where(name => _index.Terms[name.Alternatives[0]].Kind is TermKind.Place or TermKind.Organisation).Select(name => name.Alternatives[0]).Where(term => !_index.IsAmbient[term] || query.Terms.Length == 2).Distinct().ToArray();
        if (sides.Length != 2 || ranked.Count == 0 || ranked[0] is var top && Names(top.Number, sides[0]) && Names(top.Number, sides[1])) return null;
        // "How does Prokhorenko compare Europe and the US?" is a question about him, answered by what names him.
        var others = query.Terms.Where(name => _index.Terms[name.Alternatives[0]].Kind is TermKind.Person or TermKind.Agreement or TermKind.Project).ToArray();
        var left = Side(sides[0], sides[1]);
        var right = Side(sides[1], sides[0]);
        return left is null || right is null ? null : (left, right, sides[0], sides[1]);

        // Each side is a question of its own; a fact that names one need not name the other.
        Fact? Side(int own, int other) => snapshot.Retriever.Find(query.Without(other))
            .FirstOrDefault(fact => fact.Probability >= Calibration.Threshold && Names(fact.Number, own) && !Names(fact.Number, other)
                && others.All(name => name.Alternatives.Any(term => Names(fact.Number, term))))?.Fact;
    }

    private bool Names(int fact, int term) => SortedNumbers.Contain(_index.FactTerms[fact], term);

    /// <summary>Of facts about one event or figure, only the first.</summary>
    private static IEnumerable<Fact> Distinct(IEnumerable<Fact> facts)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (fact.Related.Any(told.Contains)) continue;
            told.Add(fact.Id);
            yield return fact;
        }
    }

    /// <summary>Sets beside each fact those that give another value for the same thing.</summary>
    private IEnumerable<(Fact Fact, string? Lead)> WithRivals(List<(Fact Fact, string? Lead)> chosen, Phrases phrases)
    {
        var told = chosen.Select(row => row.Fact.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (fact, lead) in chosen)
        {
            yield return (fact, lead);
            foreach (var rival in fact.Contradicts)
                if (told.Add(rival) && _index.FactNumbers.TryGetValue(rival, out var number)) yield return (_index.Facts[number], phrases.OtherSource);
        }
    }

    private Statement State(Fact fact, string? lead, Language language, Phrases phrases, CitationList citations, out string[] allowed)
    {
        var text = fact.Text[language];
        var remarks = new List<string>();
        var support = new List<string>();
        if (lead is not null)
        {
            remarks.Add(lead);
            if (fact.Date is { } date) support.Add(DateText.Of(date, phrases));
        }
        if (OldDate(fact, text) is { } asOf)
        {
            var written = DateText.Of(asOf, phrases);
            support.Add(written);
            remarks.Add(string.Format(CultureInfo.InvariantCulture, phrases.AsOf, written));
        }
        if (fact.Confidence == Confidence.Medium && !Attribution.IsIn(fact.Text.En))
        {
            var source = _index.Sources[fact.Cite[0].Source];
            var named = Bibliography.Container(source, language) ?? Bibliography.Title(source, language);
            support.Add(named);
            remarks.Add(string.Format(CultureInfo.InvariantCulture, phrases.AccordingTo, named));
        }
        allowed = [.. support];
        return new Statement(text, fact.Id, citations.Cite(fact), remarks.Count == 0 ? null : string.Join(' ', remarks));
    }

    /// <summary>The date of a figure that is older than two years and whose text does not tell its year.</summary>
    private FactDate? OldDate(Fact fact, string text)
    {
        if (fact.Values.IsEmpty || fact.AsOf is not { } asOf) return null;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var isOld = asOf.Last.AddYears(YearsUntilOld) < today;
        return isOld && !text.Contains(asOf.Last.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ? asOf : null;
    }
}
