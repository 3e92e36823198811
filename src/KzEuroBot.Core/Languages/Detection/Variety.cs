namespace KzEuroBot.Core.Languages.Detection;

/// <summary>
/// A way of writing a language, told apart as a class of its own: Kyrgyz as printed, Kyrgyz without its special letters, Kyrgyz in Latin letters.
/// Mixing the ways into one class would blur the careful one.
/// </summary>
/// <param name="Folder">The folder or file under Languages that teaches it.</param>
/// <param name="Language">The language, when it is one that we speak.</param>
/// <param name="Other">The code of the language, when it is not.</param>
/// <param name="Letters">The letters that it writes and another variety of its script does not.</param>
/// <param name="Respell">Turns the sample text into this way of writing.</param>
internal sealed record Variety(string Folder, Language? Language, string? Other, string Letters, Func<string, string>? Respell = null)
{
    private const float ForeignPrior = -4;

    public static readonly Variety[] Cyrillic =
    [
        new("Kyrgyz", Language.Kyrgyz, null, "ңөүыэъ"),
        new("Kazakh", Language.Kazakh, null, "әғқңөұүһіыэъ"),
        new("Russian", Language.Russian, null, "ыэъ"),
        new("Kyrgyz", Language.Kyrgyz, null, "ыэъ", Folding.Fold),
        new("Kazakh", Language.Kazakh, null, "ыэъ", Folding.Fold),
        new("uk", null, "uk", "іїєґ"),
        new("tt", null, "tt", "әөүҗңһыэъ"),
        new("uz-cyrl", null, "uz", "ўқғҳэъ"),
    ];

    public static readonly Variety[] Latin =
    [
        new("English", Language.English, null, ""),
        new("Kyrgyz", Language.Kyrgyz, null, "", Romanization.Phone),
        new("Kyrgyz", Language.Kyrgyz, null, "", Romanization.Short),
        new("Kazakh", Language.Kazakh, null, "", Romanization.Phone),
        new("Kazakh", Language.Kazakh, null, "", Romanization.Short),
        new("Kazakh", Language.Kazakh, null, "äöüūğñşı", Romanization.Kazakh2021),
        new("Russian", Language.Russian, null, "", Romanization.Phone),
        new("de", null, "de", "äöüß"),
        new("fr", null, "fr", "éèêëàâçùûîïôœ"),
        new("tr", null, "tr", "çğıöşüâî"),
        new("tr", null, "tr", "", Romanization.Ascii),
        new("uz-latn", null, "uz", ""),
    ];

    /// <summary>A Cyrillic language typed in Latin letters.</summary>
    public bool IsRomanized => Language is not null && Language != Language.English && Respell is not null && Respell != Folding.Fold;

    /// <summary>How much less likely than the four languages a message is in this one, in nats.</summary>
    public float Prior => Language is null ? ForeignPrior : 0;

    /// <summary>The files of sample text, as printed. Latin spellings do without the long lists of base words: they would cost half the start.</summary>
    public IEnumerable<string> Files => Language switch
    {
        null => ["Others." + Folder],
        _ when Language == Language.English || Language == Language.Russian => [Folder + ".sentences", Folder + ".questions", Folder + ".words"],
        _ when IsRomanized => [Folder + ".sentences", Folder + ".questions", Folder + ".words", Folder + ".headlines"],
        _ => [Folder + ".sentences", Folder + ".questions", Folder + ".words", Folder + ".headlines", Folder + ".lemmas"],
    };

    /// <summary>The little words that hold sentences together, spelt this way.</summary>
    public IEnumerable<string> LittleWords() =>
        WordList.Lines(Language is null ? $"Others.{Folder}-function-words" : Folder + ".function-words").SelectMany(line => Words.Of(Spell(line)));

    public string Spell(string text) => Respell is null ? text : Respell(text);
}
