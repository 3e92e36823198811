using System.Text.RegularExpressions;

namespace KzEuroBot.Core.Answering.References;

/// <summary>A person, or a body where <paramref name="Given"/> is null.</summary>
/// <param name="Family">The family name, or the whole name of a body.</param>
/// <param name="Given">Given names or initials as the source prints them.</param>
internal sealed partial record AuthorName(string Family, string? Given)
{
    public bool IsPerson => Given is not null;

    /// <summary>E. W., or J.-P. for a double name; what is an initial already stays as it is (Дж.).</summary>
    public string Initials => string.Concat(GivenName().Matches(Given ?? "").Select((name, place) =>
    {
        var between = name.Value[0] == '-' ? "-" : place > 0 ? " " : "";
        var letters = name.Value.TrimStart('-');
        return between + (letters[^1] == '.' ? letters : letters[..1] + ".");
    }));

    /// <summary>Reads a name in the order in which sources print it: Cornell, Svante E.; Svante E. Cornell; Юн С. М.; С. М. Юн; Юн Сергей Миронович.</summary>
    public static AuthorName Parse(string printed)
    {
        var name = printed.Trim();
        if (BodyWord().IsMatch(name)) return new AuthorName(name, null);
        if (name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given]) return new AuthorName(family, given);
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5 || name.Contains(',', StringComparison.Ordinal)) return new AuthorName(name, null);
        if (Initial().IsMatch(words[^1]))
        {
            var families = Array.FindIndex(words, Initial().IsMatch);
            return families > 0 ? Of(words[..families], words[families..]) : new AuthorName(name, null);
        }
        if (Patronymic().IsMatch(words[^1]) && words.Length > 2) return Of(words[..1], words[1..]);
        // van der Berg, de Haas: what is written small before the last word belongs to it.
        var begin = words.Length - 1;
        while (begin > 1 && char.IsLower(words[begin - 1][0])) begin--;
        return Of(words[begin..], words[..begin]);
    }

    private static AuthorName Of(string[] family, string[] given) => new(string.Join(' ', family), string.Join(' ', given));

    [GeneratedRegex(@"-?\p{L}[\p{L}’']*\.?", RegexOptions.CultureInvariant)]
    private static partial Regex GivenName();

    /// <summary>С. or С.М. or J.-P.</summary>
    [GeneratedRegex(@"^(-?\p{Lu}\p{Ll}?\.)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Initial();

    [GeneratedRegex(@"(вич|вна|чна|уулу|кызы|ұлы|улы|қызы)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Patronymic();

    /// <summary>Words that no person is called by.</summary>
    [GeneratedRegex(
        @"\b(commission|committee|council|ministry|government|parliament|union|university|institute|academy|bank|agency|office|bureau|department|service|association|centre|center|foundation|group|embassy|delegation|nations|organi[sz]ation|the"
        + @"|комиссия|комитет|совет|министерство|правительство|парламент|союз|университет|институт|академия|банк|агентство|бюро|служба|центр|фонд|посольство|министрлиги|министрлігі|университети|университеті|институту|институты|өкмөтү|үкіметі|of|for)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BodyWord();
}
