namespace KzEuroBot.Core.Languages.Stemming;

/// <summary>
/// How the words of one language are taken apart: every stem that a word could have, each with the cost of the endings taken off.
/// The rules do not choose among them; the corpus does (<see cref="StemTable"/>), because taking the longest ending off cuts мемлекет down to мемлек.
/// </summary>
public sealed class SuffixRules
{
    private const int LongestWord = 64;
    private const int ShortestStem = 2;
    private const int Alphabet = 32;

    private static readonly uint s_vowels = Letters(Alternations.Vowels);

    private readonly Ending[][] _endings; // by layer and last letter
    private readonly uint[] _inner;
    private readonly Dictionary<ulong, int> _droppedVowels = [];
    private readonly Dictionary<string, string> _irregular = [];
    private readonly HashSet<ulong> _lemmas = [];

    private SuffixRules(SuffixLayer[] layers, Alternations alternations, string[] vowelDrops, string[] irregular, IEnumerable<string> lemmas)
    {
        _endings = new Ending[(int)(Layer.Voice + 1) * Alphabet][];
        Array.Fill(_endings, []);
        _inner = new uint[(int)Layer.Voice + 1];
        foreach (var layer in layers)
        {
            Outermost |= 1u << (int)layer.Layer;
            foreach (var inner in layer.Inner) _inner[(int)layer.Layer] |= 1u << (int)inner;
            foreach (var suffix in layer.Suffixes)
            {
                foreach (var ending in Ending.Of(suffix, alternations))
                {
                    ref var same = ref _endings[((int)layer.Layer * Alphabet) + (ending.Text[^1] - 'а')];
                    if (!same.Contains(ending)) same = [.. same, ending];
                }
            }
        }

        foreach (var whole in vowelDrops)
        {
            var folded = Folding.Fold(whole);
            _droppedVowels[Extend(Hash(folded.AsSpan(0, folded.Length - 2)), folded[^1])] = folded[^2];
        }

        foreach (var line in irregular)
        {
            var forms = Folding.Fold(line).Split(' ');
            foreach (var form in forms) _irregular.TryAdd(form, forms[0]);
        }

        foreach (var lemma in lemmas) _lemmas.Add(Hash(Folding.Fold(lemma)));
    }

    public static SuffixRules Kazakh => LazyKazakh.Value;

    public static SuffixRules Kyrgyz => LazyKyrgyz.Value;

    private static Lazy<SuffixRules> LazyKazakh { get; } = new(() => new(
        KazakhSuffixes.Layers, KazakhSuffixes.Alternations, KazakhSuffixes.VowelDrops, KazakhSuffixes.Irregular, WordList.Read("Kazakh.lemmas")));

    private static Lazy<SuffixRules> LazyKyrgyz { get; } = new(() => new(
        KyrgyzSuffixes.Layers, KyrgyzSuffixes.Alternations, KyrgyzSuffixes.VowelDrops, KyrgyzSuffixes.Irregular, WordList.Read("Kyrgyz.lemmas")));

    private uint Outermost { get; }

    internal bool IsLemma(ulong hash) => _lemmas.Contains(hash);

    internal bool TryIrregular(string word, out string stem) => _irregular.TryGetValue(word, out stem!);

    /// <summary>Fills <paramref name="candidates"/> with the stems that the word may have, itself first, each once with its lowest cost.</summary>
    internal int Candidates(ReadOnlySpan<char> word, Span<Candidate> candidates)
    {
        if (word.Length is 0 or > LongestWord) return 0;
        Span<ulong> hashes = stackalloc ulong[LongestWord + 1];
        Span<uint> lastVowels = stackalloc uint[LongestWord + 1];
        hashes[0] = Seed;
        lastVowels[0] = 0;
        for (var i = 0; i < word.Length; i++)
        {
            hashes[i + 1] = Extend(hashes[i], word[i]);
            var letter = Letter(word[i]);
            lastVowels[i + 1] = (letter & s_vowels) != 0 ? letter : lastVowels[i];
        }

        var search = new Search(this, word, hashes, lastVowels, candidates);
        search.Add(new(hashes[word.Length], word.Length, '\0', '\0', 0, IsWhole: true));
        search.Strip(word.Length, Outermost, 0, 0);
        return search.Count;
    }

    internal static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word) hash = Extend(hash, c);
        return hash;
    }

    private const ulong Seed = 14695981039346656037;

    private static ulong Extend(ulong hash, char c)
    {
        hash = (hash ^ c) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }

    private static uint Letter(char c) => c is >= 'а' and <= 'я' ? 1u << (c - 'а') : 0;

    private static uint Letters(string letters)
    {
        var mask = 0u;
        foreach (var c in letters) mask |= Letter(c);
        return mask;
    }

    /// <summary>A stem that a word could have: its first letters, then up to two that the ending had changed or pushed out.</summary>
    internal readonly record struct Candidate(ulong Hash, int Length, char First, char Second, float Cost, bool IsWhole = false)
    {
        public string Of(string word) =>
            Second != '\0' ? string.Concat(word.AsSpan(0, Length), [First, Second])
            : First != '\0' ? string.Concat(word.AsSpan(0, Length), [First])
            : Length == word.Length ? word
            : word[..Length];
    }

    /// <summary>One spelling of a suffix, with the letters that it may follow and the last vowels of the stems that it agrees with.</summary>
    private sealed record Ending(string Text, uint After, uint LastVowels, float Cost, uint Needs, string Swallowed)
    {
        public bool StartsWithVowel { get; } = (Letter(Text[0]) & s_vowels) != 0;

        public static IEnumerable<Ending> Of(Suffix suffix, Alternations alternations)
        {
            foreach (var harmony in alternations.Harmonies)
            {
                foreach (var (text, after) in Spell(suffix.Template, harmony, alternations, afterA: false))
                {
                    var startsWithVowel = (Letter(text[0]) & s_vowels) != 0;
                    var allowed = suffix.AfterVowel ? after & s_vowels : startsWithVowel ? after & ~s_vowels : after;
                    var agrees = suffix.Template.AsSpan().ContainsAny('A', 'I') ? Letters(harmony.LastVowels) : uint.MaxValue;
                    yield return new(text, allowed, agrees, suffix.Cost, suffix.Needs is { } needs ? 1u << (int)needs : 0, suffix.Swallowed);
                }
            }
        }

        private static IEnumerable<(string Text, uint After)> Spell(string template, Harmony harmony, Alternations alternations, bool afterA)
        {
            if (template.Length == 0)
            {
                yield return ("", uint.MaxValue);
                yield break;
            }

            (char Letter, string After)[] readings = template[0] switch
            {
                'A' => [(harmony.A, "")],
                'I' => [(afterA ? harmony.IAfterA : harmony.I, "")],
                var capital when alternations.Consonants.TryGetValue(capital, out var consonants) => consonants,
                var letter => [(letter, "")],
            };
            foreach (var (letter, after) in readings)
            {
                foreach (var (rest, restAfter) in Spell(template[1..], harmony, alternations, afterA || template[0] == 'A'))
                {
                    var fits = rest.Length == 0 || (restAfter & Letter(letter)) != 0;
                    if (fits) yield return (letter + rest, after.Length == 0 ? uint.MaxValue : Letters(after));
                }
            }
        }
    }

    private ref struct Search(
        SuffixRules rules, ReadOnlySpan<char> word, ReadOnlySpan<ulong> hashes, ReadOnlySpan<uint> lastVowels, Span<Candidate> candidates)
    {
        private readonly ReadOnlySpan<char> _word = word;
        private readonly ReadOnlySpan<ulong> _hashes = hashes;
        private readonly ReadOnlySpan<uint> _lastVowels = lastVowels;
        private readonly Span<Candidate> _candidates = candidates;

        public int Count { get; private set; }

        /// <summary>Takes one more ending off the first <paramref name="length"/> letters, and goes on inward from there.</summary>
        /// <param name="needed">The layers of which one has to be taken off now, because the ending before goes only with them; 0: none.</param>
        public void Strip(int length, uint layers, uint needed, float cost)
        {
            var last = _word[length - 1] - 'а';
            if (last is < 0 or > 31) return;
            if (needed != 0) layers &= needed;
            for (; layers != 0; layers &= layers - 1)
            {
                var layer = System.Numerics.BitOperations.TrailingZeroCount(layers);
                foreach (var ending in rules._endings[(layer * Alphabet) + last])
                {
                    var stem = length - ending.Text.Length;
                    if (stem < ShortestStem || !_word[stem..length].SequenceEqual(ending.Text)) continue;
                    if ((ending.After & Letter(_word[stem - 1])) == 0 || (ending.LastVowels & _lastVowels[stem]) == 0) continue;

                    var total = cost + ending.Cost;
                    if (ending.Needs == 0) Offer(stem, ending, total);
                    Strip(stem, ending.Needs != 0 ? ending.Needs : rules._inner[layer], ending.Needs, total);
                }
            }
        }

        private void Offer(int stem, Ending ending, float cost)
        {
            foreach (var swallowed in ending.Swallowed)
                Add(new(Extend(_hashes[stem], swallowed), stem, swallowed, '\0', cost));
            if (ending.Swallowed.Length > 0) return;

            Add(new(_hashes[stem], stem, '\0', '\0', cost));
            if (!ending.StartsWithVowel || stem < ShortestStem + 1) return;

            // A voiceless end is voiced between vowels (кітап, кітабы); the other way about is possible too (педагог, педагогы).
            if (_word[stem - 1] is 'б' or 'г' && (Letter(_word[stem - 2]) & s_vowels) != 0)
            {
                var restored = _word[stem - 1] == 'б' ? 'п' : 'к';
                Add(new(Extend(_hashes[stem - 1], restored), stem - 1, restored, '\0', cost));
            }

            if (rules._droppedVowels.TryGetValue(_hashes[stem], out var vowel))
                Add(new(Extend(Extend(_hashes[stem - 1], (char)vowel), _word[stem - 1]), stem - 1, (char)vowel, _word[stem - 1], cost));
        }

        public void Add(Candidate candidate)
        {
            for (var i = 0; i < Count; i++)
            {
                if (_candidates[i].Hash != candidate.Hash) continue;
                if (candidate.Cost < _candidates[i].Cost && !_candidates[i].IsWhole) _candidates[i] = candidate;
                return;
            }

            if (Count < _candidates.Length) _candidates[Count++] = candidate;
        }
    }
}
