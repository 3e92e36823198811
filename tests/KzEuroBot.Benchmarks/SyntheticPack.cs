using System.Collections.Immutable;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Benchmarks;

/// <summary>
/// A pack of any size in four languages: the real facts first, then facts whose words are drawn from each language's own vocabulary with the
/// frequencies of running text (Zipf), so that postings are as uneven as real ones. The same size gives the same pack.
/// </summary>
internal static class SyntheticPack
{
    private const int LabelWords = 4;
    private const int TextWords = 22;
    private const int AskWords = 7;
    private const int Asks = 2;

    public static Pack Of(Pack real, int facts)
    {
        var random = new Random(42);
        var words = PerLanguage.Of(language => Vocabulary(real, language));
        var made = Enumerable.Range(real.Facts.Length, Math.Max(0, facts - real.Facts.Length)).Select(number => Make(number, real, words, random));
        return real with { Facts = [.. real.Facts.Take(facts), .. made] };
    }

    private static string[] Vocabulary(Pack real, Language language)
    {
        var inFacts = real.Facts.SelectMany(fact => fact.Text[language].Split(' ')).Select(word => word.Trim('.', ',', ':', ';', '«', '»', '"', '(', ')'));
        // Without further words every list of postings would be long; a store of this size has tens of thousands of distinct words.
        var common = LanguageTools.Instance.CommonWords(language);
        var compounds = common.Where(word => word.Length > 3).SelectMany(word => new[] { word + "лар", word + "дын", "көп" + word, word + "сы" });
        return [.. inFacts.Concat(common).Concat(compounds).Where(word => word.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static Fact Make(int number, Pack real, PerLanguage<string[]> words, Random random)
    {
        var like = real.Facts[number % real.Facts.Length];
        var year = 1995 + number % 31;
        return like with
        {
            Id = $"synthetic-{number}",
            Text = words.Select(vocabulary => $"{Draw(vocabulary, TextWords, random)} {year} {random.Next(1, 100000)}."),
            Label = words.Select(vocabulary => Draw(vocabulary, LabelWords, random)),
            Asks = words.Select(vocabulary => Enumerable.Range(0, Asks).Select(_ => Draw(vocabulary, AskWords, random) + "?").ToImmutableArray()),
            AsOf = FactDate.Parse(year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Date = null,
            Related = [],
            Contradicts = [],
        };
    }

    private static string Draw(string[] vocabulary, int count, Random random) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => vocabulary[(int)Math.Min(vocabulary.Length - 1, Math.Pow(vocabulary.Length, random.NextDouble()) - 1)]));
}
