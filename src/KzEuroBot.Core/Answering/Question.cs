using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Answering;

/// <summary>What someone asks, freed of the channel that it came through.</summary>
public sealed record Question
{
    /// <summary>Longer texts are refused before they are understood; a question is not an essay.</summary>
    public const int MaxLength = 2000;

    public required string Text { get; init; }

    /// <summary>Turns with the same key follow one another; null for a question that stands alone.</summary>
    public string? Conversation { get; init; }

    /// <summary>The language to answer in whatever the question's is (the user fixed it).</summary>
    public Language? AnswerIn { get; init; }

    /// <summary>The language of the asker's client, for questions whose own language cannot be told.</summary>
    public Language? ClientLanguage { get; init; }
}
