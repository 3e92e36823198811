using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// Finds what is wrong in a pack as a whole: ids that lead nowhere, texts that do not say the same in each language, letters of the wrong
/// language. It reads records, so a pack that never was in files can be checked too.
/// </summary>
internal sealed partial class PackValidator
{
    /// <summary>The first ask is shown as a button; Telegram and Teams cut longer ones.</summary>
    private const int MaxButtonLength = 60;

    private readonly Pack _pack;
    private readonly PackPositions _positions;
    private readonly FaultReport _report;
    private readonly FaultReport _warnings;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, Topic> _topics;
    private readonly Dictionary<string, Term> _terms;
    private readonly Dictionary<string, Fact> _facts;

    private PackValidator(Pack pack, PackPositions positions)
    {
        _pack = pack;
        _positions = positions;
        _report = new FaultReport(positions);
        _warnings = new FaultReport(positions);
        _sources = ById(pack.Sources, source => source.Key, "source");
        _topics = ById(pack.Topics, topic => topic.Id, "topic");
        _terms = ById(pack.Terms, term => term.Id, "term");
        _facts = ById(pack.Facts, fact => fact.Id, "fact");
        ById(pack.Series, series => series.Id, "series");
        ById(pack.Questions, question => question.Id, "question");
    }

    /// <returns>What must be corrected, and what should be looked at.</returns>
    public static (IReadOnlyList<PackFault> Faults, IReadOnlyList<PackFault> Warnings) Check(Pack pack, PackPositions positions)
    {
        var validator = new PackValidator(pack, positions);
        foreach (var source in pack.Sources) validator.CheckSource(source);
        foreach (var topic in pack.Topics) validator.CheckTopic(topic);
        foreach (var term in pack.Terms) validator.CheckTerm(term);
        new SharedNames(pack.Terms, validator._report, validator._warnings).Check();
        foreach (var fact in pack.Facts) validator.CheckFact(fact);
        validator.CheckAsksAreUnique();
        var seriesCheck = new SeriesCheck(validator._facts, positions, validator._report);
        foreach (var series in pack.Series) seriesCheck.Check(series);
        foreach (var question in pack.Questions) validator.CheckQuestion(question);
        new RivalFacts(pack, validator._warnings).Check();
        return (validator._report.Faults, validator._warnings.Faults);
    }

    private void CheckSource(Source source)
    {
        var name = $"source '{source.Key}'";
        if (Language.All.All(language => source.Title[language] is null)) _report.Add(source, "title", $"{name} has no title in any language.");
        if (source.WrittenIn.Length > 0 && !LanguageCode().IsMatch(source.WrittenIn))
            _report.Add(source, "language", $"{name} has '{source.WrittenIn}' as 'language', which is no ISO 639-1 code such as ky.");
        foreach (var language in Language.All)
        {
            _report.CheckLetters(source, $"title.{language}", name, source.Title[language], language);
            // A container given as one text for all languages keeps the publisher's own letters.
            if (source.Container.En != source.Container.Ru)
                _report.CheckLetters(source, $"container.{language}", name, source.Container[language], language);
            foreach (var (key, locator) in source.Locators) _report.CheckLetters(source, $"locators.{key}.{language}", name, locator[language], language);
        }
    }

    private void CheckTopic(Topic topic)
    {
        foreach (var language in Language.All)
        {
            _report.CheckLetters(topic, $"title.{language}", $"topic '{topic.Id}'", topic.Title[language], language);
            _report.CheckLetters(topic, $"description.{language}", $"topic '{topic.Id}'", topic.Description[language], language);
        }
    }

    private void CheckTerm(Term term)
    {
        foreach (var language in Language.All)
        {
            var names = term.Names[language];
            var part = $"names.{language}";
            if (names.IsEmpty)
            {
                if (_positions.Find(term, part) != _positions.Find(term, "names"))
                    _report.Add(term, part, $"term '{term.Id}' has no name in '{language}'.");
                continue;
            }
            // Aliases are what people type, so they may be in another language's letters; the first name is shown.
            _report.CheckLetters(term, $"{part}.0", $"term '{term.Id}'", names[0], language);
            for (var i = 1; i < names.Length; i++)
            {
                if (Letters.FindMixedWord(names[i]) is { } fault) _report.Add(term, $"{part}.{i}", $"term '{term.Id}' ({language}): {fault}");
            }
        }
    }

    private void CheckFact(Fact fact)
    {
        var name = $"fact '{fact.Id}'";
        _report.CheckIsKnown(fact, "topic", name, "topic", fact.Topic, _topics.Keys);
        var file = _positions.Find(fact).File;
        if (fact.Topic.Length > 0 && file.Length > 0 && Path.GetFileNameWithoutExtension(file) != fact.Topic)
            _report.Add(fact, "topic", $"{name} has the topic '{fact.Topic}', so it belongs into {PackFormat.FactsFolder}/{fact.Topic}.yaml.");
        for (var i = 0; i < fact.Terms.Length; i++) _report.CheckIsKnown(fact, $"terms.{i}", name, "term", fact.Terms[i], _terms.Keys);
        _report.CheckRepeats(fact, "terms", name, fact.Terms);
        CheckCitations(fact, name);
        CheckLinks(fact, "related", name, fact.Related, other => other.Related);
        CheckLinks(fact, "contradicts", name, fact.Contradicts, other => other.Contradicts);

        foreach (var language in Language.All)
        {
            _report.CheckLetters(fact, $"text.{language}", name, fact.Text[language], language);
            _report.CheckLetters(fact, $"label.{language}", name, fact.Label[language], language);
            CheckAsks(fact, name, language);
        }
        foreach (var (language, message) in NumberCheck.FindInLabels(fact)) _report.Add(fact, $"label.{language}", $"{name} ({language}): {message}");
        foreach (var (language, message) in NumberCheck.Find(fact)) _report.Add(fact, $"text.{language}", $"{name} ({language}): {message}");
    }

    private void CheckCitations(Fact fact, string name)
    {
        if (fact.Cite.IsEmpty) _report.Add(fact, "cite", $"{name} has no citation; name at least one source in 'cite'.");
        for (var i = 0; i < fact.Cite.Length; i++)
        {
            var (key, locator, _) = fact.Cite[i];
            _report.CheckIsKnown(fact, $"cite.{i}.source", name, "source", key, _sources.Keys);
            // "p. 27" is free text; a bare word is the key of one of the source's parts.
            if (locator is null || !Id().IsMatch(locator) || char.IsAsciiDigit(locator[0]) || !_sources.TryGetValue(key, out var source)) continue;
            if (!source.Locators.ContainsKey(locator))
                _report.Add(fact, $"cite.{i}.locator", $"{name} names the locator '{locator}', which the source '{key}' does not have{Closest.Hint(locator, source.Locators.Keys)}");
        }
        _report.CheckRepeats(fact, "cite", name, [.. fact.Cite.Select(cite => $"{cite.Source} {cite.Locator} {cite.Reference}".TrimEnd())]);
    }

    private void CheckLinks(Fact fact, string key, string name, ImmutableArray<string> ids, Func<Fact, ImmutableArray<string>> back)
    {
        _report.CheckRepeats(fact, key, name, ids);
        for (var i = 0; i < ids.Length; i++)
        {
            _report.CheckIsKnown(fact, $"{key}.{i}", name, "fact", ids[i], _facts.Keys);
            if (ids[i] == fact.Id)
                _report.Add(fact, $"{key}.{i}", $"{name} names itself in '{key}'.");
            else if (_facts.TryGetValue(ids[i], out var other) && !back(other).Contains(fact.Id))
                _report.Add(fact, $"{key}.{i}", $"{name} names '{ids[i]}' in '{key}', but '{ids[i]}' does not name '{fact.Id}'; add it there.");
        }
    }

    private void CheckAsks(Fact fact, string name, Language language)
    {
        var asks = fact.Asks[language];
        var part = $"asks.{language}";
        if (asks.IsEmpty && _positions.Find(fact, part) != _positions.Find(fact, "asks"))
            _report.Add(fact, part, $"{name} has no question in 'asks' in '{language}'.");
        for (var i = 0; i < asks.Length; i++)
        {
            _report.CheckLetters(fact, part, i, name, asks[i], language);
            if (i == 0 && asks[i].Length > MaxButtonLength)
                _report.Add(fact, $"{part}.{i}", $"{name} ({language}): the first question is a button and has {asks[i].Length} characters; at most {MaxButtonLength} fit.");
        }
    }

    private void CheckAsksAreUnique()
    {
        foreach (var language in Language.All)
        {
            var owners = new Dictionary<string, Fact>(StringComparer.Ordinal);
            foreach (var fact in _pack.Facts)
            {
                for (var i = 0; i < fact.Asks[language].Length; i++)
                {
                    var ask = fact.Asks[language][i];
                    var words = LettersAndDigits(ask);
                    if (words.Length == 0 || owners.TryAdd(words, fact)) continue;
                    var where = owners[words] == fact ? "twice" : $"like '{owners[words].Id}'";
                    _report.Add(fact, $"asks.{language}.{i}", $"fact '{fact.Id}' has the question '{ask}' ({language}) {where}; a question belongs to one fact.");
                }
            }
        }
    }

    /// <summary>What is left of a question when case, special letters, spaces and signs do not count. Texts that are not in form C are faults already.</summary>
    private static string LettersAndDigits(string text)
    {
        Span<char> kept = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) kept[length++] = Folding.Fold(c);
        }
        return kept[..length].ToString();
    }

    private void CheckQuestion(GoldenQuestion question)
    {
        for (var i = 0; i < question.Facts.Length; i++)
            _report.CheckIsKnown(question, $"facts.{i}", $"question '{question.Id}'", "fact", question.Facts[i], _facts.Keys);
    }

    private Dictionary<string, T> ById<T>(ImmutableArray<T> items, Func<T, string> idOf, string what)
        where T : class
    {
        var first = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var id = idOf(item);
            if (id.Length == 0) continue;
            if (!Id().IsMatch(id)) _report.Add(item, "id", $"{what} '{id}' must have an id of lower-case letters, digits and hyphens.");
            if (first.TryAdd(id, item)) continue;
            var (file, line, _) = _positions.Find(first[id]);
            _report.Add(item, "id", file.Length == 0 ? $"{what} '{id}' is there twice." : $"{what} '{id}' is there twice; the first is in {file}, line {line}.");
        }
        return first;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex LanguageCode();
}
