using System.Globalization;
using System.Text;

namespace KzEuroBot.Core.Languages;

/// <summary>
/// The first step for every text, question and fact alike: compatibility composition, no invisible characters, one kind each of dash,
/// space and apostrophe. Letter case is kept, for capitals tell names.
/// </summary>
public static class TextNormalizer
{
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPlain(text)) return text;
        // Composition would make of an acute accent, typed for an apostrophe, a space.
        var composed = Compose(text.Replace('\u00b4', '\''));
        foreach (var c in composed)
            if (Map(c) != c) return Rewrite(composed);
        return composed;
    }

    /// <summary>True for text that is its own compatibility composition and has nothing to replace, as most is; asking Unicode's tables takes longer.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
            if (c is not ((>= ' ' and < '\u007f' and not '`') or (>= '\u0400' and <= '\u0482') or (>= '\u048a' and <= '\u04ff') or '«' or '»' or '“' or '”' or '„')) return false;
        return true;
    }

    private static string Compose(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // A lone surrogate is not Unicode text and cannot be composed; without it the rest can.
            return Compose(string.Create(text.Length, text, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++) span[i] = char.IsSurrogate(source[i]) ? ' ' : source[i];
            }));
        }
    }

    private static string Rewrite(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
            if (Map(c) is var mapped and not '\0') result.Append(mapped);
        return result.ToString();
    }

    /// <summary>What a character becomes; '\0' where it is dropped.</summary>
    private static char Map(char c)
    {
        if (c is >= ' ' and < '\u007f') return c == '`' ? '\'' : c;
        if (c is >= '\u0400' and <= '\u04ff') return c;
        return c switch
        {
            '\u2018' or '\u2019' or '\u2032' or '\u02b9' or '\u02bb' or '\u02bc' => '\'',
            _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                // Soft hyphens, joiners and marks of direction; stress marks and the like that no letter of the four languages is composed with.
                UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => '\0',
                UnicodeCategory.DashPunctuation => '-',
                UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => ' ',
                _ => c,
            },
        };
    }
}
