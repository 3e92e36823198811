using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Answering.References;

/// <summary>What a reference tells of a source, whatever the style.</summary>
internal sealed partial record CitedWork
{
    public required string Key { get; init; }
    public required string Title { get; init; }

    /// <summary>The title in the reader's language, where that is another one than the source's.</summary>
    public string? TranslatedTitle { get; init; }

    public required ImmutableArray<AuthorName> Authors { get; init; }
    public string? Container { get; init; }
    public string? Volume { get; init; }

    /// <summary>The issue's number; of an issue without one, its name.</summary>
    public string? Issue { get; init; }

    public PageRange? Pages { get; init; }
    public Uri? Url { get; init; }
    public FactDate? Published { get; init; }
    public required string Kind { get; init; }

    /// <summary>ISO 639-1 code.</summary>
    public required string WrittenIn { get; init; }

    public required DateOnly Accessed { get; init; }

    public bool IsInIssue => Volume is not null || Issue is not null;

    /// <summary>The publisher of such a source is who says it, and not only where it stands.</summary>
    public bool IsByItsPublisher => Kind is "official" or "statistics" or "legal";

    /// <summary>2024, or 2020–2025; null where the date is unknown.</summary>
    public string? Years(string dash) => Published is not { } date ? null
        : date.First.Year == date.Last.Year ? Year(date.First.Year) : Year(date.First.Year) + dash + Year(date.Last.Year);

    /// <summary>The month, and the day or 0, where the date is as exact as that.</summary>
    public (int Month, int Day)? DayOrMonth => Published?.Text.Length switch
    {
        7 when char.IsAsciiDigit(Published.Value.Text[5]) => (Published.Value.First.Month, 0),
        10 => (Published.Value.First.Month, Published.Value.First.Day),
        _ => null,
    };

    public static CitedWork Of(Source source, string? locator, Language reader, DateOnly accessed)
    {
        var title = InItsLanguage(source.Title, source) ?? source.Key;
        var (volume, issue) = VolumeAndIssue(source.Issue);
        return new CitedWork
        {
            Key = source.Key,
            Title = title,
            TranslatedTitle = source.WrittenIn != reader.Code && source.Title[reader] is { } translated && translated != title ? translated : null,
            Authors = [.. source.Authors.Select(AuthorName.Parse)],
            Container = InItsLanguage(source.Container, source) is { } container ? WhomItCites().Replace(container, "") : null,
            Volume = volume,
            Issue = issue,
            Pages = PageRange.Find(locator),
            Url = source.Url,
            Published = source.Published,
            Kind = source.Kind,
            WrittenIn = source.WrittenIn,
            Accessed = accessed,
        };
    }

    private static string? InItsLanguage(PerLanguage<string?> texts, Source source) =>
        (Language.TryParse(source.WrittenIn, out var own) ? texts[own] : null) ?? Language.All.Select(language => texts[language]).FirstOrDefault(text => text is not null);

    private static (string? Volume, string? Issue) VolumeAndIssue(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return (null, null);
        var volume = VolumeNumber().Match(written) is { Success: true } found ? found.Groups[1].Value : null;
        var issue = IssueNumber().Match(written) is { Success: true } number ? number.Groups[1].Value : null;
        if (volume is not null || issue is not null) return (volume, issue);
        return ShortNumber().Match(written) is { Success: true } both ? (both.Groups[1].Value, both.Groups[2].Value) : (null, written.Trim());
    }

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Kazakhstan Today (citing the Ministry …): the pack tells whom a page relies on; a reference names only where it was published.</summary>
    [GeneratedRegex(@",? \(?(citing|summarising) .*$", RegexOptions.CultureInvariant)]
    private static partial Regex WhomItCites();

    [GeneratedRegex(@"(?:\bVol(?:ume|\.)?|\bТ(?:ом|\.)|\bT\.)\s*(\d+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VolumeNumber();

    [GeneratedRegex(@"(?:№|\bNo\.?|\bIssue|\bВып(?:уск|\.))\s*(\d+(?:[-–/]\d+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IssueNumber();

    /// <summary>20(3)</summary>
    [GeneratedRegex(@"^\s*(\d+)\s*\((\d+(?:[-–/]\d+)?)\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortNumber();
}
