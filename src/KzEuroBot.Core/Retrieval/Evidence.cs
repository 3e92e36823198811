namespace KzEuroBot.Core.Retrieval;

/// <summary>What speaks for and against one fact as the answer to one question. All shares run from 0 to 1.</summary>
internal readonly record struct Evidence
{
    /// <summary>Names of the values, in the order of <see cref="CopyTo"/>.</summary>
    public static readonly string[] Names =
        ["coverage", "ask likeness", "ask words met", "lexical", "lexical lead", "ask type", "unknown words", "weakest word", "few words", "year met", "missing ambient", "missing concepts", "numbers missed", "unknown names", "uncovered words", "year missed", "missing names", "uncovered names", "uncovered concepts", "lacks date", "lacks number"];

    /// <summary>Idf-weighted share of the question's content words that the fact has.</summary>
    public float Coverage { get; init; }

    /// <summary>Likeness of the question to the nearest question that the fact is known to answer (idf-weighted Dice).</summary>
    public float AskLikeness { get; init; }

    /// <summary>Share of that nearest question's words that the question has.</summary>
    public float AskWordsMet { get; init; }

    /// <summary>BM25F score over the score of a fact that had every word of the question.</summary>
    public float Lexical { get; init; }

    /// <summary>BM25F score over the best fact's.</summary>
    public float LexicalLead { get; init; }

    /// <summary>1 when the nearest known question asks for the same kind of thing, -1 when for another, 0 when no kind is asked for.</summary>
    public float AskType { get; init; }

    /// <summary>Weighted share of the question's content words that nothing knows: slips of the finger, foreign words.</summary>
    public float UnknownWords { get; init; }

    /// <summary>How far the question's weightiest content word is missing from the fact.</summary>
    public float WeakestWord { get; init; }

    /// <summary>1 over the number of content words: a single word proves little.</summary>
    public float FewWords { get; init; }

    /// <summary>1 when the fact is of a year that the question names, 0.5 when it mentions the year beside its own.</summary>
    public float YearMet { get; init; }

    /// <summary>Names in the question that most facts have and this one has not.</summary>
    public float MissingAmbient { get; init; }

    /// <summary>Concepts in the question that other facts have and this one has not.</summary>
    public float MissingConcepts { get; init; }

    /// <summary>Share of the numbers in the question, years aside, that neither the fact nor its questions have: the 25th council is not the 20th.</summary>
    public float NumbersMissed { get; init; }

    /// <summary>Words of the question that are written as names and that nothing knows, at most two.</summary>
    public float UnknownNames { get; init; }

    /// <summary>Weighted share of the question's content words that the language has and no fact has.</summary>
    public float UncoveredWords { get; init; }

    /// <summary>1 when the question names years and the fact is of none of them.</summary>
    public float YearMissed { get; init; }

    /// <summary>Names in the question that other facts have and this one has not, ambient ones aside.</summary>
    public float MissingNames { get; init; }

    /// <summary>Names in the question that no fact has.</summary>
    public float UncoveredNames { get; init; }

    /// <summary>Concepts in the question that are known and that the fact has not: membership, refusal, prices.</summary>
    public float UncoveredConcepts { get; init; }

    /// <summary>1 when a date is asked for and the fact has none.</summary>
    public float LacksDate { get; init; }

    /// <summary>1 when a number is asked for and the fact has none.</summary>
    public float LacksNumber { get; init; }

    public const int Count = 21;

    public void CopyTo(Span<float> values)
    {
        values[0] = Coverage;
        values[1] = AskLikeness;
        values[2] = AskWordsMet;
        values[3] = Lexical;
        values[4] = LexicalLead;
        values[5] = AskType;
        values[6] = UnknownWords;
        values[7] = WeakestWord;
        values[8] = FewWords;
        values[9] = YearMet;
        values[10] = MissingAmbient;
        values[11] = MissingConcepts;
        values[12] = NumbersMissed;
        values[13] = UnknownNames;
        values[14] = UncoveredWords;
        values[15] = YearMissed;
        values[16] = MissingNames;
        values[17] = UncoveredNames;
        values[18] = UncoveredConcepts;
        values[19] = LacksDate;
        values[20] = LacksNumber;
    }
}
