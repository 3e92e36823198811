using System.Collections.Immutable;
using System.Globalization;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Retrieval;

/// <summary>Cuts one language of a pack into words, finds glossary names in it and builds its <see cref="LexicalIndex"/>.</summary>
internal sealed class LanguageIndexBuilder
{
    private readonly Vocabulary _vocabulary = new();
    private readonly CueReader _cues;
    private readonly FactWords _facts = new();
    private readonly List<string> _spelt = [];
    private readonly HashSet<int> _found = [];

    public LanguageIndexBuilder(Pack pack, Language language, LanguageTools tools)
    {
        _cues = tools.Cues(language);
        AskCues = new AskedFor[pack.Facts.Length][];
        Years = new List<int>?[pack.Facts.Length];
        Terms = new int[pack.Facts.Length][];

        for (var fact = 0; fact < pack.Facts.Length; fact++) Cut(pack.Facts[fact], fact, language);
        var names = new List<(int Term, int[] Words)>();
        for (var term = 0; term < pack.Terms.Length; term++)
            foreach (var name in pack.Terms[term].Names[language])
                if (CutName(name) is { Length: > 0 } words) names.Add((term, words));
        foreach (var word in tools.CommonWords(language)) _vocabulary.Add(word);

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
            _facts.Add(_vocabulary.Add(reader.Token));
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

    /// <summary>Questions to a fact bring in concepts by other words; names, and what the gazetteer has, count only where the fact itself says them.</summary>
    private int[] Match(int fact, ImmutableArray<Term> terms)
    {
        _found.Clear();
        Find(_facts.Label(fact), isFactItself: true);
        Find(_facts.Text(fact), isFactItself: true);
        for (var ask = 0; ask < _facts.AskCount(fact); ask++) Find(_facts.Ask(fact, ask), isFactItself: false);
        return [.. _found];

        void Find(ReadOnlySpan<int> words, bool isFactItself)
        {
            Span<int> keys = words.Length <= 256 ? stackalloc int[words.Length] : new int[words.Length];
            for (var i = 0; i < words.Length; i++) keys[i] = Matcher.KeyOf(words[i]);
            for (var i = 0; i < words.Length;)
            {
                var length = Matcher.Longest(keys, i, out var named);
                // In folded words "US" and "us" are one; a pronoun must not name a country.
                if (length > 1 || (length == 1 && !_cues.IsLight(_vocabulary.Words[words[i]])))
                    foreach (var term in named)
                        if (isFactItself || terms[term] is { IsCovered: true, Kind: TermKind.Concept }) _found.Add(term);
                i += Math.Max(length, 1);
            }
        }
    }
}
