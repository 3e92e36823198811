namespace KzEuroBot.Core.Languages.Detection;

/// <summary>What was found out about the language of a message.</summary>
/// <param name="Language">The language to answer in.</param>
/// <param name="Requested">The text asks for this answer language: "in English", "кыргызча жооп бер".</param>
/// <param name="LatinTyped">Kyrgyz, Kazakh or Russian typed in Latin letters.</param>
/// <param name="Other">The code of a language that we do not speak and that was recognised: uk, uz, tt, de, fr, tr.</param>
/// <param name="Margin">How far the language is ahead of the next one, in nats; 0 when it could not be told and was taken from the surroundings.</param>
public readonly record struct Detection(Language Language, bool Requested, bool LatinTyped, string? Other, double Margin)
{
    /// <summary>The text without the wish for an answer language; null where there is no wish.</summary>
    public string? Rest { get; init; }
}
