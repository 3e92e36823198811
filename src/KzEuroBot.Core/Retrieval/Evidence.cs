namespace KzEuroBot.Core.Retrieval;

/// <summary>What speaks for and against one fact as the answer to one question. All shares run from 0 to 1.</summary>
internal readonly record struct Evidence
{
    /// <summary>Names of the values, in the order of <see cref="CopyTo"/>.</summary>
    public static readonly string[] Names =
        ["coverage", "ask likeness", "ask words met", "lexical", "lexical lead", "type", "ask type", "year", "missing names", "uncovered names", "uncovered concepts", "unknown words", "weakest word", "few words"];

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

    /// <summary>1 when the fact holds the kind of thing asked for (a date, a number, a person, a place), -1 when it does not, 0 when none is asked for.</summary>
    public float Type { get; init; }

    /// <summary>1 when the nearest known question asks for the same kind of thing, -1 when for another, 0 when no kind is asked for.</summary>
    public float AskType { get; init; }

    /// <summary>1 when the fact is of a year that the question names, -1 when it is not, 0 when none is named.</summary>
    public float Year { get; init; }

    /// <summary>Names in the question that other facts have and this one has not, ambient ones aside.</summary>
    public float MissingNames { get; init; }

    /// <summary>Names in the question that no fact has.</summary>
    public float UncoveredNames { get; init; }

    /// <summary>Concepts in the question that are known to be none of the store's.</summary>
    public float UncoveredConcepts { get; init; }

    /// <summary>Weighted share of the question's content words that nothing knows.</summary>
    public float UnknownWords { get; init; }

    /// <summary>1 when the question's weightiest content word is missing from the fact.</summary>
    public float WeakestWord { get; init; }

    /// <summary>1 over the number of content words: a single word proves little.</summary>
    public float FewWords { get; init; }

    public const int Count = 14;

    public void CopyTo(Span<float> values)
    {
        values[0] = Coverage;
        values[1] = AskLikeness;
        values[2] = AskWordsMet;
        values[3] = Lexical;
        values[4] = LexicalLead;
        values[5] = Type;
        values[6] = AskType;
        values[7] = Year;
        values[8] = MissingNames;
        values[9] = UncoveredNames;
        values[10] = UncoveredConcepts;
        values[11] = UnknownWords;
        values[12] = WeakestWord;
        values[13] = FewWords;
    }
}
