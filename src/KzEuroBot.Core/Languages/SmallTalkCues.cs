namespace KzEuroBot.Core.Languages;

/// <summary>
/// Messages that are not questions about the world, as whole messages: lists of word sequences separated by "|".
/// Several may follow one another, and fillers may stand between them.
/// </summary>
public sealed record SmallTalkCues
{
    public required string Greeting { get; init; }
    public required string Thanks { get; init; }
    public required string Farewell { get; init; }
    public required string HowAreYou { get; init; }
    public required string WhoAreYou { get; init; }
    public required string WhatCanYouDo { get; init; }
    public required string WhoMadeYou { get; init; }
    public required string Apology { get; init; }
    public required string Praise { get; init; }
    public required string Topics { get; init; }

    /// <summary>Words that may stand beside any of these: dear, bot, so.</summary>
    public required string Fillers { get; init; }
}
