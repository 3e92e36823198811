using System.Collections.Immutable;
using System.Globalization;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Retrieval;

namespace KzEuroBot.Core.Answering;

/// <summary>Everything that the bot says of itself in one language, with questions to go on with.</summary>
internal sealed class Replies(Snapshot snapshot, Language language)
{
    private const int MostSuggestions = 3;
    private const int MostTopics = 3;

    private readonly Phrases _phrases = LanguageTools.Instance.Phrases(language);

    public Answer.Refused Refuse(Func<Phrases, string> text) => new(language, text(_phrases), Openers());

    public Answer.Talk Talk(TalkKind kind) => new(
        language,
        kind switch
        {
            TalkKind.Greeting => _phrases.Greeting,
            TalkKind.Thanks => _phrases.Thanks,
            TalkKind.Farewell => _phrases.Farewell,
            TalkKind.HowAreYou => _phrases.HowAreYou,
            TalkKind.WhoAreYou => _phrases.WhoAreYou,
            TalkKind.WhatCanYouDo => _phrases.WhatCanYouDo,
            TalkKind.WhoMadeYou => _phrases.WhoMadeYou,
            TalkKind.Apology => _phrases.Apology,
            TalkKind.Praise => _phrases.Praise,
            _ => Fill(_phrases.Topics, Titles(snapshot.Pack.Topics.Select(topic => topic.Id))),
        },
        kind == TalkKind.Farewell ? [] : Openers());

    public Answer.NotFound NotSpoken() => new(language, _phrases.OtherLanguage, [], Openers());

    /// <summary>Says what is missing as exactly as it can be told, and what is known nearby.</summary>
    public Answer.NotFound NotFound(Query query, IReadOnlyList<RankedFact> ranked)
    {
        var index = snapshot.Index;
        var stranger = query.Terms.FirstOrDefault(name => name.Alternatives.All(term => index.TermFacts[term].Length == 0));
        var near = ranked.Where(fact => fact.Evidence.Coverage > 0.3f).Take(8).ToList();
        var missing = stranger is not null ? Fill(_phrases.NothingAbout, index.Terms[stranger.Alternatives[0]].Names[language][0])
            : !query.Years.IsEmpty && near.Count > 0 && near.All(fact => fact.Evidence.YearMissed > 0) ? Fill(_phrases.NothingForYear, query.Years[0].ToString(CultureInfo.InvariantCulture))
            : _phrases.NothingFound;
        var topics = (near.Count > 0 ? near.Select(fact => fact.Fact.Topic) : snapshot.Pack.Topics.Select(topic => topic.Id)).Distinct(StringComparer.Ordinal).Take(MostTopics).ToArray();
        var titles = snapshot.Pack.Topics.Where(topic => topics.Contains(topic.Id)).Select(topic => topic.Title[language]).ToImmutableArray();
        var suggestions = near.Count > 0 ? Asks(near.Select(fact => fact.Number), []) : Openers();
        return new Answer.NotFound(language, $"{missing} {Fill(_phrases.NearestTopics, string.Join(", ", titles))}", titles, suggestions);
    }

    /// <summary>Questions near the one answered, which the store can answer too.</summary>
    public ImmutableArray<string> FollowUps(Answer.Cited cited, IReadOnlyList<RankedFact> ranked)
    {
        var index = snapshot.Index;
        var told = cited.Statements.Select(statement => index.FactNumbers[statement.FactId]).ToHashSet();
        var first = index.FactNumbers[cited.Statements[0].FactId];
        var sameTopic = index.TopicFacts[index.Facts[first].Topic];
        var from = Array.IndexOf(sameTopic, first);
        // The topic's facts follow their author's order, so the next ones lead on from this one.
        var next = Enumerable.Range(1, sameTopic.Length).Select(step => sameTopic[(from + step) % sameTopic.Length]);
        return Asks(ranked.Skip(1).Take(4).Where(fact => fact.Evidence.Coverage > 0.4f).Select(fact => fact.Number).Concat(next).Concat(FirstOfTopics()), told);
    }

    /// <summary>A first question from each of several topics.</summary>
    public ImmutableArray<string> Openers() => Asks(FirstOfTopics(), []);

    /// <summary>The first fact of each topic; the general topics that open the pack come last.</summary>
    private IEnumerable<int> FirstOfTopics()
    {
        var topics = snapshot.Pack.Topics;
        return topics.Skip(2).Concat(topics.Take(2)).SelectMany(topic => snapshot.Index.TopicFacts.TryGetValue(topic.Id, out var facts) ? facts.Take(1) : []);
    }

    private ImmutableArray<string> Asks(IEnumerable<int> facts, HashSet<int> told)
    {
        var asks = ImmutableArray.CreateBuilder<string>(MostSuggestions);
        var index = snapshot.Index;
        foreach (var fact in facts.Distinct())
        {
            if (told.Contains(fact) || index.Facts[fact].Related.Any(id => told.Contains(index.FactNumbers[id]))) continue;
            if (snapshot.Suggestion(fact, language) is { } ask && !asks.Contains(ask)) asks.Add(ask);
            if (asks.Count == MostSuggestions) break;
        }
        return asks.ToImmutable();
    }

    private string Titles(IEnumerable<string> topics) =>
        string.Join(", ", snapshot.Pack.Topics.Where(topic => topics.Contains(topic.Id)).Select(topic => topic.Title[language]));

    private static string Fill(string pattern, string value) => string.Format(CultureInfo.InvariantCulture, pattern, value);
}
