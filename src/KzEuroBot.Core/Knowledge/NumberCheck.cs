using System.Globalization;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// Compares what a fact states in numbers across its languages: every value and every number and month of the English text is in each
/// translation, and a translation has none of its own.
/// </summary>
internal static class NumberCheck
{
    /// <summary>One and two are in too many idioms ("one of", "both") to be looked for as words.</summary>
    private const int FirstWordThatCounts = 3;

    /// <summary>Numbers of a label that the English text does not state, such as the year of another fact.</summary>
    public static IEnumerable<(Language Language, string Message)> FindInLabels(Fact fact)
    {
        if (fact.Text.En.Length == 0) yield break;
        var english = StatedNumbers.Read(fact.Text.En, Language.English);
        foreach (var language in Language.All)
        {
            foreach (var number in StatedNumbers.Read(fact.Label[language], language).Digits.Where(number => !english.Has(number) && !IsYearOf(fact, number)))
                yield return (language, $"the number {number.Written} of the label is not in the English text.");
        }
    }

    public static IEnumerable<(Language Language, string Message)> Find(Fact fact)
    {
        if (fact.Text.En.Length == 0) yield break;
        var english = StatedNumbers.Read(fact.Text.En, Language.English);
        foreach (var value in fact.Values)
        {
            if (!english.Has(StatedNumbers.Of(value)))
                yield return (Language.English, $"the value {value.Number.ToString(CultureInfo.InvariantCulture)} {value.Unit} ({value.Name}) is not in the text.");
        }
        foreach (var language in Language.All.Where(language => language != Language.English && fact.Text[language].Length > 0))
        {
            foreach (var message in Compare(fact, english, StatedNumbers.Read(fact.Text[language], language))) yield return (language, message);
        }
    }

    private static IEnumerable<string> Compare(Fact fact, StatedNumbers english, StatedNumbers translation)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in english.Digits.Where(number => !translation.Has(number)))
        {
            if (said.Add(number.Written)) yield return $"the number {number.Written} of the English text is missing.";
        }
        foreach (var number in english.Words.Where(number => number is >= FirstWordThatCounts and < 100 && !translation.Has(Of(number))).Order())
        {
            if (said.Add(number.ToString(CultureInfo.InvariantCulture))) yield return $"the number {number}, spelt out in the English text, is missing.";
        }
        foreach (var month in english.Months.Except(translation.MonthNames).Order()) yield return $"the month {MonthName(month)} of the English text is missing.";

        foreach (var value in fact.Values.Where(value => english.Has(StatedNumbers.Of(value)) && !translation.Has(StatedNumbers.Of(value))))
        {
            var number = value.Number.ToString(CultureInfo.InvariantCulture);
            if (said.Add(number)) yield return $"the value {number} {value.Unit} ({value.Name}) is missing.";
        }
        foreach (var number in translation.Digits.Where(number => !english.Has(number)).DistinctBy(number => number.Written))
            yield return $"the number {number.Written} is not in the English text.";
        foreach (var month in translation.Months.Except(english.MonthNames).Order()) yield return $"the month {MonthName(month)} is not in the English text.";
    }

    private static bool IsYearOf(Fact fact, StatedNumber number) =>
        new[] { fact.AsOf, fact.Date }.OfType<FactDate>().Any(date => number.Readings.Any(year => year == date.First.Year || year == date.Last.Year));

    private static StatedNumber Of(int number) => new(number.ToString(CultureInfo.InvariantCulture), [number]);

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
