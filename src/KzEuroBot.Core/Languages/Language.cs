using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KzEuroBot.Core.Languages;

/// <summary>
/// A language that the bot speaks. There is one instance per language, so two languages are equal when they are the same object.
/// </summary>
public sealed class Language
{
    private Language(int index, string code, string name, string cultureName)
    {
        Index = index;
        Code = code;
        Name = name;
        Culture = CultureInfo.GetCultureInfo(cultureName);
    }

    public static Language English { get; } = new(0, "en", "English", "en-GB");
    public static Language Russian { get; } = new(1, "ru", "Русский", "ru-RU");
    public static Language Kyrgyz { get; } = new(2, "ky", "Кыргызча", "ky-KG");
    public static Language Kazakh { get; } = new(3, "kk", "Қазақша", "kk-KZ");

    /// <summary>All languages, in the order of <see cref="Index"/>.</summary>
    public static ImmutableArray<Language> All { get; } = [English, Russian, Kyrgyz, Kazakh];

    /// <summary>Position in <see cref="All"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>ISO 639-1 code: en, ru, ky or kk.</summary>
    public string Code { get; }

    /// <summary>The language's name in itself.</summary>
    public string Name { get; }

    /// <summary>The culture that formats this language's numbers and dates.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Parses an ISO 639-1 code or a BCP 47 tag that begins with one (ky, kk-KZ, ru_RU).</summary>
    public static bool TryParse([NotNullWhen(true)] string? tag, [NotNullWhen(true)] out Language? language)
    {
        language = tag is { Length: 2 } || (tag is { Length: > 2 } && tag[2] is '-' or '_')
            ? All.FirstOrDefault(candidate => tag.StartsWith(candidate.Code, StringComparison.OrdinalIgnoreCase))
            : null;
        return language is not null;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The tag names none of the four languages.</exception>
    public static Language Parse(string tag) =>
        TryParse(tag, out var language) ? language : throw new FormatException($"'{tag}' is not one of en, ru, ky, kk.");

    public override string ToString() => Code;
}
