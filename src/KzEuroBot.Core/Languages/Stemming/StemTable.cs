using System.Runtime.InteropServices;

namespace KzEuroBot.Core.Languages.Stemming;

/// <summary>
/// Cuts words down to their stems by what a body of words supports: of all the stems that a word could have, the one that the most other words
/// could have too, less the cost of the endings taken off. The same words give the same table in whatever order they come; it never changes after.
/// </summary>
public sealed class StemTable
{
    internal const int MostCandidates = 48;

    // Chosen on the oracle tables (tests/KzEuroBot.Benchmarks, "oracles"); F1 is flat around them in both languages.
    private const float CostWeight = 1.6f;
    private const float LemmaBonus = 5.0f;

    // Beyond a few words support says nothing more about a stem that is a base word anyway; without the limit the frequent verb келіс would
    // swallow the noun келісім.
    private const int MostLemmaSupport = 3;
    private const float WholeLemmaBonus = 1.6f;
    private const float ShortStemCost = 0.5f;

    // A word that nothing supports is inflected more often than not, if its endings are plain ones of case, number and possession.
    private const float PlainEndings = 0.95f;
    private const float InflectedBonus = 0.9f;

    private readonly SuffixRules _rules;
    private readonly Dictionary<ulong, int> _support;

    private StemTable(SuffixRules rules, Dictionary<ulong, int> support)
    {
        _rules = rules;
        _support = support;
    }

    /// <param name="rules">The language's endings.</param>
    /// <param name="foldedWords">The words that lend support, folded; each counts once however often it comes.</param>
    public static StemTable Build(SuffixRules rules, IEnumerable<string> foldedWords)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(foldedWords);
        var words = foldedWords as IReadOnlySet<string> ?? foldedWords.ToHashSet(StringComparer.Ordinal);
        var support = new Dictionary<ulong, int>(words.Count * 3);
        Span<SuffixRules.Candidate> candidates = stackalloc SuffixRules.Candidate[MostCandidates];
        foreach (var word in words)
        {
            var count = rules.Candidates(word, candidates);
            foreach (ref readonly var candidate in candidates[..count])
                CollectionsMarshal.GetValueRefOrAddDefault(support, candidate.Hash, out _)++;
        }

        return new(rules, support);
    }

    /// <summary>The stem of a folded word; the word itself when nothing can or need be taken off. A word never seen is cut by the same support.</summary>
    public string Stem(string foldedWord)
    {
        ArgumentNullException.ThrowIfNull(foldedWord);
        if (_rules.TryIrregular(foldedWord, out var stem)) return stem;

        Span<SuffixRules.Candidate> candidates = stackalloc SuffixRules.Candidate[MostCandidates];
        var count = _rules.Candidates(foldedWord, candidates);
        if (count < 2) return foldedWord;

        var best = 0;
        var bestScore = float.NegativeInfinity;
        for (var i = 0; i < count; i++)
        {
            var score = Score(in candidates[i]);
            // The longer stem wins a draw: less is lost when the choice is wrong.
            if (score < bestScore || (score == bestScore && candidates[i].Length <= candidates[best].Length)) continue;
            best = i;
            bestScore = score;
        }

        return candidates[best].Of(foldedWord);
    }

    /// <summary>The stems that were weighed, best first, each with its score: what a person reads who asks why a word was cut so.</summary>
    internal IReadOnlyList<(string Stem, float Score)> Explain(string foldedWord)
    {
        var candidates = new SuffixRules.Candidate[MostCandidates];
        var count = _rules.Candidates(foldedWord, candidates);
        return [.. candidates.Take(count).Select(candidate => (candidate.Of(foldedWord), Score(in candidate))).OrderByDescending(pair => pair.Item2)];
    }

    private float Score(in SuffixRules.Candidate candidate)
    {
        var isLemma = _rules.IsLemma(candidate.Hash);
        var support = _support.GetValueOrDefault(candidate.Hash);
        var score = MathF.Log2(1 + (isLemma ? Math.Min(support, MostLemmaSupport) : support)) - (CostWeight * candidate.Cost);
        if (!candidate.IsWhole && candidate.Cost < PlainEndings) score += InflectedBonus;
        if (candidate.Length < 3) score -= ShortStemCost;
        if (isLemma) score += LemmaBonus + (candidate.IsWhole ? WholeLemmaBonus : 0);
        return score;
    }
}
