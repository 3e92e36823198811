using System.Collections.Immutable;
using KzEuroBot.Core.Languages.English;
using KzEuroBot.Core.Languages.Kazakh;
using KzEuroBot.Core.Languages.Kyrgyz;
using KzEuroBot.Core.Languages.Russian;
using KzEuroBot.Core.Languages.Stemming;

namespace KzEuroBot.Core.Languages;

/// <summary>What each language brings to understanding: its cues, its common words and its stemmer. Made once; safe from all threads.</summary>
public sealed class LanguageTools
{
    private readonly ImmutableArray<CueReader> _cues =
        [new(EnglishCues.Cues), new(RussianCues.Cues), new(KyrgyzCues.Cues), new(KazakhCues.Cues)];

    private readonly ImmutableArray<ImmutableArray<string>> _commonWords =
        [.. Language.All.Select(language => ReadCommonWords(language))];

    private readonly ImmutableArray<Phrases> _phrases =
        [EnglishPhrases.Phrases, RussianPhrases.Phrases, KyrgyzPhrases.Phrases, KazakhPhrases.Phrases];

    private LanguageTools()
    {
    }

    public static LanguageTools Instance { get; } = new();

    /// <summary>What the bot says in a language.</summary>
    public Phrases Phrases(Language language) => _phrases[language.Index];

    public CueReader Cues(Language language) => _cues[language.Index];

    /// <summary>Folded words of everyday language. Knowing them, retrieval does not take them for misspelt words of facts.</summary>
    public ImmutableArray<string> CommonWords(Language language) => _commonWords[language.Index];

    /// <summary>A stemmer for folded words, which for Kyrgyz and Kazakh draws on <paramref name="words"/>.</summary>
    public static Func<string, string> Stemmer(Language language, IEnumerable<string> words) => language.Code switch
    {
        "en" => SnowballStemmer.English.Stem,
        "ru" => SnowballStemmer.Russian.Stem,
        "ky" => StemTable.Build(SuffixRules.Kyrgyz, words).Stem,
        _ => StemTable.Build(SuffixRules.Kazakh, words).Stem,
    };

    private static ImmutableArray<string> ReadCommonWords(Language language) =>
        [.. CommonWordLists(language).SelectMany(WordList.Read).Select(Folding.Fold).Where(word => word.All(char.IsLetter)).Distinct(StringComparer.Ordinal)];

    private static string[] CommonWordLists(Language language) => language.Code switch
    {
        "en" => ["English.sentences", "English.common"],
        "ru" => ["Russian.sentences", "Russian.common"],
        "ky" => ["Kyrgyz.sentences", "Kyrgyz.lemmas"],
        _ => ["Kazakh.sentences", "Kazakh.lemmas"],
    };
}
