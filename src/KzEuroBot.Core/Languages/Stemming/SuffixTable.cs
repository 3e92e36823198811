namespace KzEuroBot.Core.Languages.Stemming;

/// <summary>
/// One suffix as a grammar book writes it. Capitals stand for a letter that changes with what goes before: see <see cref="Alternations"/>.
/// </summary>
/// <param name="Template">The letters, outermost form first: <c>LAр</c>, <c>нDA</c>.</param>
/// <param name="Cost">How much support in the corpus a stem must win to pay for taking this suffix off.</param>
internal sealed record Suffix(string Template, float Cost)
{
    /// <summary>The suffix is written only after a vowel, as -сы is in баласы.</summary>
    public bool AfterVowel { get; init; }

    /// <summary>The suffix is written only after a suffix of this layer, as -нда is after a possessive; null: after anything.</summary>
    public Layer? Needs { get; init; }

    /// <summary>Letters that the suffix has swallowed, any of which may end the stem: -оо in баштоо has eaten the а of башта.</summary>
    public string Swallowed { get; init; } = "";
}

/// <summary>The layers of endings, from the outside of a word to its inside.</summary>
internal enum Layer
{
    Question,
    Person,
    Case,
    Possessive,
    ThirdPossessive,
    Plural,
    Relative,
    Derivation,
    Tense,
    Participle,
    Infinitive,
    Negation,
    Voice,
}

/// <summary>The suffixes of one layer and the layers that may lie directly under it.</summary>
internal sealed record SuffixLayer(Layer Layer, Suffix[] Suffixes, Layer[] Inner);

/// <summary>A way to read the capital vowels of a template, and the last stem vowels after which a speaker reads them so.</summary>
/// <param name="A">The open vowel.</param>
/// <param name="I">The close vowel; <paramref name="IAfterA"/> where an open one of the same suffix goes before it.</param>
/// <param name="IAfterA">The close vowel after <paramref name="A"/>.</param>
/// <param name="LastVowels">The last vowels of the stems that take this reading.</param>
internal sealed record Harmony(char A, char I, char IAfterA, string LastVowels);

/// <summary>What the capital letters of the templates stand for in one language.</summary>
/// <param name="Harmonies">Readings of the vowels <c>A</c> and <c>I</c>.</param>
/// <param name="Consonants">For each capital consonant: its readings, each with the letters that it is written after.</param>
internal sealed record Alternations(Harmony[] Harmonies, IReadOnlyDictionary<char, (char Letter, string After)[]> Consonants)
{
    public const string Vowels = "аеиоуыэюя";
}
