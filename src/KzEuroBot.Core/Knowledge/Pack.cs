using System.Collections.Immutable;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>Everything that an edition answers from, and the questions that it is tested with.</summary>
public sealed record Pack
{
    public required ImmutableArray<Source> Sources { get; init; }
    public required ImmutableArray<Topic> Topics { get; init; }
    public required ImmutableArray<Term> Terms { get; init; }
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>A copy that was published before there were series has no word of them, which leaves the array unmade.</summary>
    public ImmutableArray<Series> Series { get => field.IsDefault ? [] : field; init; }

    public required ImmutableArray<GoldenQuestion> Questions { get; init; }
}

/// <summary>A document that facts are taken from. Texts that the source does not have in a language are null there.</summary>
public sealed record Source
{
    /// <summary>Public and permanent.</summary>
    public required string Key { get; init; }

    public required PerLanguage<string?> Title { get; init; }
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The journal, site or publisher.</summary>
    public required PerLanguage<string?> Container { get; init; }

    public string? Issue { get; init; }
    public Uri? Url { get; init; }
    public FactDate? Published { get; init; }

    /// <summary>academic, official, press, statistics, legal, encyclopedia or other.</summary>
    public required string Kind { get; init; }

    /// <summary>ISO 639-1 code of the language that the source is written in.</summary>
    public required string WrittenIn { get; init; }

    /// <summary>Names of the source's parts, by the key that facts cite them with.</summary>
    public ImmutableDictionary<string, PerLanguage<string>> Locators { get; init; } = ImmutableDictionary<string, PerLanguage<string>>.Empty;
}

/// <summary>A subject under which users look for facts.</summary>
public sealed record Topic(string Id, int Order, PerLanguage<string> Title, PerLanguage<string> Description);

/// <summary>
/// A person, organisation, place, agreement, project or concept. The first name in each language is canonical; the others are
/// aliases, abbreviations and usual misspellings.
/// </summary>
/// <param name="IsCovered">
/// Whether facts may be about it (glossary.yaml). The others (gazetteer.yaml) are names that the bot knows to be beyond what it was told.
/// </param>
public sealed record Term(string Id, TermKind Kind, PerLanguage<ImmutableArray<string>> Names, bool IsCovered = true);

public enum TermKind
{
    Person,
    Organisation,
    Place,
    Agreement,
    Project,
    Concept,
}

/// <summary>A question with the facts that may come first in its answer; none means that the bot must decline.</summary>
public sealed record GoldenQuestion(string Id, Language Language, string Text, ImmutableArray<string> Facts, string Kind);
