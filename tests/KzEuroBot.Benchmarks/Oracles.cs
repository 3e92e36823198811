using System.Globalization;
using System.Text.RegularExpressions;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Languages.Detection;
using KzEuroBot.Core.Languages.Stemming;

namespace KzEuroBot.Benchmarks;

/// <summary>
/// Measures languages and stems against other people's judgement. The tables are not ours to ship, so they are read from a folder;
/// support for the stems comes only from what the product carries.
/// </summary>
internal static partial class Oracles
{
    public static int Run(string folder)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"There is no folder {folder}: name the one that holds the oracle tables.");
            return 2;
        }

        MeasureStems(folder, "kk-noun-lemmas.tsv", Language.Kazakh, SuffixRules.Kazakh);
        MeasureStems(folder, "ky-noun-lemmas.tsv", Language.Kyrgyz, SuffixRules.Kyrgyz);
        MeasureFragments(folder, "language-fragments.tsv");
        return 0;
    }

    private static void MeasureFragments(string folder, string file)
    {
        if (Rows(folder, file) is not { } rows) return;
        var detected = rows.Where(row => row.Length > 2).Select(row => (Language: row[1], Spelling: row[2], Detection: LanguageDetector.Instance.Detect(row[0]))).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"language of {detected.Length} fragments: {Right(detected):0.0 %}"));
        foreach (var group in detected.GroupBy(row => (row.Language, row.Spelling)).OrderBy(group => group.Key))
        {
            var spelling = group.Key.Spelling == "n" ? "as printed" : "special letters removed";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {group.Key.Language} {spelling}, {group.Count()}: {Right(group):0.0 %}"));
        }

        double Right(IEnumerable<(string Language, string Spelling, Detection Detection)> rows) =>
            rows.Average(row => row.Detection.Other is null && row.Detection.Language.Code == row.Language ? 1.0 : 0.0);
    }

    private static void MeasureStems(string folder, string file, Language language, SuffixRules rules)
    {
        if (Rows(folder, file) is not { } rows) return;
        var lemmas = new Dictionary<string, string>();
        foreach (var row in rows) lemmas.TryAdd(Folding.Fold(row[0]), Folding.Fold(row[1]));
        string[] forms = [.. lemmas.Keys.Order(StringComparer.Ordinal)];
        var own = OwnWords(language);

        Print(language, "no stemming", Score(forms, lemmas, form => form));
        Print(language, "own words only", Score(forms, lemmas, StemTable.Build(rules, own).Stem));
        Print(language, "own and queried", Score(forms, lemmas, StemTable.Build(rules, own.Concat(forms)).Stem));
        foreach (var parity in (int[])[0, 1])
        {
            string[] half = [.. forms.Where(form => SuffixRules.Hash(lemmas[form]) % 2 == (ulong)parity)];
            // A figure that differs much between the halves was fitted to one of them.
            Print(language, $"half {parity} of the lemmas, own words", Score(half, lemmas, StemTable.Build(rules, own).Stem));
            Print(language, $"half {parity} of the lemmas, own and queried", Score(half, lemmas, StemTable.Build(rules, own.Concat(half)).Stem));
        }
    }

    /// <summary>The words that the product itself carries: its sample sentences and word lists.</summary>
    private static string[] OwnWords(Language language)
    {
        var name = language == Language.Kazakh ? "Kazakh" : "Kyrgyz";
        return [.. WordList.Lines(name + ".sentences").Concat(WordList.Lines(name + ".lemmas"))
            .SelectMany(line => Letters().Matches(Folding.Fold(line)).Select(match => match.Value)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static (double Precision, double Recall) Score(string[] forms, Dictionary<string, string> lemmas, Func<string, string> stem)
    {
        var stems = forms.Select(stem).ToArray();
        long both = Pairs(forms.Select((form, i) => (stems[i], lemmas[form])));
        long predicted = Pairs(stems);
        long gold = Pairs(forms.Select(form => lemmas[form]));
        return (predicted == 0 ? 1 : (double)both / predicted, (double)both / gold);
    }

    private static long Pairs<T>(IEnumerable<T> keys) => keys.GroupBy(key => key).Sum(group => (long)group.Count() * (group.Count() - 1) / 2);

    private static void Print(Language language, string what, (double Precision, double Recall) score)
    {
        var f1 = score.Precision + score.Recall == 0 ? 0 : 2 * score.Precision * score.Recall / (score.Precision + score.Recall);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"stems {language}  {what,-48} F1 {f1:0.000}  precision {score.Precision:0.000}  recall {score.Recall:0.000}"));
    }

    private static List<string[]>? Rows(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (File.Exists(path)) return [.. File.ReadLines(path).Select(line => line.Split('\t')).Where(row => row.Length > 1)];
        Console.WriteLine($"{file} is not in {folder}: not measured.");
        return null;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();
}
