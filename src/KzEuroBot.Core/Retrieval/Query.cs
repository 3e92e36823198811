using System.Collections.Immutable;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Retrieval;

/// <summary>A question as retrieval understands it.</summary>
internal sealed record Query
{
    public required Language Language { get; init; }
    public required ImmutableArray<QueryWord> Words { get; init; }
    public required AskedFor Cues { get; init; }

    /// <summary>Glossary and gazetteer terms named, by number; each span of words has one or more readings.</summary>
    public required ImmutableArray<NamedTerm> Terms { get; init; }

    public required ImmutableArray<int> Years { get; init; }

    /// <summary>The years are where a time begins that lasts until now: since 2022, 2023-жылдан бери.</summary>
    public bool IsSince { get; init; }

    /// <summary>Words that carry content, whether any fact has them or not.</summary>
    public IEnumerable<QueryWord> ContentWords => Words.Where(word => word.Weight > 0);

    /// <summary>The question as if it did not name a term.</summary>
    public Query Without(int term) => this with
    {
        Words = [.. Words.Select(word => word.Terms.Contains(term) ? word with { Weight = 0, Readings = [], Terms = [] } : word)],
        Terms = Terms.RemoveAll(name => name.Alternatives.Contains(term)),
    };
}

/// <summary>One word or number of a question.</summary>
/// <param name="Forms">The folded word; two readings where it was transliterated.</param>
/// <param name="Weight">How much it counts towards coverage: its idf, less for cue words; 0 for words without content.</param>
/// <param name="Readings">The index terms that it may stand for, per language.</param>
/// <param name="Terms">Numbers of the glossary terms whose names it is part of.</param>
/// <param name="IsKnown">False for a word that no fact, no name and no word list has.</param>
internal sealed record QueryWord(
    ImmutableArray<string> Forms,
    TokenKind Kind,
    float Weight,
    ImmutableArray<Reading> Readings,
    ImmutableArray<int> Terms,
    bool IsLight,
    bool IsCue,
    bool IsKnown,
    bool IsCapitalised);

/// <summary>An index term of one language that a question's word may stand for; weight 1 for the very stem, less for guesses.</summary>
internal readonly record struct Reading(int Language, int Term, float Weight);

/// <summary>A span of a question that names one of <paramref name="Alternatives"/> (term numbers).</summary>
internal sealed record NamedTerm(int FirstWord, int WordCount, ImmutableArray<int> Alternatives);
