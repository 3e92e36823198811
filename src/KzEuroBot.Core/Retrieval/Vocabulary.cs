namespace KzEuroBot.Core.Retrieval;

/// <summary>
/// The distinct folded words of one language, numbered from 0 in the order of first sight, with the term that each is searched by.
/// A term is a stem; a word's first five letters are a second, weaker term, which absorbs what the stemmer gets wrong.
/// </summary>
internal sealed class Vocabulary
{
    public const int PrefixLength = 5;

    private readonly Dictionary<string, int> _words = new(new WordComparer());
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _prefixesBySpan;
    private readonly List<string> _spellings = [];
    private readonly List<bool> _ordinary = [];
    private int[] _stemOf = [];
    private int[] _prefixOf = [];
    private Func<string, string> _stem = word => word;

    public Vocabulary()
    {
        _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixesBySpan = _prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int WordCount => _spellings.Count;

    /// <summary>Stems and prefixes share one numbering.</summary>
    public int TermCount { get; private set; }

    public IReadOnlyList<string> Words => _spellings;

    /// <summary>The number of a word; a new word gets the next one. Only while the vocabulary is being built.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        if (_wordsBySpan.TryGetValue(word, out var known)) return known;
        var spelling = word.ToString();
        _words.Add(spelling, _spellings.Count);
        _spellings.Add(spelling);
        _ordinary.Add(false);
        return _spellings.Count - 1;
    }

    /// <summary>Notes that a reviewed text writes the word with a small letter, so that it is no proper name.</summary>
    public void MarkOrdinary(int word) => _ordinary[word] = true;

    public bool IsOrdinary(int word) => _ordinary[word];

    /// <summary>Gives every word its terms. Later words are looked up, never added.</summary>
    public void Freeze(Func<string, string> stem)
    {
        _stem = stem;
        _stemOf = new int[WordCount];
        _prefixOf = new int[WordCount];
        for (var word = 0; word < WordCount; word++)
        {
            var spelling = _spellings[word];
            var isNumber = char.IsAsciiDigit(spelling[0]);
            _stemOf[word] = Number(_stems, isNumber ? spelling : stem(spelling));
            _prefixOf[word] = isNumber || spelling.Length < PrefixLength ? -1 : Number(_prefixes, spelling[..PrefixLength]);
        }
    }

    public int StemOf(int word) => _stemOf[word];

    /// <summary>The prefix term of a word; -1 for numbers and words that are shorter.</summary>
    public int PrefixOf(int word) => _prefixOf[word];

    /// <summary>The word's number, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => _wordsBySpan.TryGetValue(word, out var number) ? number : -1;

    /// <summary>The term of a word, known or not; -1 where no word shares its stem.</summary>
    public int FindStem(string word) =>
        _words.TryGetValue(word, out var number) ? _stemOf[number] : _stems.GetValueOrDefault(_stem(word), -1);

    public int FindPrefix(ReadOnlySpan<char> word) =>
        word.Length >= PrefixLength && _prefixesBySpan.TryGetValue(word[..PrefixLength], out var term) ? term : -1;

    private int Number(Dictionary<string, int> terms, string key)
    {
        if (terms.TryGetValue(key, out var known)) return known;
        terms.Add(key, TermCount);
        return TermCount++;
    }

    /// <summary>
    /// Ordinal comparison with a hash (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/) that is quicker than the framework's, whose
    /// protection against chosen collisions a vocabulary of reviewed texts does not need.
    /// </summary>
    private sealed class WordComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
    {
        public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

        public bool Equals(ReadOnlySpan<char> alternate, string other) => alternate.SequenceEqual(other);

        public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<char> alternate)
        {
            var hash = 2166136261u;
            foreach (var c in alternate) hash = (hash ^ c) * 16777619u;
            return (int)hash;
        }

        public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
    }
}
