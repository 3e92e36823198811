using System.Text;

namespace KzEuroBot.Core.Languages;

/// <summary>
/// Kyrgyz, Kazakh and Russian words typed in Latin letters, turned into folded Cyrillic. Phones have no agreed spelling, so a word has up to
/// two readings (j is ж or й, c is к or ц, y is ы or й); both are searched.
/// </summary>
public static class Transliteration
{
    private static readonly (string Latin, string First, string Second)[] Table =
    [
        ("shch", "щ", "щ"), ("sch", "щ", "ш"), ("zh", "ж", "ж"), ("kh", "х", "х"), ("ch", "ч", "ч"), ("sh", "ш", "ш"), ("ts", "ц", "тс"), ("gh", "г", "г"),
        ("yu", "ю", "ю"), ("ju", "жу", "ю"), ("ya", "я", "я"), ("ja", "жа", "я"), ("yo", "е", "йо"), ("jo", "жо", "е"), ("ye", "е", "ие"), ("je", "же", "е"),
        ("iu", "ю", "иу"), ("ai", "ай", "аи"), ("ei", "ей", "еи"), ("oi", "ой", "ои"), ("ui", "уй", "уи"), ("yi", "ый", "йи"), ("iy", "ий", "ый"), ("ia", "ия", "иа"), ("ng", "н", "нг"), ("ph", "ф", "ф"), ("ck", "к", "к"), ("oo", "оо", "у"), ("ee", "ээ", "и"),
        ("a", "а", "а"), ("b", "б", "б"), ("v", "в", "у"), ("g", "г", "г"), ("d", "д", "д"), ("e", "е", "э"), ("z", "з", "з"), ("i", "и", "ы"), ("j", "ж", "й"),
        ("k", "к", "к"), ("l", "л", "л"), ("m", "м", "м"), ("n", "н", "н"), ("o", "о", "о"), ("p", "п", "п"), ("r", "р", "р"), ("s", "с", "с"), ("t", "т", "т"),
        ("u", "у", "у"), ("f", "ф", "ф"), ("h", "х", "х"), ("q", "к", "к"), ("w", "у", "ш"), ("x", "х", "кс"), ("c", "с", "ц"), ("y", "ы", "й"), ("4", "ч", "ч"), ("6", "ш", "ш"),
        ("ä", "а", "а"), ("ö", "о", "о"), ("ü", "у", "у"), ("ū", "у", "у"), ("ğ", "г", "г"), ("ñ", "н", "н"), ("ş", "ш", "ш"), ("ı", "ы", "ы"), ("ç", "ч", "ч"), ("'", "ь", ""),
    ];

    /// <summary>The readings of a folded Latin word as folded Cyrillic, the likelier first.</summary>
    public static (string First, string Second) Read(ReadOnlySpan<char> word)
    {
        var first = new StringBuilder(word.Length);
        var second = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var step = Step(word, i);
            if (step.Latin.Length == 0)
            {
                first.Append(word[i]);
                second.Append(word[i]);
                i++;
                continue;
            }
            if (step.Latin == "y")
            {
                var glide = i > 0 && IsVowel(word[i - 1]) || (i + 1 < word.Length && IsVowel(word[i + 1]));
                first.Append(glide ? 'й' : 'ы');
                second.Append(glide ? 'ы' : i + 1 == word.Length ? 'и' : 'у');
            }
            else
            {
                first.Append(step.First);
                second.Append(step.Second);
            }
            i += step.Latin.Length;
        }
        return (first.ToString(), second.ToString());
    }

    private static (string Latin, string First, string Second) Step(ReadOnlySpan<char> word, int at)
    {
        foreach (var row in Table)
            if (word[at..].StartsWith(row.Latin, StringComparison.Ordinal)) return row;
        return ("", "", "");
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö' or 'ü';
}
