using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Retrieval;

/// <summary>Everything that retrieval needs of one edition, in memory and immutable: readers keep what they began with.</summary>
internal sealed class FactIndex
{
    /// <summary>A term in more than this share of the facts says little about any of them; a question may name it or not.</summary>
    private const float AmbientShare = 0.3f;

    private readonly FrozenDictionary<string, Series[]> _series;

    public FactIndex(Pack pack, LanguageTools tools)
    {
        Pack = pack;
        Tools = tools;
        Facts = pack.Facts;
        Terms = pack.Terms;
        TermNumbers = pack.Terms.Select((term, number) => (term.Id, number)).ToFrozenDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        FactNumbers = pack.Facts.Select((fact, number) => (fact.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);

        TopicFacts = pack.Facts.Select((fact, number) => (fact.Topic, number)).GroupBy(row => row.Topic, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => row.number).ToArray(), StringComparer.Ordinal);

        _series = pack.Series.SelectMany(series => series.Points.Select(point => (point.Fact, series))).Distinct()
            .GroupBy(row => row.Fact, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Select(row => row.series).ToArray(), StringComparer.Ordinal);

        Sources = pack.Sources.ToFrozenDictionary(source => source.Key, StringComparer.Ordinal);

        var built = new LanguageIndexBuilder[Language.All.Length];
        // Each core takes the next language when it has done one: four at once on two cores would leave the last to itself.
        Parallel.ForEach(Partitioner.Create(Language.All, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            language => built[language.Index] = new LanguageIndexBuilder(pack, language, tools));
        Languages = [.. built.Select(builder => builder.Index)];
        Matchers = [.. built.Select(builder => builder.Matcher)];
        AskCues = [.. built.Select(builder => builder.AskCues)];

        FactTerms = GatherTerms(built);
        TermFacts = InvertTerms();
        IsAmbient = [.. TermFacts.Select(facts => facts.Length > Facts.Length * AmbientShare)];
        Years = new ImmutableArray<(int First, int Last)>[Facts.Length];
        Offers = new AskedFor[Facts.Length];
        Parallel.For(0, Facts.Length, number =>
        {
            Years[number] = GatherYears(Facts[number], built[Language.English.Index].Years[number]);
            Offers[number] = FactOffer.Of(Facts[number], Years[number], built[Language.English.Index].HasNumber[number], FactTerms[number], Terms);
        });
    }

    public Pack Pack { get; }
    public LanguageTools Tools { get; }
    public ImmutableArray<Fact> Facts { get; }
    public ImmutableArray<Term> Terms { get; }
    public FrozenDictionary<string, int> TermNumbers { get; }
    public IReadOnlyDictionary<string, int> FactNumbers { get; }

    public FrozenDictionary<string, Source> Sources { get; }

    /// <summary>By topic: its facts, in the pack's order.</summary>
    public FrozenDictionary<string, int[]> TopicFacts { get; }

    /// <summary>By <see cref="Language.Index"/>.</summary>
    public ImmutableArray<LexicalIndex> Languages { get; }

    /// <summary>By <see cref="Language.Index"/>.</summary>
    public ImmutableArray<TermMatcher> Matchers { get; }

    /// <summary>By language, fact and question: what each question that a fact answers asks for.</summary>
    public ImmutableArray<AskedFor[][]> AskCues { get; }

    /// <summary>By fact: the numbers of the terms that it names in any language, sorted.</summary>
    public int[][] FactTerms { get; }

    /// <summary>By term: the facts that name it, sorted.</summary>
    public int[][] TermFacts { get; }

    public ImmutableArray<bool> IsAmbient { get; }

    /// <summary>By fact: the first and last years of all periods and dates in it.</summary>
    public ImmutableArray<(int First, int Last)>[] Years { get; }

    public AskedFor[] Offers { get; }

    /// <summary>The series that the fact has points in.</summary>
    public IReadOnlyList<Series> SeriesOf(string fact) => _series.TryGetValue(fact, out var series) ? series : [];

    private int[][] GatherTerms(LanguageIndexBuilder[] built)
    {
        var result = new int[Facts.Length][];
        Parallel.For(0, result.Length, () => new HashSet<int>(), (fact, _, terms) =>
        {
            terms.Clear();
            foreach (var id in Facts[fact].Terms)
                if (TermNumbers.TryGetValue(id, out var number)) terms.Add(number);
            foreach (var builder in built) terms.UnionWith(builder.Terms[fact]);
            result[fact] = [.. terms];
            Array.Sort(result[fact]);
            return terms;
        }, _ => { });
        return result;
    }

    private int[][] InvertTerms()
    {
        var facts = new List<int>[Terms.Length];
        for (var term = 0; term < facts.Length; term++) facts[term] = [];
        for (var fact = 0; fact < Facts.Length; fact++)
            foreach (var term in FactTerms[fact]) facts[term].Add(fact);
        return [.. facts.Select(list => list.ToArray())];
    }

    private static ImmutableArray<(int First, int Last)> GatherYears(Fact fact, List<int>? inText)
    {
        var years = inText?.ConvertAll(year => (First: year, Last: year)) ?? [];
        if (fact.AsOf is { } asOf) years.Add((asOf.First.Year, asOf.Last.Year));
        if (fact.Date is { } date) years.Add((date.First.Year, date.Last.Year));
        return [.. years.Distinct()];
    }
}

/// <summary>Which kinds of question a fact can answer, by what it holds.</summary>
internal static class FactOffer
{
    public static AskedFor Of(Fact fact, ImmutableArray<(int First, int Last)> years, bool hasNumber, int[] terms, ImmutableArray<Term> all)
    {
        var offer = AskedFor.None;
        if (fact.Date is not null || years.Length > 0) offer |= AskedFor.When;
        if (fact.Values.Length > 0 || hasNumber) offer |= AskedFor.HowMuch;
        if (fact.Values.Any(value => value.Unit.Contains("percent", StringComparison.Ordinal))) offer |= AskedFor.Share;
        foreach (var term in terms)
        {
            offer |= all[term].Kind switch
            {
                TermKind.Person or TermKind.Organisation => AskedFor.Who,
                TermKind.Place => AskedFor.Where,
                _ => AskedFor.None,
            };
        }
        return offer;
    }
}
