using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Answering;

/// <summary>How a source is named to a reader of one language.</summary>
public static class Bibliography
{
    /// <summary>The title in the reader's language; where the source has none, in its own, then in any.</summary>
    public static string Title(Source source, Language language)
    {
        ArgumentNullException.ThrowIfNull(source);
        return InLanguageOf(source.Title, language, source) ?? source.Key;
    }

    /// <summary>Journal, site or publisher, issue and date, as far as they are known.</summary>
    public static string? Container(Source source, Language language)
    {
        ArgumentNullException.ThrowIfNull(source);
        // The number sign is written № in the Cyrillic languages (Unicode U+2116) and No. in English.
        var issue = language == Language.English ? source.Issue : source.Issue?.Replace("No. ", "№ ", StringComparison.Ordinal);
        var parts = new[] { InLanguageOf(source.Container, language, source), issue, source.Published?.Text }.Where(part => !string.IsNullOrEmpty(part)).ToArray();
        return parts.Length == 0 ? null : string.Join(", ", parts);
    }

    private static string? InLanguageOf(PerLanguage<string?> texts, Language language, Source source) =>
        texts[language] ?? (Language.TryParse(source.WrittenIn, out var own) ? texts[own] : null) ?? Language.All.Select(other => texts[other]).FirstOrDefault(text => text is not null);
}
