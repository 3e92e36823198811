using System.Text;

namespace KzEuroBot.Core.Languages.Detection;

/// <summary>A word of a message: where its lower-case letters lie, where it stands in the text, and what its spelling says about its weight.</summary>
internal readonly record struct Word(int Start, int Length, Range InText, bool IsCyrillic, bool IsAbbreviation, bool IsCapitalized)
{
    public ReadOnlySpan<char> In(ReadOnlySpan<char> letters) => letters.Slice(Start, Length);
}

/// <summary>Cuts a message into words for the detector: letters of one script side by side, in lower case, apostrophes dropped.</summary>
internal static class Words
{
    private const string CyrillicTwins = "авсенкморртухіһ";
    private const string LatinTwins = "abcehkmopptyxih";

    /// <summary>Fills the two buffers as far as they reach; the beginning of a long text is enough.</summary>
    /// <returns>How many words were found.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<char> letters, Span<Word> words)
    {
        var hasLowerCase = text.ContainsAnyInRange('a', 'z') || text.ContainsAnyInRange('а', 'џ');
        var count = 0;
        var filled = 0;
        var startsSentence = true;
        var i = 0;
        while (i < text.Length && count < words.Length && filled < letters.Length)
        {
            if (!char.IsLetter(text[i]))
            {
                startsSentence |= text[i] is '.' or '?' or '!' or '\n' or ':';
                i++;
                continue;
            }

            var end = i + 1;
            var cyrillic = IsCyrillic(text[i]) ? 1 : 0;
            var size = 1;
            for (; end < text.Length && (char.IsLetter(text[end]) || IsApostrophe(text, end)); end++)
            {
                if (!char.IsLetter(text[end])) continue;
                size++;
                if (IsCyrillic(text[end])) cyrillic++;
            }

            // A word of two scripts is one word with twins of the other script in it (сауда with a Latin a), or two grown together (EUга).
            var isMixed = cyrillic > 0 && cyrillic < size;
            if (isMixed && !AllTwins(text[i..end]))
            {
                end = i + 1;
                while (end < text.Length && char.IsLetter(text[end]) && IsCyrillic(text[end]) == IsCyrillic(text[i])) end++;
                cyrillic = IsCyrillic(text[i]) ? end - i : 0;
                isMixed = false;
            }

            var source = text[i..end];
            var start = filled;
            var capitals = 0;
            foreach (var c in source)
            {
                if (!char.IsLetter(c) || filled == letters.Length) continue;
                if (char.IsUpper(c)) capitals++;
                var lower = char.ToLowerInvariant(c);
                letters[filled++] = lower == 'ё' ? 'е' : isMixed ? ToCyrillic(lower) : lower;
            }

            var length = filled - start;
            var isAbbreviation = hasLowerCase && capitals > 1 && capitals * 2 > length;
            words[count++] = new(start, length, i..end, cyrillic > 0, isAbbreviation, hasLowerCase && capitals == 1 && !startsSentence && char.IsUpper(source[0]));
            startsSentence = false;
            i = end;
        }

        return count;
    }

    /// <summary>The words of a sample text, as <see cref="Read"/> finds them.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var letters = new char[text.Length];
        var words = new Word[(text.Length + 1) / 2];
        var count = Read(text, letters, words);
        for (var i = 0; i < count; i++) yield return new(letters, words[i].Start, words[i].Length);
    }

    /// <summary>The text with each accent joined to its letter; as it was when it has none, or is no valid text.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F')) return text;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar) return text;
        }

        return text.Normalize(NormalizationForm.FormC);
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    private static bool IsApostrophe(ReadOnlySpan<char> text, int i) =>
        text[i] is '\'' or '’' or '‘' or 'ʻ' or 'ʼ' or '`' or '´' && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    private static bool AllTwins(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c) && !IsCyrillic(c) && !LatinTwins.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal)) return false;
        }

        return true;
    }

    private static char ToCyrillic(char c) => LatinTwins.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? CyrillicTwins[i] : c;
}
