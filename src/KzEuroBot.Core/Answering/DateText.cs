using System.Globalization;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Answering;

/// <summary>Dates of facts as each language writes them.</summary>
internal static class DateText
{
    public static string Of(FactDate date, Phrases phrases) => date.Text is { Length: 9 } years && years[4] == '/'
        ? Fill(phrases.Years, years[..4], years[5..])
        : string.Join(" – ", date.Text.Split('/').Select(point => OfPoint(point, FactDate.Parse(point), phrases)));

    /// <summary>As short as a chart's axis wants it: a year is its number, a half-year or quarter its name.</summary>
    public static string Brief(FactDate date, Phrases phrases) => date.Text is { Length: 4 } year ? year
        : date.Text is { Length: 9 } years && years[4] == '/' ? $"{years[..4]}–{years[5..]}"
        : Of(date, phrases);

    private static string OfPoint(string written, FactDate point, Phrases phrases)
    {
        var year = point.First.Year.ToString(CultureInfo.InvariantCulture);
        return written.Length switch
        {
            4 => Fill(phrases.Year, year),
            7 when written[5] == 'H' => Fill(phrases.HalfYear, written[6..], year),
            7 when written[5] == 'Q' => Fill(phrases.Quarter, written[6..], year),
            7 => Fill(phrases.Month, phrases.Months[point.First.Month - 1], year),
            _ => Fill(phrases.Day, point.First.Day.ToString(CultureInfo.InvariantCulture), phrases.MonthsInDate[point.First.Month - 1], year),
        };
    }

    private static string Fill(string pattern, params object[] values) => string.Format(CultureInfo.InvariantCulture, pattern, values);
}
