namespace KzEuroBot.Core.Languages.Detection;

/// <summary>Tells the language of a message by its letters alone.</summary>
public sealed class LanguageDetector
{
    private readonly string _kazakhOnly = "қғәұһі";

    public static LanguageDetector Instance { get; } = new();

    public Detection Detect(string text, Language? conversation = null, Language? client = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny(_kazakhOnly) >= 0) return new(Language.Kazakh, false, false, null, 9);
        if (text.AsSpan().IndexOfAny("өүң") >= 0) return new(Language.Kyrgyz, false, false, null, 9);
        if (text.AsSpan().IndexOfAnyInRange('а', 'я') >= 0) return new(conversation ?? client ?? Language.Russian, false, false, null, 1);
        return new(conversation ?? client ?? Language.English, false, false, null, 1);
    }
}
