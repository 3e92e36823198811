namespace KzEuroBot.Core.Retrieval;

/// <summary>
/// Finds words one slip of the finger away (two in long words): a letter too many, missing, wrong or swapped with its neighbour. Words are
/// listed under each form that lacks one letter, so candidates are found by look-up (Garbe's symmetric deletion,
/// https://wolfgarbe.medium.com/1000x-faster-spelling-correction-algorithm-2012-8701fcd87a5f) and then measured.
/// The first letter is taken as typed.
/// </summary>
internal sealed class SpellingIndex
{
    public const int MinLength = 4;
    private const int LongWord = 8;

    private readonly Vocabulary _vocabulary;
    /// <summary>Hashes of the forms, sorted, and beside each its word: half the memory of a hash table, and built once.</summary>
    private readonly int[] _hashes;
    private readonly int[] _words;

    /// <param name="eligible">Tells which words of the vocabulary may be proposed.</param>
    public SpellingIndex(Vocabulary vocabulary, Func<int, bool> eligible)
    {
        _vocabulary = vocabulary;
        var hashes = new List<int>();
        var words = new List<int>();
        Span<char> form = stackalloc char[Languages.TokenReader.MaxWord];
        for (var word = 0; word < vocabulary.WordCount; word++)
        {
            var spelling = vocabulary.Words[word];
            if (spelling.Length < MinLength || char.IsAsciiDigit(spelling[0]) || !eligible(word)) continue;
            List(Hash(spelling), word);
            for (var skip = 1; skip < spelling.Length; skip++) List(Hash(Without(spelling, skip, form)), word);
        }
        (_hashes, _words) = ([.. hashes], [.. words]);
        Array.Sort(_hashes, _words);

        void List(int hash, int word)
        {
            hashes.Add(hash);
            words.Add(word);
        }
    }

    /// <summary>Adds up to <paramref name="most"/> words within reach of <paramref name="typed"/>, nearest first, with their distance in edits.</summary>
    public void Find(string typed, List<(int Word, int Distance)> found, int most)
    {
        if (typed.Length < MinLength) return;
        var reach = typed.Length >= LongWord ? 2 : 1;
        Span<char> form = stackalloc char[Languages.TokenReader.MaxWord];
        Span<char> shortest = stackalloc char[Languages.TokenReader.MaxWord];
        Collect(Hash(typed), typed, reach, found);
        for (var skip = 1; skip < typed.Length; skip++)
        {
            var shorter = Without(typed, skip, form);
            Collect(Hash(shorter), typed, reach, found);
            if (reach < 2) continue;
            for (var second = skip; second < shorter.Length; second++) Collect(Hash(Without(shorter, second, shortest)), typed, reach, found);
        }
        found.Sort(static (a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : a.Word.CompareTo(b.Word));
        if (found.Count > most) found.RemoveRange(most, found.Count - most);
    }

    private void Collect(int hash, string typed, int reach, List<(int Word, int Distance)> found)
    {
        var at = Array.BinarySearch(_hashes, hash);
        if (at < 0) return;
        while (at > 0 && _hashes[at - 1] == hash) at--;
        for (; at < _hashes.Length && _hashes[at] == hash; at++)
        {
            var word = _words[at];
            if (found.Exists(seen => seen.Word == word)) continue;
            var distance = EditDistance.Between(typed, _vocabulary.Words[word], reach);
            if (distance <= reach) found.Add((word, distance));
        }
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> word, int skip, Span<char> form)
    {
        word[..skip].CopyTo(form);
        word[(skip + 1)..].CopyTo(form[skip..]);
        return form[..(word.Length - 1)];
    }

    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return (int)hash;
    }
}

/// <summary>Damerau–Levenshtein distance in its restricted form (optimal string alignment): a swap of neighbours is one edit.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or any number above <paramref name="reach"/> once it is sure to be exceeded.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int reach)
    {
        if (Math.Abs(a.Length - b.Length) > reach) return reach + 1;
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> previous = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                current[j] = value;
                least = Math.Min(least, value);
            }
            if (least > reach) return reach + 1;
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        return previous[b.Length];
    }
}
