using System.Runtime.InteropServices;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Retrieval;

/// <summary>
/// The facts in one language: an inverted index whose postings hold their BM25F impact, and for each fact its terms, so that the few best can be
/// looked at closely. Immutable once built.
/// </summary>
/// <remarks>
/// BM25F with one saturation over weighted, length-normalised field frequencies: Robertson, Zaragoza and Taylor, "Simple BM25 extension to
/// multiple weighted fields" (CIKM 2004); idf as in https://lucene.apache.org/core/9_0_0/core/org/apache/lucene/search/similarities/BM25Similarity.html.
/// </remarks>
internal sealed class LexicalIndex
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    private readonly int[] _postingStart;
    private readonly int[] _postingFact;
    private readonly float[] _postingImpact;
    private readonly float[] _idf;
    private readonly int[][] _factTerms;
    private readonly int[][][] _asks;

    public LexicalIndex(Vocabulary vocabulary, IReadOnlyList<FactWords> facts)
    {
        Vocabulary = vocabulary;
        _factTerms = new int[facts.Count][];
        _asks = new int[facts.Count][][];
        var weights = WeighTerms(facts);
        (_postingStart, _postingFact, _postingImpact) = Invert(weights);
        _idf = new float[vocabulary.TermCount];
        for (var term = 0; term < _idf.Length; term++) _idf[term] = Idf(facts.Count, DocumentFrequency(term));
        MaxIdf = Idf(facts.Count, 0);
        Spelling = new SpellingIndex(vocabulary, word => DocumentFrequency(vocabulary.StemOf(word)) > 0);
    }

    public Vocabulary Vocabulary { get; }

    public SpellingIndex Spelling { get; }

    /// <summary>The idf of a word that no fact has.</summary>
    public float MaxIdf { get; }

    public int DocumentFrequency(int term) => _postingStart[term + 1] - _postingStart[term];

    public float IdfOf(int term) => _idf[term];

    public ReadOnlySpan<int> PostingFacts(int term) => _postingFact.AsSpan(_postingStart[term].._postingStart[term + 1]);

    public ReadOnlySpan<float> PostingImpacts(int term) => _postingImpact.AsSpan(_postingStart[term].._postingStart[term + 1]);

    public bool Has(int fact, int term) => Array.BinarySearch(_factTerms[fact], term) >= 0;

    /// <summary>The stems of each question that the fact answers, sorted.</summary>
    public int[][] AsksOf(int fact) => _asks[fact];

    private static float Idf(int facts, int frequency) => MathF.Log(1 + (facts - frequency + 0.5f) / (frequency + 0.5f));

    /// <summary>For each fact its (term, weighted frequency) pairs, sorted by term.</summary>
    private (int[] Terms, float[] Frequencies)[] WeighTerms(IReadOnlyList<FactWords> facts)
    {
        var averages = new float[FactWords.Fields.Length];
        foreach (var fact in facts)
            for (var field = 0; field < averages.Length; field++) averages[field] += (float)fact.Length(field) / facts.Count;

        var result = new (int[], float[])[facts.Count];
        var frequency = new Dictionary<int, float>();
        for (var number = 0; number < facts.Count; number++)
        {
            frequency.Clear();
            var fact = facts[number];
            for (var field = 0; field < averages.Length; field++)
            {
                var share = FactWords.Fields[field].Weight / (1 - B + B * fact.Length(field) / Math.Max(averages[field], 1));
                foreach (var word in fact.Words(field))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(frequency, Vocabulary.StemOf(word), out _) += share;
                    if (Vocabulary.PrefixOf(word) is >= 0 and var prefix)
                        CollectionsMarshal.GetValueRefOrAddDefault(frequency, prefix, out _) += share;
                }
            }
            var terms = new int[frequency.Count];
            var values = new float[frequency.Count];
            frequency.Keys.CopyTo(terms, 0);
            frequency.Values.CopyTo(values, 0);
            Array.Sort(terms, values);
            result[number] = (terms, values);
            _factTerms[number] = terms;
            _asks[number] = fact.Asks.Select(ask => ask.Select(Vocabulary.StemOf).Distinct().Order().ToArray()).ToArray();
        }
        return result;
    }

    private (int[] Start, int[] Fact, float[] Impact) Invert((int[] Terms, float[] Frequencies)[] facts)
    {
        var start = new int[Vocabulary.TermCount + 1];
        foreach (var (terms, _) in facts)
            foreach (var term in terms) start[term + 1]++;
        for (var term = 0; term < Vocabulary.TermCount; term++) start[term + 1] += start[term];

        var next = start.AsSpan(0, Vocabulary.TermCount).ToArray();
        var fact = new int[start[^1]];
        var impact = new float[start[^1]];
        for (var number = 0; number < facts.Length; number++)
        {
            var (terms, frequencies) = facts[number];
            for (var i = 0; i < terms.Length; i++)
            {
                var at = next[terms[i]]++;
                fact[at] = number;
                impact[at] = frequencies[i] * (K1 + 1) / (frequencies[i] + K1);
            }
        }
        return (start, fact, impact);
    }
}

/// <summary>The words of one fact in one language, by number in the <see cref="Vocabulary"/>.</summary>
internal sealed record FactWords(int[] Label, int[] Text, int[][] Asks)
{
    /// <summary>The fields that are searched and how much a word in each counts.</summary>
    public static readonly (string Name, float Weight)[] Fields = [("label", 2), ("text", 1), ("asks", 2)];

    public int Length(int field) => field switch
    {
        0 => Label.Length,
        1 => Text.Length,
        _ => Asks.Sum(ask => ask.Length),
    };

    public IEnumerable<int> Words(int field) => field switch
    {
        0 => Label,
        1 => Text,
        _ => Asks.SelectMany(ask => ask),
    };
}
