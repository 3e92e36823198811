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
    private readonly int[] _termStart;
    private readonly int[] _terms;
    private readonly ulong[] _termAsks;
    private readonly int[] _askStart;
    private readonly float[] _askWeights;

    /// <param name="names">Words of glossary names; like the words of facts they may be what a misspelt word means.</param>
    public LexicalIndex(Vocabulary vocabulary, FactWords facts, IReadOnlySet<int> names)
    {
        Vocabulary = vocabulary;
        _termStart = new int[facts.Count + 1];
        _askStart = new int[facts.Count + 1];
        (_terms, _termAsks, var frequencies) = WeighTerms(facts);
        (_postingStart, _postingFact, _postingImpact) = Invert(facts.Count, frequencies);
        _idf = new float[vocabulary.TermCount];
        for (var term = 0; term < _idf.Length; term++) _idf[term] = Idf(facts.Count, DocumentFrequency(term));
        MaxIdf = Idf(facts.Count, 0);
        _askWeights = WeighAsks(facts.Count);
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

    public bool Has(int fact, int term) => IndexOf(fact, term) >= 0;

    /// <summary>Which of the fact's first <see cref="MostAsks"/> questions have the term, one bit each; none where the fact has it elsewhere or not at all.</summary>
    public ulong AsksWith(int fact, int term) => IndexOf(fact, term) is >= 0 and var at ? _termAsks[at] : 0;

    /// <summary>For each question that the fact answers, the sum of its distinct stems' idf.</summary>
    public ReadOnlySpan<float> AskWeights(int fact) => _askWeights.AsSpan(_askStart[fact].._askStart[fact + 1]);

    private int IndexOf(int fact, int term) => SortedNumbers.IndexOf(_terms.AsSpan(_termStart[fact].._termStart[fact + 1]), term) is >= 0 and var at
        ? _termStart[fact] + at
        : -1;

    private static float Idf(int facts, int frequency) => MathF.Log(1 + (facts - frequency + 0.5f) / (frequency + 0.5f));

    /// <summary>For each fact its terms, sorted, with the questions that have each and its weighted frequency; all facts' one after another.</summary>
    private (int[] Terms, ulong[] Asks, float[] Frequencies) WeighTerms(FactWords facts)
    {
        CountTerms(facts);
        var terms = new int[_termStart[^1]];
        var asks = new ulong[terms.Length];
        var frequencies = new float[terms.Length];
        var averages = facts.AverageLengths();
        var frequency = new float[Vocabulary.TermCount];
        var marks = new ulong[Vocabulary.TermCount];
        for (var fact = 0; fact < facts.Count; fact++)
        {
            var next = _termStart[fact];
            Weigh(facts.Label(fact), Share(0));
            Weigh(facts.Text(fact), Share(1));
            var share = Share(2);
            for (var ask = 0; ask < facts.AskCount(fact); ask++)
            {
                var words = facts.Ask(fact, ask);
                Weigh(words, share);
                if (ask < MostAsks)
                    foreach (var word in words) marks[Vocabulary.StemOf(word)] |= 1ul << ask;
            }

            Array.Sort(terms, _termStart[fact], next - _termStart[fact]);
            for (var i = _termStart[fact]; i < next; i++)
            {
                var term = terms[i];
                (asks[i], frequencies[i]) = (marks[term], frequency[term]);
                (marks[term], frequency[term]) = (0, 0);
            }

            float Share(int field) => FactWords.Fields[field].Weight / (1 - B + B * facts.Length(fact, field) / Math.Max(averages[field], 1));

            void Weigh(ReadOnlySpan<int> words, float share)
            {
                foreach (var word in words)
                {
                    Count(Vocabulary.StemOf(word), share);
                    if (Vocabulary.PrefixOf(word) is >= 0 and var prefix) Count(prefix, share);
                }
            }

            void Count(int term, float share)
            {
                if (frequency[term] == 0) terms[next++] = term;
                frequency[term] += share;
            }
        }
        return (terms, asks, frequencies);
    }

    /// <summary>Finds where each fact's terms and questions will stand, so that the arrays can be made once and whole.</summary>
    private void CountTerms(FactWords facts)
    {
        var seenIn = new int[Vocabulary.TermCount];
        for (var fact = 0; fact < facts.Count; fact++)
        {
            var (count, mark) = (0, fact + 1);
            foreach (var word in facts.All(fact))
            {
                var (stem, prefix) = (Vocabulary.StemOf(word), Vocabulary.PrefixOf(word));
                if (seenIn[stem] != mark) (seenIn[stem], count) = (mark, count + 1);
                if (prefix >= 0 && seenIn[prefix] != mark) (seenIn[prefix], count) = (mark, count + 1);
            }
            _termStart[fact + 1] = _termStart[fact] + count;
            _askStart[fact + 1] = _askStart[fact] + Math.Min(facts.AskCount(fact), MostAsks);
        }
    }

    private float[] WeighAsks(int facts)
    {
        var weights = new float[_askStart[facts]];
        for (var fact = 0; fact < facts; fact++)
        {
            var own = weights.AsSpan(_askStart[fact].._askStart[fact + 1]);
            for (var i = _termStart[fact]; i < _termStart[fact + 1]; i++)
                for (var left = _termAsks[i]; left != 0; left &= left - 1) own[BitOperations.TrailingZeroCount(left)] += _idf[_terms[i]];
        }
        return weights;
    }

    private (int[] Start, int[] Fact, float[] Impact) Invert(int facts, float[] frequencies)
    {
        var start = new int[Vocabulary.TermCount + 1];
        foreach (var term in _terms) start[term + 1]++;
        for (var term = 0; term < Vocabulary.TermCount; term++) start[term + 1] += start[term];

        var next = start.AsSpan(0, Vocabulary.TermCount).ToArray();
        var postings = new int[start[^1]];
        var impact = new float[start[^1]];
        for (var fact = 0; fact < facts; fact++)
        {
            for (var i = _termStart[fact]; i < _termStart[fact + 1]; i++)
            {
                var at = next[_terms[i]]++;
                postings[at] = fact;
                impact[at] = frequencies[i] * (K1 + 1) / (frequencies[i] + K1);
            }
        }
        return (start, postings, impact);
    }
}
