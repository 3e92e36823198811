using System.Numerics;

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

    /// <summary>So many of a fact's questions are compared with the asker's.</summary>
    public const int MostAsks = 64;

    private readonly int[] _postingStart;
    private readonly int[] _postingFact;
    private readonly float[] _postingImpact;
    private readonly float[] _idf;
    private readonly int[][] _factTerms;
    private readonly ulong[][] _factTermAsks;
    private readonly float[][] _askWeights;

    /// <param name="names">Words of glossary names; like the words of facts they may be what a misspelt word means.</param>
    public LexicalIndex(Vocabulary vocabulary, IReadOnlyList<FactWords> facts, IReadOnlySet<int> names)
    {
        Vocabulary = vocabulary;
        _factTerms = new int[facts.Count][];
        _factTermAsks = new ulong[facts.Count][];
        _askWeights = new float[facts.Count][];
        var weights = WeighTerms(facts);
        (_postingStart, _postingFact, _postingImpact) = Invert(weights);
        _idf = new float[vocabulary.TermCount];
        for (var term = 0; term < _idf.Length; term++) _idf[term] = Idf(facts.Count, DocumentFrequency(term));
        MaxIdf = Idf(facts.Count, 0);
        for (var fact = 0; fact < facts.Count; fact++) WeighAsks(fact);
        Spelling = new SpellingIndex(vocabulary, word => DocumentFrequency(vocabulary.StemOf(word)) > 0 || names.Contains(word));
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

    /// <summary>Which of the fact's first <see cref="MostAsks"/> questions have the term, one bit each; none where the fact has it elsewhere or not at all.</summary>
    public ulong AsksWith(int fact, int term) => Array.BinarySearch(_factTerms[fact], term) is >= 0 and var at ? _factTermAsks[fact][at] : 0;

    /// <summary>For each question that the fact answers, the sum of its distinct stems' idf.</summary>
    public ReadOnlySpan<float> AskWeights(int fact) => _askWeights[fact];

    private static float Idf(int facts, int frequency) => MathF.Log(1 + (facts - frequency + 0.5f) / (frequency + 0.5f));

    /// <summary>For each fact its (term, weighted frequency) pairs, sorted by term.</summary>
    private (int[] Terms, float[] Frequencies)[] WeighTerms(IReadOnlyList<FactWords> facts)
    {
        var averages = new float[FactWords.Fields.Length];
        foreach (var fact in facts)
            for (var field = 0; field < averages.Length; field++) averages[field] += (float)fact.Length(field) / facts.Count;

        var result = new (int[], float[])[facts.Count];
        var frequency = new float[Vocabulary.TermCount];
        var marks = new ulong[Vocabulary.TermCount];
        var touched = new List<int>();
        for (var number = 0; number < facts.Count; number++)
        {
            var fact = facts[number];
            Weigh(fact.Label, Share(0));
            Weigh(fact.Text, Share(1));
            for (var ask = 0; ask < fact.Asks.Length; ask++)
            {
                Weigh(fact.Asks[ask], Share(2));
                if (ask < MostAsks)
                    foreach (var word in fact.Asks[ask]) marks[Vocabulary.StemOf(word)] |= 1ul << ask;
            }

            touched.Sort();
            var terms = touched.ToArray();
            result[number] = (terms, Array.ConvertAll(terms, term => frequency[term]));
            _factTermAsks[number] = Array.ConvertAll(terms, term => marks[term]);
            _askWeights[number] = new float[Math.Min(fact.Asks.Length, MostAsks)];
            foreach (var term in terms) (frequency[term], marks[term]) = (0, 0);
            touched.Clear();
            _factTerms[number] = terms;

            float Share(int field) => FactWords.Fields[field].Weight / (1 - B + B * fact.Length(field) / Math.Max(averages[field], 1));
        }
        return result;

        void Weigh(int[] words, float share)
        {
            foreach (var word in words)
            {
                Count(Vocabulary.StemOf(word), share);
                if (Vocabulary.PrefixOf(word) is >= 0 and var prefix) Count(prefix, share);
            }
        }

        void Count(int term, float share)
        {
            if (frequency[term] == 0) touched.Add(term);
            frequency[term] += share;
        }
    }

    private void WeighAsks(int fact)
    {
        var (terms, marks, weights) = (_factTerms[fact], _factTermAsks[fact], _askWeights[fact]);
        for (var i = 0; i < terms.Length; i++)
            for (var left = marks[i]; left != 0; left &= left - 1) weights[BitOperations.TrailingZeroCount(left)] += _idf[terms[i]];
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
}
