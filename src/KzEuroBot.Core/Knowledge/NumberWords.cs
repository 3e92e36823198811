using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>How the four languages write numbers and months, as far as comparing translations needs it.</summary>
internal static partial class NumberWords
{
    /// <summary>Longest beginnings first, so that a hundred is not read as its first letters.</summary>
    private static readonly ImmutableArray<(string Stem, decimal Factor)> Magnitudes =
    [
        ("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m), ("bn", 1e9m), ("mln", 1e6m), ("bln", 1e9m), ("kt", 1e3m), ("mt", 1e6m),
        ("тысяч", 1e3m), ("тыс", 1e3m), ("миң", 1e3m), ("мың", 1e3m), ("миллион", 1e6m), ("млн", 1e6m), ("миллиард", 1e9m), ("млрд", 1e9m),
        ("триллион", 1e12m), ("трлн", 1e12m),
    ];

    /// <summary>
    /// Number words: whole ones in English, whose words are looked for in the translations; beginnings in the others, where inflection makes the
    /// ends unlike and a wrong match only makes the comparison milder.
    /// </summary>
    private static readonly PerLanguage<ImmutableArray<(string Stem, int Number)>> Stems = new(
        En: ByLength(
            ("zero", 0), ("one", 1), ("first", 1), ("once", 1), ("two", 2), ("second", 2), ("twice", 2), ("three", 3), ("third", 3), ("thirds", 3), ("four", 4), ("fourth", 4),
            ("five", 5), ("fifth", 5), ("six", 6), ("sixth", 6), ("seven", 7), ("seventh", 7), ("eight", 8), ("eighth", 8), ("nine", 9), ("ninth", 9), ("ten", 10), ("tenth", 10),
            ("eleven", 11), ("eleventh", 11), ("twelve", 12), ("twelfth", 12), ("thirteen", 13), ("thirteenth", 13), ("fourteen", 14), ("fourteenth", 14), ("fifteen", 15),
            ("fifteenth", 15), ("sixteen", 16), ("sixteenth", 16), ("seventeen", 17), ("seventeenth", 17), ("eighteen", 18), ("eighteenth", 18), ("nineteen", 19), ("nineteenth", 19),
            ("twenty", 20), ("twentieth", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90), ("hundred", 100)),
        Ru: ByLength(
            ("ноль", 0), ("нул", 0), ("один", 1), ("одн", 1), ("перв", 1), ("дв", 2), ("втор", 2), ("вдвое", 2), ("удво", 2), ("оба", 2), ("обе", 2), ("три", 3), ("тре", 3), ("трё", 3), ("трое", 3), ("трой", 3), ("втрое", 3),
            ("утро", 3), ("четыр", 4), ("четвер", 4), ("пят", 5), ("шест", 6), ("сем", 7), ("седьм", 7), ("вос", 8), ("девят", 9), ("десят", 10), ("одиннадцат", 11), ("двенадцат", 12),
            ("дюжин", 12), ("тринадцат", 13), ("четырнадцат", 14), ("пятнадцат", 15), ("шестнадцат", 16), ("семнадцат", 17), ("восемнадцат", 18), ("девятнадцат", 19),
            ("двадцат", 20), ("тридцат", 30), ("сорок", 40), ("пятьдесят", 50), ("пятидесят", 50), ("шестьдесят", 60), ("шестидесят", 60), ("семьдесят", 70), ("семидесят", 70),
            ("восемьдесят", 80), ("восьмидесят", 80), ("девяност", 90), ("сто", 100), ("сот", 100)),
        Ky: ByLength(
            ("нөл", 0), ("бир", 1), ("алгачкы", 1), ("эки", 2), ("экөө", 2), ("үч", 3), ("төрт", 4), ("чейрек", 4), ("беш", 5), ("алты", 6), ("жети", 7), ("сегиз", 8), ("тогуз", 9),
            ("он", 10), ("жыйырма", 20), ("отуз", 30), ("кырк", 40), ("элүү", 50), ("алтымыш", 60), ("жетимиш", 70), ("сексен", 80), ("токсон", 90), ("жүз", 100)),
        Kk: ByLength(
            ("нөл", 0), ("бір", 1), ("алғаш", 1), ("екі", 2), ("екеу", 2), ("үш", 3), ("төрт", 4), ("тоқсан", 90), ("ширек", 4), ("бес", 5), ("алты", 6), ("жеті", 7), ("сегіз", 8), ("тоғыз", 9),
            ("он", 10), ("жиырма", 20), ("отыз", 30), ("қырық", 40), ("елу", 50), ("алпыс", 60), ("жетпіс", 70), ("сексен", 80), ("жүз", 100)));

    private static readonly PerLanguage<ImmutableArray<(string Stem, int Number)>> Months = new(
        En: ByLength(
            ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7), ("august", 8), ("september", 9), ("october", 10), ("november", 11), ("december", 12)),
        Ru: SlavonicMonths,
        // Russian cases of May begin Kyrgyz words: маегинде is "in an interview".
        Ky: [.. SlavonicMonths.Where(month => month.Stem is not ("мае" or "маю")), ("апрелд", 4)],
        Kk: ByLength(
            ("қаңтар", 1), ("ақпан", 2), ("наурыз", 3), ("сәуір", 4), ("мамыр", 5), ("маусым", 6), ("шілде", 7), ("тамыз", 8), ("қыркүйе", 9), ("қазан", 10), ("қараша", 11), ("желтоқсан", 12)));

    private static ImmutableArray<(string Stem, int Number)> SlavonicMonths => ByLength(
        ("январ", 1), ("феврал", 2), ("март", 3), ("апрел", 4), ("май", 5), ("мая", 5), ("мае", 5), ("маю", 5), ("июн", 6), ("июл", 7), ("август", 8), ("сентябр", 9), ("октябр", 10), ("ноябр", 11), ("декабр", 12));

    [GeneratedRegex(@"(?<!\d)(?:(?<day>\d{1,2})\.(?<month>0?[1-9]|1[0-2])\.(?<year>\d{4})|(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>\d{2}))(?!\d)")]
    public static partial Regex NumericDate { get; }

    /// <summary>The word after a number, if only spaces or a hyphen part them.</summary>
    [GeneratedRegex(@"\G[\s\u00A0\u202F-]{0,2}(\p{L}+)")]
    public static partial Regex WordAfter { get; }

    public static Regex NumberIn(Language language) => language == Language.English ? EnglishNumber : OtherNumber;

    public static decimal? Magnitude(string word)
    {
        var lower = word.ToLowerInvariant();
        foreach (var (stem, factor) in Magnitudes)
        {
            // Short Latin abbreviations are whole words; the others are inflected.
            if (stem.Length <= 3 && char.IsAscii(stem[0]) ? lower == stem : lower.StartsWith(stem, StringComparison.Ordinal)) return factor;
        }
        return null;
    }

    /// <summary>Numbers spelt out ("twenty-five" is 25), and Roman ones.</summary>
    public static IEnumerable<int> Words(string text, Language language)
    {
        var tens = 0;
        var end = 0;
        foreach (Match match in Word.Matches(text))
        {
            var number = RomanNumber.IsMatch(match.Value) && match.Length > 1 ? Roman(match.Value)
                : IsAbbreviation(match.Value) ? null
                : Find(match.Value, Stems[language], wholeWords: language == Language.English);
            if (tens > 0 && number is > 0 and < 10 && match.Index == end + 1)
            {
                yield return tens + number.Value;
                // Where beginnings are enough, the tens may be another word: "оны бесінші" is "him the fifth".
                if (language != Language.English) yield return number.Value;
                tens = 0;
                continue;
            }
            if (tens > 0) yield return tens;
            tens = number is >= 10 and < 100 && number % 10 == 0 ? number.Value : 0;
            end = match.Index + match.Length;
            if (tens == 0 && number is { } found) yield return found;
        }
        if (tens > 0) yield return tens;
    }

    /// <summary>Months, and whether a day or a year stands beside them, so that they cannot be anything else.</summary>
    public static IEnumerable<(int Month, bool IsDated)> MonthNames(string text, Language language)
    {
        foreach (Match match in Word.Matches(text))
        {
            // English writes months with a capital: "may" and "march" are other words.
            if (language == Language.English && !char.IsAsciiLetterUpper(match.Value[0])) continue;
            if (Find(match.Value, Months[language], wholeWords: language == Language.English) is { } month)
                yield return (month, DateBefore.IsMatch(text[..match.Index]) || YearAfter.IsMatch(text[(match.Index + match.Length)..]));
        }
    }

    /// <summary>TEN-T is a network.</summary>
    private static bool IsAbbreviation(string word) => word.Length > 1 && word.All(char.IsUpper);

    private static int? Find(string word, ImmutableArray<(string Stem, int Number)> stems, bool wholeWords)
    {
        var lower = word.ToLowerInvariant();
        foreach (var (stem, number) in stems)
        {
            if (wholeWords ? lower == stem : lower.StartsWith(stem, StringComparison.Ordinal)) return number;
        }
        return null;
    }

    private static int Roman(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = Value(digits[i]);
            sum += i + 1 < digits.Length && Value(digits[i + 1]) > value ? -value : value;
        }
        return sum;

        static int Value(char digit) => digit switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 100 };
    }

    private static ImmutableArray<(string Stem, int Number)> ByLength(params (string Stem, int Number)[] stems) =>
        [.. stems.OrderByDescending(stem => stem.Stem.Length)];

    [GeneratedRegex(@"(?<![\d])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?!\d)|\d+)(?:\.\d+)?")]
    private static partial Regex EnglishNumber { get; }

    [GeneratedRegex(@"(?<![\d])(?:\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?")]
    private static partial Regex OtherNumber { get; }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word { get; }

    [GeneratedRegex("^[IVXLC]+$")]
    private static partial Regex RomanNumber { get; }

    /// <summary>"17 October", "2024-жылдын сентябрында", "2024 жылғы 16 қыркүйекте", "2024-жылдын биринчи январында" end so.</summary>
    [GeneratedRegex(@"\d(?:st|nd|rd|th)?(?:[\s\u00A0-]+(?:of|\p{L}*жыл\p{L}*|ж\.?))?[\s\u00A0-]+$")]
    private static partial Regex DateBefore { get; }

    [GeneratedRegex(@"^,?[\s\u00A0-]+\d")]
    private static partial Regex YearAfter { get; }
}
