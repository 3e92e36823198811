using System.Collections.Immutable;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Core.Retrieval;

/// <summary>
/// Finds glossary names in a sequence of words of one language, the longest name first, in any inflection: names are compared by stems.
/// Names of up to three letters must stand exactly as they are (ЕО, EU, G7), for their stems would meet ordinary words.
/// </summary>
internal sealed class TermMatcher
{
    private const int LongestName = 8;

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<ulong, Node> _nodes = [];
    private readonly Node _root = new(0);
    /// <summary>What names begin with, by stem and by short word: almost every word of a text ends the search here.</summary>
    private readonly Node?[] _firstByStem;
    private readonly Node?[] _firstByWord;

    /// <param name="names">A proper name of one word is not found in a word that texts write small, though their stems be one: Дания and по данным.</param>
    public TermMatcher(Vocabulary vocabulary, IEnumerable<(int Term, int[] Words, bool IsProper)> names)
    {
        _vocabulary = vocabulary;
        foreach (var (term, words, isProper) in names)
        {
            if (words.Length is 0 or > LongestName) continue;
            var node = _root;
            foreach (var word in words) node = Child(node, KeyOf(word), add: true)!;
            if (!node.Terms.Contains(term)) node.Terms = node.Terms.Add(term);
            if ((!isProper || words.Length > 1) && !node.Common.Contains(term)) node.Common = node.Common.Add(term);
        }
        _firstByStem = new Node?[vocabulary.TermCount];
        _firstByWord = new Node?[vocabulary.WordCount];
        foreach (var (edge, node) in _nodes)
        {
            if (edge >> 32 != (uint)_root.Id) continue;
            var key = (int)(uint)edge;
            if (key >= 0) _firstByStem[key] = node;
            else _firstByWord[-2 - key] = node;
        }
    }

    /// <summary>The terms named by the longest name that begins at <paramref name="start"/>, and how many words it has; 0 where none does.</summary>
    /// <param name="keys">Keys of the words, see <see cref="KeyOf(int)"/>; -1 for a word that is in no name.</param>
    /// <param name="isOrdinary">Whether the word at <paramref name="start"/> is written small in texts.</param>
    public int Longest(ReadOnlySpan<int> keys, int start, bool isOrdinary, out ImmutableArray<int> terms)
    {
        terms = [];
        var length = 0;
        var node = _root;
        for (var i = start; i < keys.Length && keys[i] != -1; i++)
        {
            node = node == _root ? First(keys[i]) : Child(node, keys[i], add: false);
            if (node is null) break;
            var named = isOrdinary && i == start ? node.Common : node.Terms;
            if (named.IsEmpty) continue;
            terms = named;
            length = i - start + 1;
        }
        return length;
    }

    /// <summary>What names are compared by: the stem, or for a short word the word itself (as a negative number).</summary>
    public int KeyOf(int word) => _vocabulary.Words[word].Length <= 3 ? -2 - word : _vocabulary.StemOf(word);

    private Node? First(int key) => key >= 0 ? _firstByStem[key] : _firstByWord[-2 - key];

    private Node? Child(Node parent, int key, bool add)
    {
        var edge = (ulong)(uint)parent.Id << 32 | (uint)key;
        if (_nodes.TryGetValue(edge, out var child) || !add) return child;
        return _nodes[edge] = new Node(_nodes.Count + 1);
    }

    private sealed class Node(int id)
    {
        public int Id { get; } = id;
        public ImmutableArray<int> Terms { get; set; } = [];

        /// <summary>Those of them that a word written small may stand for.</summary>
        public ImmutableArray<int> Common { get; set; } = [];
    }
}
