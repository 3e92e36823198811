using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>A number written in digits, with each way it can be meant: "4 to 5 billion" has a 4 that may be four billion.</summary>
internal sealed record StatedNumber(string Written, ImmutableArray<decimal> Readings)
{
    public bool IsSameAs(StatedNumber other) => Readings.Any(reading => other.Readings.Contains(reading));
}

/// <summary>The numbers, months and number words that a text states, freed of how its language writes them.</summary>
/// <param name="Months">Months that are part of a date, from 1 to 12.</param>
/// <param name="MonthNames">Months named anywhere; Kazakh and Kyrgyz names mean other things too, so they satisfy a date but are none by themselves.</param>
/// <param name="Words">Numbers spelt out, and Roman ones.</param>
internal sealed record StatedNumbers(
    ImmutableArray<StatedNumber> Digits, ImmutableHashSet<int> Months, ImmutableHashSet<int> MonthNames, ImmutableHashSet<int> Words)
{
    public bool Has(StatedNumber number) =>
        Digits.Any(number.IsSameAs) || number.Readings.Any(reading => reading == decimal.Truncate(reading) && reading < 1000 && Words.Contains((int)reading));

    public static StatedNumbers Read(string text, Language language)
    {
        var digits = ImmutableArray.CreateBuilder<StatedNumber>();
        var months = ImmutableHashSet.CreateBuilder<int>();
        var rest = NumberWords.NumericDate.Replace(text, match =>
        {
            digits.Add(Plain(match.Groups["day"].Value));
            digits.Add(Plain(match.Groups["year"].Value));
            months.Add(int.Parse(match.Groups["month"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
            return new string(' ', match.Length);
        });

        var numbers = NumberWords.NumberIn(language).Matches(rest);
        for (var i = 0; i < numbers.Count; i++)
        {
            if (!TryParse(numbers[i].Value, language, out var value)) continue;
            var magnitude = MagnitudeAfter(rest, numbers[i]);
            var readings = ImmutableArray.Create(value * (magnitude ?? 1));
            // "from 4.2 to 5 billion": the next number's magnitude may be this one's too.
            if (magnitude is null && i + 1 < numbers.Count && numbers[i + 1].Index - numbers[i].Index - numbers[i].Length <= 12
                && MagnitudeAfter(rest, numbers[i + 1]) is { } shared)
                readings = readings.Add(value * shared);
            digits.Add(new StatedNumber(numbers[i].Value, readings));
        }

        var names = NumberWords.MonthNames(rest, language).ToList();
        months.UnionWith(names.Where(name => name.IsDated).Select(name => name.Month));
        return new StatedNumbers(
            digits.ToImmutable(), months.ToImmutable(), [.. names.Select(name => name.Month), .. months], [.. NumberWords.Words(rest, language)]);
    }

    /// <summary>
    /// The number of a fact's value; its unit may begin with a magnitude ("billion USD"), which a list states once for all ("in thousand tonnes: 759
    /// in 2019, 783 in 2020").
    /// </summary>
    public static StatedNumber Of(Quantity quantity)
    {
        var magnitude = NumberWords.Magnitude(quantity.Unit.Split(' ')[0]) ?? 1;
        return new StatedNumber(quantity.Number.ToString(CultureInfo.InvariantCulture), [Math.Abs(quantity.Number) * magnitude, Math.Abs(quantity.Number)]);
    }

    private static StatedNumber Plain(string digits) => new(digits.TrimStart('0'), [decimal.Parse(digits, CultureInfo.InvariantCulture)]);

    private static bool TryParse(string written, Language language, out decimal value)
    {
        var digits = string.Concat(written.Where(c => !char.IsWhiteSpace(c)));
        digits = language == Language.English ? digits.Replace(",", "", StringComparison.Ordinal) : digits.Replace(',', '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static decimal? MagnitudeAfter(string text, Match number) =>
        NumberWords.WordAfter.Match(text, number.Index + number.Length) is { Success: true } word ? NumberWords.Magnitude(word.Groups[1].Value) : null;
}
