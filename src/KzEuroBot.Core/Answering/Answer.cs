using System.Collections.Immutable;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Answering;

/// <summary>What the bot replies, without markup. Each channel renders it natively with a switch over the cases.</summary>
/// <param name="Language">The language that everything in the answer is written in.</param>
/// <param name="Suggestions">Up to three questions that the store can answer, fit for buttons.</param>
public abstract record Answer(Language Language, ImmutableArray<string> Suggestions)
{
    /// <summary>Statements about the world; each cites a fact and has passed the verifier.</summary>
    /// <param name="Heading">A line above a list, a comparison or a time line; null above a plain answer. It states nothing about the world.</param>
    public sealed record Cited(
        Language Language,
        AnswerShape Shape,
        string? Heading,
        ImmutableArray<Statement> Statements,
        ImmutableArray<Citation> Citations,
        ImmutableArray<string> Suggestions) : Answer(Language, Suggestions)
    {
        /// <summary>The numbers of the answer as a picture, where they are a series; its points are among the cited facts' values.</summary>
        public Chart? Chart { get; init; }

        /// <summary>Ids of the facts that were found next and are not stated, the best first; a few at most.</summary>
        public ImmutableArray<string> AlsoFound { get; init; } = [];
    }

    /// <summary>No fact answers. <paramref name="Text"/> says so and <paramref name="NearestTopics"/> are titles of what is known.</summary>
    public sealed record NotFound(
        Language Language,
        string Text,
        ImmutableArray<string> NearestTopics,
        ImmutableArray<string> Suggestions) : Answer(Language, Suggestions);

    /// <summary>Small talk, help and requests about the bot itself: nothing about the world, so nothing to cite.</summary>
    public sealed record Talk(Language Language, string Text, ImmutableArray<string> Suggestions) : Answer(Language, Suggestions);

    /// <summary>The question cannot be taken: it is empty, too long or has no words. <paramref name="Text"/> says what to do.</summary>
    public sealed record Refused(Language Language, string Text, ImmutableArray<string> Suggestions) : Answer(Language, Suggestions);
}

public enum AnswerShape
{
    /// <summary>One fact, or one and what completes it.</summary>
    Plain,
    List,
    Comparison,
    TimeLine,
}

/// <summary>One or more sentences taken from one fact.</summary>
/// <param name="Text">The sentences, without [n] marks.</param>
/// <param name="FactId">The fact that states it.</param>
/// <param name="Cites">Numbers of the <see cref="Citation"/>s that support it, never empty.</param>
/// <param name="Lead">What to set before the text: the side of a comparison, the date of an event, a remark such as "another source counts otherwise"; null in most statements.</param>
public sealed record Statement(string Text, string FactId, ImmutableArray<int> Cites, string? Lead = null);

/// <summary>Where a statement can be checked.</summary>
/// <param name="Number">From 1, in the order of first use.</param>
/// <param name="SourceKey">The source's permanent key.</param>
/// <param name="Title">The source's title in the answer's language, or in its own where it has none.</param>
/// <param name="Container">Journal, site or publisher, issue and date; null where the source gives none.</param>
/// <param name="Locator">Section, page or the source's own reference; null where the whole source is meant.</param>
public sealed record Citation(int Number, string SourceKey, string Title, string? Container, string? Locator, Uri? Url);
