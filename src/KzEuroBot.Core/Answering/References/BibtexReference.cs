using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KzEuroBot.Core.Answering.References;

/// <summary>An entry that BibTeX and biber read alike. Letters stay Unicode; what TeX would take for a command is escaped.</summary>
internal sealed partial class BibtexReference(CitedWork work)
{
    public string Write()
    {
        var type = Type();
        var entry = new StringBuilder($"@{type}{{{work.Key}");
        foreach (var (name, value) in Fields(type))
            if (value is not null) entry.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        return entry.Append(",\n}").ToString();
    }

    private string Type() => work switch
    {
        { Kind: "academic", IsInIssue: true } => "article",
        { Kind: "academic", Container: { } container } when JournalWord().IsMatch(container) => "article",
        { Kind: "academic", Container: not null, Published: not null } => "techreport",
        { Url: not null } => "online",
        { Kind: "press", Container: not null } => "article",
        _ => "misc",
    };

    private IEnumerable<(string Name, string? Value)> Fields(string type)
    {
        var isByPublisher = work.Authors.IsEmpty && work.IsByItsPublisher && work.Container is not null;
        yield return ("author", isByPublisher ? Kept(work.Container!) : Authors());
        yield return ("title", Kept(work.Title));
        if (!isByPublisher) yield return (ContainerField(type), work.Container is { } container ? Escaped(container) : null);
        yield return ("volume", work.Volume);
        yield return ("number", work.Issue is { } issue ? Escaped(issue) : null);
        yield return ("pages", work.Pages?.Text("--"));
        foreach (var date in Date(type)) yield return date;
        yield return ("url", work.Url is { } url ? Verbatim(url) : null);
        yield return ("urldate", work.Url is null ? null : work.Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return ("langid", LanguageName(work.WrittenIn));
    }

    private string? Authors() => work.Authors.IsEmpty ? null
        : string.Join(" and ", work.Authors.Select(author => author.IsPerson ? $"{Escaped(author.Family)}, {Escaped(author.Given!)}" : Kept(author.Family)));

    private static string ContainerField(string type) => type switch
    {
        "article" => "journal",
        "techreport" => "institution",
        "online" => "organization",
        _ => "howpublished",
    };

    /// <summary>Only biber knows @online, and biber takes whole dates; the older types have a year and a month.</summary>
    private IEnumerable<(string Name, string? Value)> Date(string type)
    {
        if (type == "online" && work.DayOrMonth is not null)
        {
            yield return ("date", work.Published!.Value.Text);
            yield break;
        }
        yield return ("year", work.Years("--"));
        yield return ("month", work.DayOrMonth is var (month, _) ? month.ToString(CultureInfo.InvariantCulture) : null);
    }

    /// <summary>In braces of its own: styles would lower the capitals of names in it, or take a body for a person.</summary>
    private static string Kept(string text) => "{" + Escaped(text) + "}";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' or '%' or '$' or '#' or '_' => escaped.Append('\\').Append(letter),
                // BibTeX counts braces even behind a backslash, so a single one must not be written as itself.
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '\\' => escaped.Append(@"\textbackslash{}"),
                _ => escaped.Append(char.IsControl(letter) ? ' ' : letter),
            };
        }
        return escaped.ToString();
    }

    /// <summary>An address is read as it stands; only what would end the field is written in its other form.</summary>
    private static string Verbatim(Uri url) => url.AbsoluteUri
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal)
        .Replace(@"\", "%5C", StringComparison.Ordinal);

    /// <summary>The name that the packages babel and polyglossia have for a language.</summary>
    private static string? LanguageName(string code) => code switch
    {
        "en" => "english",
        "ru" => "russian",
        "ky" => "kyrgyz",
        "kk" => "kazakh",
        "az" => "azerbaijani",
        "de" => "german",
        "es" => "spanish",
        "fr" => "french",
        "it" => "italian",
        "mk" => "macedonian",
        "nl" => "dutch",
        "pl" => "polish",
        "ro" => "romanian",
        "tr" => "turkish",
        "uk" => "ukrainian",
        "uz" => "uzbek",
        "zh" => "chinese",
        _ => null,
    };

    [GeneratedRegex(@"\b(journal|bulletin|review|periodical|quarterly|журнал|вестник\w*|известия|жарчы\w*|хабаршы\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex JournalWord();
}
