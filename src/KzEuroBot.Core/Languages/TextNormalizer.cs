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
        var composed = Compose(text);
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
            '\u00ad' or '\ufeff' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2069') => '\0',
            '\u2018' or '\u2019' or '\u02bc' or '\u02bb' or '\u00b4' => '\'',
            _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.DashPunctuation => '-',
                UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => ' ',
                _ => c,
            },
        };
    }
}
