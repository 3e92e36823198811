using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KzEuroBot.Core.Languages.Detection;

/// <summary>
/// How likely a word is in each of several varieties of one script: naive Bayes over its letters in runs of one to four, its edges included,
/// and over the whole word. Built once from sample text, never changed.
/// </summary>
internal sealed class NgramModel
{
    private const int LongestWord = 40;
    private const int LongestRun = 4;
    private const int WholeWord = LongestRun + 1;
    private const char Edge = ' ';

    // What a run that a variety never showed counts as; chosen on the question files of other authors.
    private const float Smoothing = 0.1f;

    private readonly int _mask;
    private readonly ulong[] _keys;
    private readonly int[] _rows;
    private readonly float[] _weights;

    private NgramModel(int stride, ulong[] keys, int[] rows, float[] weights)
    {
        Stride = stride;
        _mask = keys.Length - 1;
        _keys = keys;
        _rows = rows;
        _weights = weights;
    }

    /// <summary>The length of a row of scores: the number of varieties, rounded up to whole vectors.</summary>
    public int Stride { get; }

    /// <param name="texts">For each variety its sample words, lower case.</param>
    public static NgramModel Train(IReadOnlyList<IReadOnlyList<string>> texts)
    {
        var stride = (texts.Count + 7) / 8 * 8;
        var letters = texts.Sum(text => text.Sum(word => word.Length + 1));
        var keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, letters * 2))];
        var rows = new int[keys.Length];
        var counts = new List<ushort>(letters * stride);
        Span<char> padded = stackalloc char[LongestWord + 2];
        for (var variety = 0; variety < texts.Count; variety++)
        {
            foreach (var word in texts[variety])
            {
                if (word.Length > LongestWord) continue;
                var runs = new Runs(Pad(word, padded));
                while (runs.Next(out var key))
                {
                    var slot = Slot(keys, key);
                    if (keys[slot] == 0)
                    {
                        keys[slot] = key;
                        rows[slot] = counts.Count;
                        CollectionsMarshal.SetCount(counts, counts.Count + stride);
                    }

                    ref var count = ref CollectionsMarshal.AsSpan(counts)[rows[slot] + variety];
                    if (count < ushort.MaxValue) count++;
                }
            }
        }

        return new(stride, keys, rows, Weigh(keys, rows, CollectionsMarshal.AsSpan(counts), texts.Count, stride));
    }

    /// <summary>Adds the word's log-likelihood in each variety to <paramref name="scores"/>, which is <see cref="Stride"/> long.</summary>
    public void Score(ReadOnlySpan<char> word, Span<float> scores)
    {
        if (word.Length > LongestWord) word = word[..LongestWord];
        Span<char> padded = stackalloc char[LongestWord + 2];
        var runs = new Runs(Pad(word, padded));
        while (runs.Next(out var key))
        {
            var slot = Slot(_keys, key);
            if (_keys[slot] == 0) continue;
            ReadOnlySpan<float> weights = _weights.AsSpan(_rows[slot], Stride);
            for (var i = 0; i < Stride; i += Vector256<float>.Count)
                (Vector256.Create(weights[i..]) + Vector256.Create<float>(scores[i..])).CopyTo(scores[i..]);
        }
    }

    private static float[] Weigh(ulong[] keys, int[] rows, ReadOnlySpan<ushort> counts, int varieties, int stride)
    {
        var totals = new float[WholeWord + 1, varieties];
        var kinds = new int[WholeWord + 1];
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (keys[slot] == 0) continue;
            var order = Order(keys[slot]);
            kinds[order]++;
            for (var variety = 0; variety < varieties; variety++) totals[order, variety] += counts[rows[slot] + variety];
        }

        var weights = new float[counts.Length];
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (keys[slot] == 0) continue;
            var order = Order(keys[slot]);
            for (var variety = 0; variety < varieties; variety++)
            {
                weights[rows[slot] + variety] =
                    MathF.Log((counts[rows[slot] + variety] + Smoothing) / (totals[order, variety] + (Smoothing * kinds[order])));
            }
        }

        return weights;
    }

    private static int Slot(ulong[] keys, ulong key)
    {
        var mask = keys.Length - 1;
        var slot = (int)((key * 0x9E3779B97F4A7C15) >> 40) & mask;
        while (keys[slot] != key && keys[slot] != 0) slot = (slot + 1) & mask;
        return slot;
    }

    private static int Order(ulong key) => key >> 63 != 0 ? WholeWord : (BitOperations.Log2(key) / 16) + 1;

    private static ReadOnlySpan<char> Pad(ReadOnlySpan<char> word, Span<char> buffer)
    {
        buffer[0] = Edge;
        word.CopyTo(buffer[1..]);
        buffer[word.Length + 1] = Edge;
        return buffer[..(word.Length + 2)];
    }

    /// <summary>The runs of a padded word as keys: the letters of a run side by side, or a hash of the whole word with the highest bit set.</summary>
    private ref struct Runs(ReadOnlySpan<char> padded)
    {
        private readonly ReadOnlySpan<char> _padded = padded;
        private int _start;
        private int _order;
        private ulong _key;

        public bool Next(out ulong key)
        {
            if (_order == LongestRun || _start + _order == _padded.Length)
            {
                _start++;
                _order = 0;
                _key = 0;
            }

            if (_start >= _padded.Length - 1)
            {
                // The runs of a short word hold the whole of it already.
                var isLast = _start == _padded.Length - 1 && _padded.Length > LongestRun;
                _start = _padded.Length;
                key = isLast ? Whole() : 0;
                return isLast;
            }

            _key = (_key << 16) | _padded[_start + _order];
            _order++;
            if (_order == 1 && _start == 0) return Next(out key); // the edge alone says nothing
            key = _key;
            return true;
        }

        private readonly ulong Whole()
        {
            var hash = 0xCBF29CE484222325;
            foreach (var c in _padded) hash = (hash ^ c) * 0x100000001B3;
            return (hash ^ (hash >> 32)) | (1UL << 63);
        }
    }
}
