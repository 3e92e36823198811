using System.Collections.Immutable;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Retrieval;

/// <summary>Cuts one language of a pack into words, finds glossary names in it and builds its <see cref="LexicalIndex"/>.</summary>
internal sealed class LanguageIndexBuilder
{
    private readonly Vocabulary _vocabulary = new();
    private readonly CueReader _cues;
    private readonly List<int> _words = [];
    private readonly List<string> _spelt = [];
    private readonly HashSet<int> _found = [];

    public LanguageIndexBuilder(Pack pack, Language language, LanguageTools tools)
    {
        _cues = tools.Cues(language);
        AskCues = new AskedFor[pack.Facts.Length][];
        Years = new List<int>[pack.Facts.Length];
        Terms = new int[pack.Facts.Length][];

        var facts = new FactWords[pack.Facts.Length];
        for (var number = 0; number < facts.Length; number++) facts[number] = Cut(pack.Facts[number], number, language);
        var names = new List<(int Term, int[] Words)>();
        for (var term = 0; term < pack.Terms.Length; term++)
            foreach (var name in pack.Terms[term].Names[language])
                if (Cut(name) is { Length: > 0 } words) names.Add((term, words));
        foreach (var word in tools.CommonWords(language)) _vocabulary.Add(word);

        _vocabulary.Freeze(LanguageTools.Stemmer(language, _vocabulary.Words));
        Matcher = new TermMatcher(_vocabulary, names);
        for (var number = 0; number < facts.Length; number++) Terms[number] = Match(facts[number], pack.Terms);
        Index = new LexicalIndex(_vocabulary, facts, names.SelectMany(name => name.Words).ToHashSet());
    }

    public LexicalIndex Index { get; }
    public TermMatcher Matcher { get; }

    /// <summary>By fact and question.</summary>
    public AskedFor[][] AskCues { get; }

    /// <summary>By fact: years in its text.</summary>
    public List<int>[] Years { get; }

    /// <summary>By fact: terms named in its text, label or questions.</summary>
    public int[][] Terms { get; }

    private FactWords Cut(Fact fact, int number, Language language)
    {
        var label = Cut(fact.Label[language]);
        var years = Years[number] = [];
        var text = Cut(fact.Text[language], years);
        var asks = fact.Asks[language];
        var cut = new int[asks.Length][];
        AskCues[number] = new AskedFor[asks.Length];
        for (var i = 0; i < asks.Length; i++)
        {
            cut[i] = Cut(asks[i]);
            _spelt.Clear();
            foreach (var word in cut[i]) _spelt.Add(_vocabulary.Words[word]);
            AskCues[number][i] = _cues.Read(_spelt);
        }
        return new FactWords(label, text, cut);
    }

    private int[] Cut(string text, List<int>? years = null)
    {
        _words.Clear();
        var reader = new TokenReader(TextNormalizer.Normalize(text), stackalloc char[TokenReader.MaxWord]);
        while (reader.Read())
        {
            _words.Add(_vocabulary.Add(reader.Token));
            if (reader.Kind == TokenKind.Year) years?.Add(int.Parse(reader.Token, System.Globalization.CultureInfo.InvariantCulture));
        }
        return [.. _words];
    }

    /// <summary>Questions to a fact bring in concepts by other words; names, and what the gazetteer has, count only where the fact itself says them.</summary>
    private int[] Match(FactWords fact, ImmutableArray<Term> terms)
    {
        _found.Clear();
        Find(fact.Label, isFactItself: true);
        Find(fact.Text, isFactItself: true);
        foreach (var ask in fact.Asks) Find(ask, isFactItself: false);
        return [.. _found];

        void Find(int[] words, bool isFactItself)
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
