using System.Collections.Frozen;

namespace KzEuroBot.Core.Languages.Detection;

/// <summary>Everything that tells the varieties of one script apart: letters, runs of letters, and little words.</summary>
internal sealed class Script
{
    public const int MostVarieties = 16;

    // All in nats.
    private const float RunWeight = 0.25f;
    private const float LittleWord = 3;
    private const float TinyWord = 2;
    private const float MissingLetter = 10;

    // The most that one word may put a variety ahead of another; a name says less, for every language writes it alike.
    private const float MostPerWord = 12;
    private const float MostPerName = 3;

    private readonly Variety[] _varieties;
    private readonly NgramModel _model;
    private readonly FrozenDictionary<string, uint> _littleWords;
    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _littleWord;
    private readonly FrozenDictionary<char, uint> _missing;
    private readonly string[] _names;

    public Script(Variety[] varieties, string[] names)
    {
        _varieties = varieties;
        _names = names;
        _model = NgramModel.Train([.. varieties.Select(variety => variety.SampleWords())]);
        _littleWords = varieties.SelectMany((variety, i) => variety.LittleWords().Distinct().Select(word => (Word: word, Bit: 1u << i)))
            .GroupBy(pair => pair.Word, pair => pair.Bit, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Aggregate((all, bit) => all | bit), StringComparer.Ordinal);
        _littleWord = _littleWords.GetAlternateLookup<ReadOnlySpan<char>>();
        _missing = varieties.SelectMany(variety => variety.Letters).Distinct()
            .ToFrozenDictionary(letter => letter, letter => Enumerable.Range(0, varieties.Length).Aggregate(0u, (bits, i) => varieties[i].Letters.Contains(letter, StringComparison.Ordinal) ? bits : bits | (1u << i)));
    }

    public ReadOnlySpan<Variety> Varieties => _varieties;

    /// <summary>Adds one word's say to <paramref name="scores"/>.</summary>
    /// <returns>Whether it is one of the little words that hold a sentence together in some language.</returns>
    public WordKind Add(ReadOnlySpan<char> word, bool isCapitalized, Span<float> scores)
    {
        Span<float> own = stackalloc float[MostVarieties];
        own.Clear();
        _model.Score(word, own);
        var little = _littleWord.TryGetValue(word, out var bits) ? bits : 0;
        uint missing = 0;
        foreach (var letter in word)
        {
            if ((letter > 'я' || letter is 'ы' or 'э' or 'ъ' or > 'z' and < 'а') && _missing.TryGetValue(letter, out var without)) missing |= without;
        }

        var best = float.NegativeInfinity;
        for (var i = 0; i < _varieties.Length; i++)
        {
            own[i] *= RunWeight;
            if ((little >> i & 1) != 0) own[i] += word.Length > 2 ? LittleWord : TinyWord;
            if ((missing >> i & 1) != 0) own[i] -= MissingLetter;
            best = Math.Max(best, own[i]);
        }

        var isName = little == 0 && (isCapitalized || IsName(word));
        var most = isName ? MostPerName : MostPerWord;
        for (var i = 0; i < _varieties.Length; i++) scores[i] += Math.Max(own[i] - best, -most);
        return little != 0 ? WordKind.Little : IsName(word) ? WordKind.Name : WordKind.Plain;
    }

    private bool IsName(ReadOnlySpan<char> word)
    {
        foreach (var name in _names)
        {
            if (word.StartsWith(name, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}

internal enum WordKind
{
    Plain,
    Little,
    Name,
}
