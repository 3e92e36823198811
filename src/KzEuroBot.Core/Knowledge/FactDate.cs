using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// A date as exact as the source gives it, from <paramref name="First"/> to <paramref name="Last"/> (both included), and how it is written:
/// 2024, 2024-09, 2024-09-16, 2024-H1, 2024-Q3 or a range of these (2020/2025).
/// </summary>
public readonly record struct FactDate(DateOnly First, DateOnly Last, string Text)
{
    public bool Contains(int year) => First.Year <= year && year <= Last.Year;

    public static bool TryParse([NotNullWhen(true)] string? text, out FactDate date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text)) return false;
        var parts = text.Split('/');
        if (parts.Length > 2 || !TryParsePoint(parts[0], out var first) || !TryParsePoint(parts[^1], out var last)) return false;
        if (last.Last < first.First) return false;
        date = new FactDate(first.First, last.Last, text);
        return true;
    }

    /// <exception cref="FormatException">The text is none of the forms named above.</exception>
    public static FactDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date such as 2024, 2024-09, 2024-09-16, 2024-H1, 2024-Q3 or 2020/2025.");

    public override string ToString() => Text;

    private static bool TryParsePoint(string text, out (DateOnly First, DateOnly Last) period)
    {
        period = default;
        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1) return false;
        var (start, months) = text[4..] switch
        {
            "" => (1, 12),
            "-H1" => (1, 6),
            "-H2" => (7, 6),
            ['-', 'Q', >= '1' and <= '4' and var quarter] => ((quarter - '1') * 3 + 1, 3),
            ['-', _, _] when int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 => (month, 1),
            _ => (0, 0),
        };
        if (start > 0)
        {
            var first = new DateOnly(year, start, 1);
            period = (first, first.AddMonths(months).AddDays(-1));
            return true;
        }
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return false;
        period = (day, day);
        return true;
    }
}
