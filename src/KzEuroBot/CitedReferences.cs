using System.Collections.Immutable;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Answering.References;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot;

/// <summary>The sources of an answer as references for a paper, in one style. They were looked up on the day of the question.</summary>
internal sealed class CitedReferences(Pack pack, ReferenceStyle style, TimeProvider clock)
{
    private readonly Dictionary<string, Source> _sources = pack.Sources.ToDictionary(source => source.Key, StringComparer.Ordinal);

    public ReferenceStyle Style => style;

    /// <summary>One for each citation; a bibliography for TeX has one entry for each source, under the number of its first citation.</summary>
    public ImmutableArray<ReferenceJson> Of(Answer answer)
    {
        if (answer is not Answer.Cited cited) return [];
        var today = Today(clock);
        var citations = style == ReferenceStyle.Bibtex ? cited.Citations.DistinctBy(citation => citation.SourceKey) : cited.Citations;
        return [.. citations.Select(citation => new ReferenceJson(citation.Number, Write(citation, answer.Language, today)))];
    }

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    private string Write(Citation citation, Language reader, DateOnly today)
    {
        // An entry of a bibliography stands for the whole source; which pages are meant is told where it is cited.
        var locator = style == ReferenceStyle.Bibtex ? null : citation.Locator;
        return References.Write(style, _sources[citation.SourceKey], locator, reader, today);
    }
}

internal sealed record ReferenceJson(int N, string Text);
