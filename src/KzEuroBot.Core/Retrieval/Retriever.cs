using System.Numerics;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Retrieval;

/// <summary>Ranks facts for a question: first all of them by BM25F, then the few best by everything that is known of them.</summary>
internal sealed class Retriever(FactIndex index)
{
    /// <summary>How many facts are looked at closely.</summary>
    private const int Shortlist = Sightings.MostFacts;
    private const float TermBoost = 1.5f;
    private const int LargeStore = 2000;

    [ThreadStatic]
    private static Accumulator? _scratch;

    /// <summary>The facts that may answer, most probable first.</summary>
    public List<RankedFact> Find(Query query)
    {
        var scores = _scratch ??= new Accumulator();
        scores.Clear(index.Facts.Length);
        Accumulate(query, scores);
        var ranked = new List<RankedFact>(Shortlist);
        var ideal = Ideal(query);
        var best = scores.Best(Shortlist);
        var sightings = Sightings.Of(query, best, index);
        for (var i = 0; i < best.Count; i++)
        {
            var (fact, score) = best[i];
            var evidence = Weigh(query, sightings, i, fact) with { Lexical = Math.Min(1, score / ideal), LexicalLead = score / scores.Top };
            ranked.Add(new RankedFact(fact, index.Facts[fact], Calibration.Probability(evidence, query.Language), evidence));
        }
        ranked.Sort(static (a, b) => a.Probability != b.Probability ? b.Probability.CompareTo(a.Probability) : a.Number.CompareTo(b.Number));
        return ranked;
    }

    private void Accumulate(Query query, Accumulator scores)
    {
        foreach (var word in query.Words)
        {
            if (word.Weight <= 0) continue;
            foreach (var reading in word.Readings)
            {
                var lexical = index.Languages[reading.Language];
                if (IsTooCommon(lexical.DocumentFrequency(reading.Term))) continue;
                var weight = lexical.IdfOf(reading.Term) * reading.Weight * (word.IsCue ? 0.5f : 1);
                scores.Add(lexical.PostingFacts(reading.Term), lexical.PostingImpacts(reading.Term), weight);
            }
        }
        foreach (var name in query.Terms)
            foreach (var term in name.Alternatives)
                if (!IsTooCommon(index.TermFacts[term].Length)) scores.Add(index.TermFacts[term], TermBoost * IdfOfTerm(term));
    }

    /// <summary>In a large store, what every tenth fact has cannot choose the shortlist and costs the most; it is weighed afterwards.</summary>
    private bool IsTooCommon(int frequency) => index.Facts.Length > LargeStore && frequency > index.Facts.Length / 10;

    /// <summary>The score of a fact that had every word of the question in every field.</summary>
    private float Ideal(Query query)
    {
        var ideal = 1f;
        foreach (var word in query.Words) ideal += word.Weight * 2.2f * 1.5f;
        foreach (var name in query.Terms) ideal += TermBoost * name.Alternatives.Max(IdfOfTerm);
        return ideal;
    }

    private float IdfOfTerm(int term) =>
        MathF.Log(1 + (index.Facts.Length - index.TermFacts[term].Length + 0.5f) / (index.TermFacts[term].Length + 0.5f));

    /// <param name="place">The fact's place in the shortlist.</param>
    private Evidence Weigh(Query query, Sightings sightings, int place, int fact)
    {
        float total = 0, met = 0, unknown = 0, uncovered = 0, heaviest = 0, weakest = 0;
        var (content, numbers, numbersMet, unknownNames) = (0, 0, 0, 0);
        for (var i = 0; i < query.Words.Length; i++)
        {
            var word = query.Words[i];
            if (word.Weight <= 0) continue;
            content++;
            total += word.Weight;
            var share = Met(sightings, i, place);
            met += word.Weight * share;
            if (word.Readings.IsEmpty && word.Terms.IsEmpty)
            {
                if (word.IsKnown) uncovered += word.Weight;
                else unknown += word.Weight;
                if (i > 0 && word is { IsCapitalised: true, Kind: TokenKind.Word }) unknownNames++;
            }
            if (word.Kind == TokenKind.Number)
            {
                numbers++;
                if (share > 0) numbersMet++;
            }
            if (word.Weight > heaviest) (heaviest, weakest) = (word.Weight, 1 - share);
        }
        var (likeness, askMet, askType) = NearestAsk(query, sightings, place, fact, total);
        var missing = CompareNames(query, fact);
        var year = YearAgreement(query, fact);
        return new Evidence
        {
            Coverage = total > 0 ? met / total : 0,
            AskLikeness = likeness,
            AskWordsMet = askMet,
            AskType = askType,
            YearMet = Math.Max(0, year),
            MissingAmbient = missing.Ambient,
            MissingConcepts = missing.Concepts,
            NumbersMissed = numbers > 0 ? 1 - (float)numbersMet / numbers : 0,
            UncoveredWords = total > 0 ? uncovered / total : 0,
            UnknownNames = Math.Min(2, unknownNames),
            YearMissed = year < 0 ? 1 : 0,
            MissingNames = missing.Names,
            UncoveredNames = missing.UncoveredNames,
            UncoveredConcepts = missing.UncoveredConcepts,
            UnknownWords = total > 0 ? unknown / total : 0,
            WeakestWord = weakest,
            FewWords = content > 0 ? 1f / content : 1,
            LacksDate = query.Cues.HasFlag(AskedFor.When) && !index.Offers[fact].HasFlag(AskedFor.When) ? 1 : 0,
            LacksNumber = (query.Cues & (AskedFor.HowMuch | AskedFor.Share)) != 0 && !index.Offers[fact].HasFlag(AskedFor.HowMuch) ? 1 : 0,
        };
    }

    /// <summary>How surely the fact has the word, from 0 to 1.</summary>
    private static float Met(Sightings sightings, int word, int place)
    {
        if (sightings.IsNamed(word, place)) return 1;
        var best = 0f;
        foreach (var reading in sightings.Of(word))
            if (reading.Weight > best && reading.IsIn(place)) best = reading.Weight;
        return Math.Min(1, best is > 0.35f and < 0.5f ? 0.8f : best);
    }

    /// <summary>Likeness to the nearest of the fact's own questions in the asker's language.</summary>
    private (float Likeness, float AskMet, float Type) NearestAsk(Query query, Sightings sightings, int place, int fact, float total)
    {
        var lexical = index.Languages[query.Language.Index];
        var weights = lexical.AskWeights(fact);
        Span<float> common = stackalloc float[LexicalIndex.MostAsks];
        Span<float> share = stackalloc float[LexicalIndex.MostAsks];
        common.Clear();
        for (var i = 0; i < query.Words.Length; i++)
        {
            share.Clear();
            foreach (var reading in sightings.Of(i))
            {
                if (reading.Language != query.Language.Index || !reading.IsIn(place)) continue;
                // A word counts once in each question, by its best reading.
                var gain = query.Words[i].Weight * reading.Weight;
                for (var left = lexical.AsksWith(fact, reading.Term); left != 0; left &= left - 1)
                {
                    var ask = BitOperations.TrailingZeroCount(left);
                    if (gain <= share[ask]) continue;
                    common[ask] += gain - share[ask];
                    share[ask] = gain;
                }
            }
        }
        var (best, bestAsk) = (0f, -1);
        for (var ask = 0; ask < weights.Length; ask++)
        {
            var likeness = 2 * common[ask] / (total + weights[ask] + 0.01f);
            if (likeness > best) (best, bestAsk) = (likeness, ask);
        }
        return bestAsk < 0
            ? default
            : (best, Math.Min(1, common[bestAsk] / (weights[bestAsk] + 0.01f)), TypeAgreement(query.Cues, index.AskCues[query.Language.Index][fact][bestAsk]));
    }

    private const AskedFor Kinds = AskedFor.When | AskedFor.HowMuch | AskedFor.Share | AskedFor.Who | AskedFor.Where;

    private static float TypeAgreement(AskedFor asked, AskedFor offered) =>
        (asked & Kinds) == 0 ? 0 : (asked & offered & Kinds) != 0 ? 1 : -1;

    /// <summary>1 for a fact of a year asked for, 0.5 for one that mentions it, -1 for neither, 0 where no year is asked for.</summary>
    private float YearAgreement(Query query, int fact)
    {
        if (query.Years.IsEmpty) return 0;
        var own = index.Facts[fact];
        if (query.IsSince)
            return own.AsOf?.Last.Year >= query.Years[0] || own.Date?.Last.Year >= query.Years[0] ? 1 : index.Years[fact].Any(span => span.Last >= query.Years[0]) ? 0.5f : -1;
        foreach (var year in query.Years)
            if (own.AsOf?.Contains(year) == true || own.Date?.Contains(year) == true) return 1;
        var mentioned = own.AsOf is null && own.Date is null ? 1 : 0.5f;
        foreach (var year in query.Years)
            foreach (var (first, last) in index.Years[fact])
                if (first <= year && year <= last) return mentioned;
        return -1;
    }

    /// <summary>How many names and concepts of the question the fact has not, by what that says.</summary>
    private Missing CompareNames(Query query, int fact)
    {
        var missing = new Missing();
        foreach (var name in query.Terms)
        {
            var isMet = false;
            var isAmbient = false;
            var isGlossary = false;
            var isNamed = false;
            var isConcept = true;
            foreach (var term in name.Alternatives)
            {
                isMet |= SortedNumbers.Contain(index.FactTerms[fact], term);
                isAmbient |= index.IsAmbient[term];
                isGlossary |= index.Terms[term].IsCovered;
                isNamed |= index.TermFacts[term].Length > 0;
                isConcept &= index.Terms[term].Kind == TermKind.Concept;
            }
            if (isMet) continue;
            missing = (isConcept, isGlossary) switch
            {
                (true, true) => missing with { Concepts = missing.Concepts + 1 },
                (true, false) => missing with { UncoveredConcepts = missing.UncoveredConcepts + 1 },
                (false, true) when isAmbient => missing with { Ambient = missing.Ambient + 1 },
                (false, _) when isNamed => missing with { Names = missing.Names + 1 },
                _ => missing with { UncoveredNames = missing.UncoveredNames + 1 },
            };
        }
        return missing;
    }

    private readonly record struct Missing(float Ambient, float Concepts, float Names, float UncoveredNames, float UncoveredConcepts);
}

/// <summary>A fact, the probability that it answers, and why.</summary>
internal sealed record RankedFact(int Number, Fact Fact, float Probability, Evidence Evidence);
