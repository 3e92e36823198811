using System.Collections.Immutable;
using System.Globalization;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Retrieval;

/// <summary>Cuts one language of a pack into words, finds glossary names in it and builds its <see cref="LexicalIndex"/>.</summary>
internal sealed class LanguageIndexBuilder
{
    private const int SeveralAsks = 3;

    private enum Part
    {
        Label,
        Text,
        Ask,
    }

    private readonly Vocabulary _vocabulary = new();
    private readonly CueReader _cues;
    private readonly FactWords _facts = new();
    private readonly List<string> _spelt = [];
    private readonly HashSet<int> _found = [];
    private readonly Dictionary<int, int> _asked = [];

    public LanguageIndexBuilder(Pack pack, Language language, LanguageTools tools)
    {
        _cues = tools.Cues(language);
        AskCues = new AskedFor[pack.Facts.Length][];
        Years = new List<int>?[pack.Facts.Length];
        HasNumber = new bool[pack.Facts.Length];
        Terms = new int[pack.Facts.Length][];

        for (var fact = 0; fact < pack.Facts.Length; fact++) Cut(pack.Facts[fact], fact, language);
        var names = new List<(int Term, int[] Words, bool IsProper)>();
        for (var term = 0; term < pack.Terms.Length; term++)
            foreach (var name in pack.Terms[term].Names[language])
                if (CutName(name) is { Length: > 0 } words) names.Add((term, words, pack.Terms[term].Kind != TermKind.Concept && char.IsUpper(name[0])));
        foreach (var word in tools.CommonWords(language)) _vocabulary.MarkOrdinary(_vocabulary.Add(word));

        _vocabulary.Freeze(LanguageTools.Stemmer(language, _vocabulary.Words));
        Matcher = new TermMatcher(_vocabulary, names);
        for (var fact = 0; fact < pack.Facts.Length; fact++) Terms[fact] = Match(fact, pack.Terms);
        Index = new LexicalIndex(_vocabulary, _facts, names.SelectMany(name => name.Words).ToHashSet());
    }

    public LexicalIndex Index { get; }
    public TermMatcher Matcher { get; }

    /// <summary>By fact and question.</summary>
    public AskedFor[][] AskCues { get; }

    /// <summary>By fact: years in its text; null where it has none.</summary>
    public List<int>?[] Years { get; }

    /// <summary>By fact: whether its text has a number that is no year.</summary>
    public bool[] HasNumber { get; }

    /// <summary>By fact: terms named in its text, label or questions.</summary>
    public int[][] Terms { get; }

    private void Cut(Fact fact, int number, Language language)
    {
        Cut(fact.Label[language], number, isText: false);
        Cut(fact.Text[language], number, isText: true);
        var asks = fact.Asks[language];
        var cues = AskCues[number] = new AskedFor[asks.Length];
        for (var i = 0; i < asks.Length; i++)
        {
            Cut(asks[i], number, isText: false);
            _spelt.Clear();
            foreach (var word in _facts.Last()) _spelt.Add(_vocabulary.Words[word]);
            cues[i] = _cues.Read(_spelt);
        }
        _facts.EndFact();
    }

    private void Cut(string text, int fact, bool isText)
    {
        var reader = new TokenReader(TextNormalizer.Normalize(text), stackalloc char[TokenReader.MaxWord]);
        while (reader.Read())
        {
            var word = _vocabulary.Add(reader.Token);
            _facts.Add(word);
            if (isText && reader is { Kind: TokenKind.Word, IsCapitalised: false }) _vocabulary.MarkOrdinary(word);
            if (isText && reader.Kind == TokenKind.Number) HasNumber[fact] = true;
            if (isText && reader.Kind == TokenKind.Year) (Years[fact] ??= []).Add(int.Parse(reader.Token, CultureInfo.InvariantCulture));
        }
        _facts.EndText();
    }

    private int[] CutName(string name)
    {
        var words = new List<int>();
        var reader = new TokenReader(TextNormalizer.Normalize(name), stackalloc char[TokenReader.MaxWord]);
        while (reader.Read()) words.Add(_vocabulary.Add(reader.Token));
        return [.. words];
    }

    /// <summary>
    /// A fact is about the names that it says. It is about a concept when its label or a question to it says so: its text may mention one in passing.
    /// Of concepts of the gazetteer, by which the bot declines, several questions must speak.
    /// </summary>
    private int[] Match(int fact, ImmutableArray<Term> terms)
    {
        _found.Clear();
        _asked.Clear();
        Find(_facts.Label(fact), Part.Label);
        Find(_facts.Text(fact), Part.Text);
        for (var ask = 0; ask < _facts.AskCount(fact); ask++) Find(_facts.Ask(fact, ask), Part.Ask);
        foreach (var (term, count) in _asked)
            if (count >= (terms[term].IsCovered ? 1 : SeveralAsks)) _found.Add(term);
        return [.. _found];

        void Find(ReadOnlySpan<int> words, Part part)
        {
            Span<int> keys = words.Length <= 256 ? stackalloc int[words.Length] : new int[words.Length];
            for (var i = 0; i < words.Length; i++) keys[i] = Matcher.KeyOf(words[i]);
            for (var i = 0; i < words.Length;)
            {
                var length = Matcher.Longest(keys, i, _vocabulary.IsOrdinary(words[i]), out var named);
                // In folded words "US" and "us" are one; a pronoun must not name a country.
                if (length > 1 || (length == 1 && !_cues.IsLight(_vocabulary.Words[words[i]])))
                    foreach (var term in named)
                        {
                        var isConcept = terms[term].Kind == TermKind.Concept;
                        if (part == Part.Label || (part == Part.Text && !isConcept)) _found.Add(term);
                        else if (part == Part.Ask && isConcept) _asked[term] = _asked.GetValueOrDefault(term) + 1;
                    }
                i += Math.Max(length, 1);
            }
        }
    }
}
