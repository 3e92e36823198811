using System.Text;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>Finds letters that a text's language does not have: slips of a keyboard or of a copied passage that the eye overlooks.</summary>
internal static class Letters
{
    private const string KyrgyzOnlyBesideRussian = "өүңӨҮҢ";
    private const string KazakhOnly = "әғқұһіӘҒҚҰҺІ";

    /// <summary>Cyrillic letters that none of the three Cyrillic languages has, such as the fita that looks like ө.</summary>
    private const string Foreign = "ѳѲїЇєЄґҐўЎѕЅјЈҡҠҙҘҫҪҝҜҳҲҷҶӯӮӣӢ";

    /// <summary>For each language, what each character up to the end of the Cyrillic block is in a text that nothing is wrong with.</summary>
    private static readonly PerLanguage<Sort[]> Sorts = PerLanguage.Of(language => Enumerable.Range(0, 0x0530).Select(c => SortOf((char)c, language)).ToArray());

    private enum Sort : byte
    {
        Suspect,
        NoLetter,
        Latin,
        Cyrillic,
    }

    /// <summary>Nearly every text is plain, and a pack has a hundred thousand of them.</summary>
    public static IEnumerable<string> Check(string text, Language language) => IsPlain(text, language) ? [] : Find(text, language);

    /// <summary>False where a closer look is needed.</summary>
    private static bool IsPlain(string text, Language language)
    {
        var sorts = Sorts[language];
        var (word, length) = (Sort.NoLetter, 0);
        foreach (var c in text)
        {
            // Beyond the table, dashes, quotation marks and signs such as № and € are plain.
            var sort = c < sorts.Length ? sorts[c] : c is (>= '\u2010' and <= '\u2027') or '№' or '€' ? Sort.NoLetter : Sort.Suspect;
            if (sort == Sort.Suspect) return false;
            if (sort == Sort.NoLetter)
            {
                if (IsLone(word, length, language)) return false;
                length = 0;
            }
            else
            {
                if (length > 0 && sort != word) return false;
                length++;
            }
            word = sort;
        }
        return !IsLone(word, length, language);
    }

    private static bool IsLone(Sort word, int length, Language language) => length == 1 && word == Sort.Latin && language != Language.English;

    private static Sort SortOf(char c, Language language) => c switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => Sort.Latin,
        '\n' or '\u00A0' or (>= ' ' and <= '~') => Sort.NoLetter,
        // Composed letters of other alphabets; the accents that stand alone come after them and are suspect.
        >= '\u00A1' and <= '\u017F' => c == '\u00AD' ? Sort.Suspect : char.IsLetter(c) ? Sort.Latin : Sort.NoLetter,
        >= '\u0400' and <= '\u052F' when language == Language.English || Wrong(language).Contains(c, StringComparison.Ordinal) => Sort.Suspect,
        >= '\u0400' and <= '\u052F' => char.IsLetter(c) ? Sort.Cyrillic : Sort.Suspect,
        _ => Sort.Suspect,
    };

    private static string Wrong(Language language) =>
        language == Language.Kazakh ? Foreign : language == Language.Kyrgyz ? Foreign + KazakhOnly : Foreign + KazakhOnly + KyrgyzOnlyBesideRussian;

    internal static IEnumerable<string> Find(string text, Language language)
    {
        if (!text.IsNormalized(NormalizationForm.FormC))
            yield return "the text has letters made of two characters; save it in Unicode normal form C.";
        if (text.FirstOrDefault(IsInvisible) is var invisible && invisible != default)
            yield return $"the text has the invisible character U+{(int)invisible:X4}; delete it.";

        if (language == Language.English)
        {
            if (Word(text, IsCyrillic) is { } word) yield return $"'{word}' has Cyrillic letters.";
            yield break;
        }
        if (FindMixedWord(text) is { } mixed) yield return mixed;
        if (LoneLatinLetter(text) is { } lone) yield return $"the word '{lone}' is a Latin letter; write the Cyrillic one.";

        if (language == Language.Kazakh)
        {
            if (Word(text, c => Foreign.Contains(c, StringComparison.Ordinal)) is { } word)
                yield return $"'{word}' has the letter '{First(word, Foreign)}', which Kazakh does not have.";
            yield break;
        }
        var wrong = language == Language.Kyrgyz ? KazakhOnly : KazakhOnly + KyrgyzOnlyBesideRussian;
        if (Word(text, c => wrong.Contains(c, StringComparison.Ordinal)) is { } strange)
            yield return $"'{strange}' has the letter '{First(strange, wrong)}', which {EnglishName(language)} does not have.";
        if (Word(text, c => Foreign.Contains(c, StringComparison.Ordinal)) is { } foreign)
            yield return $"'{foreign}' has the letter '{First(foreign, Foreign)}', which {EnglishName(language)} does not have.";
    }

    /// <summary>A word of both alphabets: nearly always a Latin look-alike of a Cyrillic letter, or an ending that lacks its hyphen.</summary>
    public static string? FindMixedWord(string text)
    {
        foreach (var word in Words(text))
        {
            if (!word.Any(IsCyrillic) || !word.Any(char.IsAsciiLetter)) continue;
            var few = word.Count(IsCyrillic) >= word.Count(char.IsAsciiLetter) ? word.First(char.IsAsciiLetter) : word.First(IsCyrillic);
            return $"'{word}' mixes Latin and Cyrillic letters ('{few}' is {(char.IsAsciiLetter(few) ? "Latin" : "Cyrillic")}).";
        }
        return null;
    }

    /// <summary>A Latin look-alike as a word of its own, as Cyrillic texts have а, о and с. In C5, KZ8A and L.A.C. and between Latin words it is meant.</summary>
    private static string? LoneLatinLetter(string text)
    {
        var words = WordStarts(text).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var (start, word) = words[i];
            if (word.Length != 1 || !"aeopcxyi".Contains(word[0], StringComparison.Ordinal)) continue;
            var next = start + 1 < text.Length ? text[start + 1] : ' ';
            var isAmongLatin = i > 0 && i + 1 < words.Count && char.IsAsciiLetter(words[i - 1].Word[^1]) && char.IsAsciiLetter(words[i + 1].Word[0]);
            var isInCode = char.IsAsciiDigit(next) || next is '.' or '+' || (start > 0 && char.IsAsciiDigit(text[start - 1]));
            if (!isInCode && !isAmongLatin) return word;
        }
        return null;
    }

    private static string? Word(string text, Func<char, bool> has) => Words(text).FirstOrDefault(word => word.Any(has));

    private static IEnumerable<string> Words(string text) => WordStarts(text).Select(row => row.Word);

    private static IEnumerable<(int Start, string Word)> WordStarts(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetter(text[start])) continue;
            var end = start + 1;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            yield return (start, text[start..end]);
            start = end;
        }
    }

    private static char First(string word, string letters) => word.First(c => letters.Contains(c, StringComparison.Ordinal));

    private static string EnglishName(Language language) => language == Language.Kyrgyz ? "Kyrgyz" : language == Language.Kazakh ? "Kazakh" : "Russian";

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    /// <summary>Soft hyphens, zero-width spaces and direction marks come with copied text and break every comparison.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\uFEFF' || (char.IsControl(c) && c is not '\n');
}
