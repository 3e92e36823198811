using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KzEuroBot.Core.Answering.References;

/// <summary>
/// GOST R 7.0.5-2008, for the list after the text. Between the parts stands a point and a dash; the standard allows the bare point instead, and
/// its own examples show both.
/// </summary>
internal sealed class GostReference(CitedWork work)
{
    /// <summary>From four authors on the reference begins with the title (4.10.2).</summary>
    private const int MaxAuthorsInHeading = 3;

    private readonly Words _words = work.WrittenIn is "ru" or "ky" or "kk" or "uk" or "be" ? Words.Russian : Words.English;

    public string Write()
    {
        var text = new StringBuilder(Heading()).Append(work.Title);
        if (work.Url is not null) text.Append(" [").Append(_words.ElectronicResource).Append(']');
        text.Append(Responsibility());
        if (work.Container is { } container) text.Append(" // ").Append(container);
        if (work is { Container: not null, Url: not null, IsByItsPublisher: true, IsInIssue: false }) text.Append(" : [").Append(_words.Site).Append(']');
        foreach (var part in Parts())
        {
            if (part is null) continue;
            text.Append(text[^1] == '.' ? " – " : ". – ").Append(part);
        }
        return (text[^1] == '.' ? text : text.Append('.')).ToString();
    }

    private string Heading() =>
        work.Authors.Length is 0 or > MaxAuthorsInHeading || !work.Authors.All(author => author.IsPerson)
            ? ""
            : string.Join(", ", work.Authors.Select(author => $"{author.Family} {author.Initials}")) + " ";

    /// <summary>After a slash: bodies, and of many authors the first.</summary>
    private string Responsibility()
    {
        if (work.Authors.IsEmpty || Heading().Length > 0) return "";
        var named = work.Authors.Length > MaxAuthorsInHeading ? work.Authors.Take(1) : work.Authors;
        var others = work.Authors.Length > MaxAuthorsInHeading ? $" [{_words.AndOthers}]" : "";
        return " / " + string.Join(", ", named.Select(author => $"{author.Initials} {author.Family}".TrimStart())) + others;
    }

    private IEnumerable<string?> Parts() =>
    [
        work.Years("–"),
        work.IsInIssue ? Issue() : DayOrMonth(),
        work.Pages is { } pages ? $"{_words.Pages} {pages.Text("–")}" : null,
        work.Url is { } url
            ? $"URL: {url.AbsoluteUri} ({_words.Accessed}: {work.Accessed.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)})"
            : null,
    ];

    private string Issue()
    {
        var volume = work.Volume is null ? null : $"{_words.Volume} {work.Volume}";
        // The standard writes № in references to English journals too.
        var issue = work.Issue is null ? null : char.IsAsciiDigit(work.Issue[0]) ? $"№ {work.Issue}" : work.Issue;
        return string.Join(", ", new[] { volume, issue }.Where(part => part is not null));
    }

    private string? DayOrMonth()
    {
        if (work.DayOrMonth is not var (month, day)) return null;
        var name = _words.Months[month - 1];
        return day > 0 ? $"{day.ToString(CultureInfo.InvariantCulture)} {name}" : char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>A reference is written in the language of what it refers to; for Kyrgyz and Kazakh works the standard's words are Russian.</summary>
    private sealed record Words(
        string ElectronicResource, string Site, string Accessed, string AndOthers, string Volume, string Pages, ImmutableArray<string> Months)
    {
        /// <summary>Months are shortened after GOST R 7.0.12 and, below, GOST 7.11.</summary>
        public static Words Russian { get; } = new(
            "Электронный ресурс", "сайт", "дата обращения", "и др.", "Т.", "С.",
            ["янв.", "февр.", "марта", "апр.", "мая", "июня", "июля", "авг.", "сент.", "окт.", "нояб.", "дек."]);

        public static Words English { get; } = new(
            "Electronic resource", "website", "accessed", "et al.", "Vol.", "P.",
            ["Jan.", "Feb.", "March", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]);
    }
}
