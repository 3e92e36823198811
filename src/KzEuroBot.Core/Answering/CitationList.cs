using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Answering;

/// <summary>Numbers the citations of one answer in the order of first use; one place in one source has one number.</summary>
internal sealed partial class CitationList(FrozenDictionary<string, Source> sources, Language language, Phrases phrases)
{
    private readonly List<FactCitation> _places = [];
    private readonly ImmutableArray<Citation>.Builder _citations = ImmutableArray.CreateBuilder<Citation>();

    public ImmutableArray<Citation> Citations => _citations.ToImmutable();

    /// <summary>The numbers of the fact's citations.</summary>
    public ImmutableArray<int> Cite(Fact fact) => [.. fact.Cite.Select(Number)];

    private int Number(FactCitation place)
    {
        var known = _places.IndexOf(place);
        if (known >= 0) return known + 1;
        _places.Add(place);
        var source = sources[place.Source];
        _citations.Add(new Citation(_places.Count, source.Key, Bibliography.Title(source, language), Bibliography.Container(source, language), Locator(place, source), source.Url));
        return _places.Count;
    }

    private string? Locator(FactCitation place, Source source)
    {
        var section = place.Locator is { } key && source.Locators.TryGetValue(key, out var names) ? names[language] : place.Locator;
        var reference = place.Reference is { } written
            ? PageReference().Replace(written, match => string.Format(CultureInfo.InvariantCulture, phrases.ReferencePage, match.Groups[1].Value, match.Groups[2].Value))
            : null;
        return (section, reference) switch
        {
            (null, null) => null,
            (null, _) => reference,
            (_, null) => section,
            _ => $"{section}, {reference}",
        };
    }

    [GeneratedRegex(@"\[(\d+), p\. (\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex PageReference();
}
