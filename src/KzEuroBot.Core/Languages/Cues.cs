namespace KzEuroBot.Core.Languages;

/// <summary>
/// The words by which a question in one language shows what it wants. Each value is a list of patterns separated by "|"; a pattern is one or
/// more words, and a word that ends in * stands for all that begin so. Patterns are folded when they are read, so they may be spelt with care.
/// </summary>
public sealed record Cues
{
    public required string When { get; init; }

    /// <summary>Words of <see cref="When"/> that ask only at the beginning or the end of a question; in between they join clauses ("when he meets …").</summary>
    public required string WhenAsConjunction { get; init; }

    public required string HowMuch { get; init; }
    public required string Share { get; init; }
    public required string Who { get; init; }
    public required string Where { get; init; }
    public required string Why { get; init; }

    /// <summary>What is …, what does … mean.</summary>
    public required string WhatIs { get; init; }

    /// <summary>Which …, list …, name all ….</summary>
    public required string List { get; init; }

    /// <summary>… versus …, the difference between ….</summary>
    public required string Compare { get; init; }

    /// <summary>What happened in …, chronology of ….</summary>
    public required string TimeLine { get; init; }

    /// <summary>How has … changed, the trend of …, … year by year.</summary>
    public required string Change { get; init; }

    /// <summary>Tell me about …, what do you know about ….</summary>
    public required string About { get; init; }

    /// <summary>How a short question leans on the one before: and …?, what about …?</summary>
    public required string FollowUp { get; init; }

    /// <summary>Pronouns that stand for what was spoken of before.</summary>
    public required string Pronouns { get; init; }

    /// <summary>Words without content of their own: articles, particles, auxiliaries, question words, politeness.</summary>
    public required string Light { get; init; }
}
