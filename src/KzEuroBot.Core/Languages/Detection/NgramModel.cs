using System.Numerics;
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

    // What a run that a variety never showed counts as; the accuracy is flat around it.
    private const float Smoothing = 0.1f;

    private readonly ulong[] _keys;
    private readonly int[] _rows;
    private readonly float[] _weights;

    private NgramModel(int stride, ulong[] keys, int[] rows, float[] weights)
    {
        Stride = stride;
        _keys = keys;
        _rows = rows;
        _weights = weights;
    }

    /// <summary>The length of a row of scores: the number of varieties, rounded up to whole vectors.</summary>
    public int Stride { get; }

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
            for (var i = 0; i < Stride; i += Vector128<float>.Count)
                (Vector128.Create(weights[i..]) + Vector128.Create<float>(scores[i..])).CopyTo(scores[i..]);
        }
    }

    /// <summary>Counts the runs of sample words and makes a model of them.</summary>
    public sealed class Trainer(int varieties)
    {
        private readonly int _stride = (varieties + Vector128<float>.Count - 1) / Vector128<float>.Count * Vector128<float>.Count;
        private ulong[] _keys = new ulong[1 << 17];
        private int[] _rows = new int[1 << 17];
        private ushort[] _counts = new ushort[1 << 19];
        private int _used;

        /// <param name="word">A word, in lower case.</param>
        /// <param name="times">How often it came in the sample text of each variety.</param>
        public void Add(ReadOnlySpan<char> word, ReadOnlySpan<ushort> times)
        {
            if (word.Length > LongestWord) return;
            var first = times.IndexOfAnyExcept((ushort)0);
            var last = times.LastIndexOfAnyExcept((ushort)0);
            Span<char> padded = stackalloc char[LongestWord + 2];
            var runs = new Runs(Pad(word, padded));
            while (runs.Next(out var key))
            {
                var slot = Slot(_keys, key);
                if (_keys[slot] == 0)
                {
                    if (_used * 2 >= _keys.Length)
                    {
                        Grow();
                        slot = Slot(_keys, key);
                    }

                    _keys[slot] = key;
                    _rows[slot] = _used++ * _stride;
                    if (_used * _stride > _counts.Length) Array.Resize(ref _counts, _counts.Length * 2);
                }

                var counts = _counts.AsSpan(_rows[slot], varieties);
                for (var variety = first; variety <= last; variety++)
                    counts[variety] = (ushort)Math.Min(counts[variety] + times[variety], ushort.MaxValue);
            }
        }

        public NgramModel Train()
        {
            var totals = new float[WholeWord + 1, varieties];
            var kinds = new int[WholeWord + 1];
            var kept = 0;
            for (var slot = 0; slot < _keys.Length; slot++)
            {
                if (_keys[slot] == 0) continue;
                var order = Order(_keys[slot]);
                kinds[order]++;
                for (var variety = 0; variety < varieties; variety++) totals[order, variety] += _counts[_rows[slot] + variety];
                if (IsTelling(slot)) kept++;
            }

            // log((count + s) / (total + s·kinds)), with the logarithms of the small counts and of the totals taken once.
            var logs = new float[256];
            for (var count = 0; count < logs.Length; count++) logs[count] = MathF.Log(count + Smoothing);
            for (var order = 1; order <= WholeWord; order++)
            {
                for (var variety = 0; variety < varieties; variety++) totals[order, variety] = MathF.Log(totals[order, variety] + (Smoothing * kinds[order]));
            }

            var keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)(kept * 3 / 2))];
            var rows = new int[keys.Length];
            var weights = new float[kept * _stride];
            var filled = 0;
            for (var old = 0; old < _keys.Length; old++)
            {
                if (_keys[old] == 0 || !IsTelling(old)) continue;
                var slot = Slot(keys, _keys[old]);
                keys[slot] = _keys[old];
                rows[slot] = filled;
                var order = Order(_keys[old]);
                for (var variety = 0; variety < varieties; variety++)
                {
                    var count = _counts[_rows[old] + variety];
                    weights[filled + variety] = (count < logs.Length ? logs[count] : MathF.Log(count + Smoothing)) - totals[order, variety];
                }

                filled += _stride;
            }

            return new(_stride, keys, rows, weights);
        }

        /// <summary>A long run that came once says little and takes most of the room.</summary>
        private bool IsTelling(int slot)
        {
            if (Order(_keys[slot]) < LongestRun) return true;
            var seen = 0;
            foreach (var count in _counts.AsSpan(_rows[slot], varieties)) seen += count;
            return seen > 1;
        }

        private void Grow()
        {
            var (keys, rows) = (_keys, _rows);
            _keys = new ulong[keys.Length * 2];
            _rows = new int[keys.Length * 2];
            for (var old = 0; old < keys.Length; old++)
            {
                if (keys[old] == 0) continue;
                var slot = Slot(_keys, keys[old]);
                _keys[slot] = keys[old];
                _rows[slot] = rows[old];
            }
        }
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
