using System.Globalization;

namespace KzEuroBot.Core.Answering.References;

/// <summary>APA, 7th edition: author, date, title, source. Plain text, so nothing is italic; titles stay as their authors wrote them.</summary>
internal sealed class ApaReference(CitedWork work)
{
    /// <summary>From 21 authors on, the first nineteen and the last are named (section 9.8).</summary>
    private const int MaxAuthors = 20;

    public string Write()
    {
        // Without an author the title takes its place (9.12).
        string?[] parts = Author() is { } author
            ? [Ended(author), Date() + ".", Ended(Title()), Source(author), Address()]
            : [Ended(Title()), Date() + ".", Source(null), Address()];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    private string? Author()
    {
        var names = work.Authors.Select(author => author.IsPerson ? $"{author.Family}, {author.Initials}" : author.Family).ToList();
        return names.Count switch
        {
            0 => work.IsByItsPublisher ? work.Container : null,
            1 => names[0],
            <= MaxAuthors => string.Join(", ", names[..^1]) + ", & " + names[^1],
            _ => string.Join(", ", names[..(MaxAuthors - 1)]) + ", . . . " + names[^1],
        };
    }

    private string Date()
    {
        if (work.Years("–") is not { } year) return "(n.d.)";
        if (work.IsInIssue || work.DayOrMonth is not var (month, day)) return $"({year})";
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return day > 0 ? string.Create(CultureInfo.InvariantCulture, $"({year}, {name} {day})") : $"({year}, {name})";
    }

    /// <summary>A title in a language that the reader's paper is not written in is translated in brackets (9.38).</summary>
    private string Title() => work.TranslatedTitle is { } translated ? $"{work.Title} [{translated}]" : work.Title;

    /// <summary>Who is the author already is not named again as the publisher.</summary>
    private string? Source(string? author)
    {
        if (work.Container is not { } container || container == author) return null;
        var issue = work.Issue is null ? "" : $"({work.Issue})";
        var number = work.IsInIssue ? $", {work.Volume}{issue}" : "";
        var pages = work.Pages is not { } range ? ""
            : work.IsInIssue ? $", {range.Text("–")}"
            : range.First == range.Last ? $", p. {range.First}" : $", pp. {range.Text("–")}";
        return Ended((work.Kind == "encyclopedia" ? "In " : "") + container + number + pages);
    }

    /// <summary>The day of reading is told only of what is meant to change and has no date of its own (9.16).</summary>
    private string? Address()
    {
        if (work.Url is not { } url) return null;
        var changes = work.Published is null && work.Kind is "encyclopedia" or "statistics";
        return changes
            ? $"Retrieved {work.Accessed.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}, from {url.AbsoluteUri}"
            : url.AbsoluteUri;
    }

    /// <summary>A question mark ends a title, also within its closing quotation mark.</summary>
    private static string Ended(string text) => text.TrimEnd('"', '”', '»', '’') is [.., '.' or '?' or '!'] ? text : text + ".";
}
