using System.Collections.Immutable;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>One statement about the world, in four languages, with the citations that support it.</summary>
public sealed record Fact
{
    /// <summary>Public and permanent: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The id of a <see cref="Knowledge.Topic"/>.</summary>
    public required string Topic { get; init; }

    /// <summary>One or two sentences that can be read alone, in our own wording.</summary>
    public required PerLanguage<string> Text { get; init; }

    /// <summary>A noun phrase of a few words, for lists and buttons.</summary>
    public required PerLanguage<string> Label { get; init; }

    /// <summary>Questions that this fact answers, in several vocabularies; the first is fit to be shown as a button.</summary>
    public required PerLanguage<ImmutableArray<string>> Asks { get; init; }

    /// <summary>The date or period that a figure or a state of affairs holds for; null where the statement is timeless.</summary>
    public FactDate? AsOf { get; init; }

    /// <summary>The date of the event that the fact tells of, if it tells of one.</summary>
    public FactDate? Date { get; init; }

    public ImmutableArray<Quantity> Values { get; init; } = [];

    /// <summary>Ids of the <see cref="Term"/>s that the statement is about.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    public required ImmutableArray<FactCitation> Cite { get; init; }

    public Confidence Confidence { get; init; } = Confidence.High;

    /// <summary>For editors; never shown to users.</summary>
    public string? Note { get; init; }

    /// <summary>Ids of facts about the same event or figure: an answer uses one of them.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Ids of facts that give another value for the same quantity and period: an answer names both.</summary>
    public ImmutableArray<string> Contradicts { get; init; } = [];
}

/// <summary>A number that the fact states. <paramref name="Unit"/> is an English unit name such as "percent" or "billion USD".</summary>
public sealed record Quantity(string Name, decimal Number, string Unit);

/// <summary>
/// Where a fact is found. <paramref name="Locator"/> is a key of the source's locators or free text (a page);
/// <paramref name="Reference"/> is the source's own reference for the statement, such as "[1, p. 27]".
/// </summary>
public sealed record FactCitation(string Source, string? Locator = null, string? Reference = null);

public enum Confidence
{
    High,
    Medium,
}
