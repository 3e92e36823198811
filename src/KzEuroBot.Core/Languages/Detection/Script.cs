using System.Runtime.InteropServices;

namespace KzEuroBot.Core.Languages.Detection;

/// <summary>Everything that tells the varieties of one script apart: letters, runs of letters, and little words.</summary>
internal sealed class Script
{
    public const int MostVarieties = 12;

    private const int LongestLine = 4096;
    private const char LastLetter = '\u052F';

    // All in nats.
    private const float RunWeight = 0.22f;
    private const float LittleWord = 3;
    private const float TinyWord = 2;
    private const float MissingLetter = 12;

    // The most that one word may put a variety ahead of another; a name says less, for every language writes it alike.
    private const float MostPerWord = 16;
    private const float MostPerName = 4;

    private readonly Variety[] _varieties;
    private readonly NgramModel _model;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _littleWord;
    private readonly int[] _missing = new int[LastLetter + 1]; // by letter: the varieties that do not write it
    private readonly string[] _names;

    public Script(Variety[] varieties, string[] names)
    {
        _varieties = varieties;
        _names = names;
        _model = Learn(varieties);
        var littleWords = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < varieties.Length; i++)
        {
            foreach (var word in varieties[i].LittleWords()) CollectionsMarshal.GetValueRefOrAddDefault(littleWords, word, out _) |= 1 << i;
            foreach (var letter in varieties[i].Letters) _missing[letter] = (1 << varieties.Length) - 1;
        }

        for (var i = 0; i < varieties.Length; i++)
        {
            foreach (var letter in varieties[i].Letters) _missing[letter] &= ~(1 << i);
        }

        _littleWord = littleWords.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public ReadOnlySpan<Variety> Varieties => _varieties;

    /// <summary>Adds one word's say to <paramref name="scores"/>.</summary>
    /// <returns>Whether it is a name, or one of the little words that hold a sentence together in some language.</returns>
    public WordKind Add(ReadOnlySpan<char> word, bool isCapitalized, Span<float> scores)
    {
        Span<float> own = stackalloc float[MostVarieties];
        own.Clear();
        _model.Score(word, own);
        var little = _littleWord.TryGetValue(word, out var bits) ? bits : 0;
        var missing = 0;
        foreach (var letter in word)
        {
            if (letter <= LastLetter) missing |= _missing[letter];
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

    private static NgramModel Learn(Variety[] varieties)
    {
        // Most words are the same in several varieties: each is counted first and taken apart once.
        var places = new Dictionary<string, int>(1 << 14, StringComparer.Ordinal);
        var place = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var times = new ushort[varieties.Length << 14];
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        Span<char> letters = stackalloc char[LongestLine];
        Span<Word> words = stackalloc Word[LongestLine / 2];
        for (var variety = 0; variety < varieties.Length; variety++)
        {
            foreach (var file in varieties[variety].Files)
            {
                if (!files.TryGetValue(file, out var text)) files[file] = text = WordList.Text(file);
                foreach (var line in varieties[variety].Spell(text).AsSpan().EnumerateLines())
                {
                    if (line.StartsWith('#')) continue;
                    foreach (ref readonly var word in words[..Words.Read(line, letters, words)])
                    {
                        ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(place, word.In(letters), out var isKnown);
                        if (!isKnown) at = (places.Count - 1) * varieties.Length;
                        if (at + varieties.Length > times.Length) Array.Resize(ref times, times.Length * 2);
                        times[at + variety]++;
                    }
                }
            }
        }

        var trainer = new NgramModel.Trainer(varieties.Length);
        foreach (var (word, at) in places) trainer.Add(word, times.AsSpan(at, varieties.Length));
        return trainer.Train();
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
