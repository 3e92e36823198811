namespace KzEuroBot.Core.Languages.Stemming;

/// <summary>
/// Kyrgyz endings on folded words (ң→н, ө→о, ү→у). Lips matter here: а ы after a spread back vowel, е и after a spread front one,
/// о у after a rounded one, and а у after у, because folding has made one letter of у and ү.
/// </summary>
internal static class KyrgyzSuffixes
{
    private const string Voiceless = "пткфсшщчцх";
    private const string Voiced = "бвгджзйлмнрь";
    private const string Vowels = Alternations.Vowels;

    public static readonly Alternations Alternations = new(
        [new('а', 'ы', 'ы', "аыя"), new('е', 'и', 'и', "еэия"), new('о', 'у', 'у', "оую"), new('а', 'у', 'ы', "ую")],
        new Dictionary<char, (char, string)[]>
        {
            // plural: балалар, элдер, китептер
            ['L'] = [('л', Vowels + "рй"), ('д', "лмнзжбвгдь"), ('т', Voiceless)],
            // genitive and accusative: баланын, элдин, китептин
            ['N'] = [('н', Vowels), ('д', Voiced), ('т', Voiceless)],
            // locative, ablative, past tense: балада, китепте
            ['D'] = [('д', Vowels + Voiced), ('т', Voiceless)],
            // dative and the participle: балага, китепке
            ['G'] = [('г', Vowels + Voiced), ('к', Voiceless)],
            // the question and negation: барбы, чыкпы; барба, чыкпа
            ['B'] = [('б', Vowels + Voiced), ('п', Voiceless)],
        });

    public static readonly SuffixLayer[] Layers =
    [
        new(Layer.Question, [new("BI", 0.7f)],
            [Layer.Person, Layer.Case, Layer.Possessive, Layer.ThirdPossessive, Layer.Plural, Layer.Relative, Layer.Tense, Layer.Participle, Layer.Derivation]),

        new(Layer.Person, [new("мIн", 0.7f), new("сIн", 0.8f), new("сIз", 0.8f), new("BIз", 0.7f), new("сIнAр", 0.8f), new("сIздAр", 0.8f)],
            [Layer.Case, Layer.Possessive, Layer.ThirdPossessive, Layer.Plural, Layer.Participle, Layer.Relative]),

        new(Layer.Case,
        [
            new("NIн", 0.25f), new("GA", 0.25f), new("NI", 0.25f), new("DA", 0.25f), new("DAн", 0.25f),
            new("нA", 0.1f) { Needs = Layer.ThirdPossessive }, new("н", 0.1f) { Needs = Layer.ThirdPossessive },
            new("нDA", 0.1f) { Needs = Layer.ThirdPossessive }, new("нAн", 0.1f) { Needs = Layer.ThirdPossessive },
            new("A", 0.3f) { Needs = Layer.Possessive }, new("Aн", 0.4f) { Needs = Layer.Possessive },
            new("DAй", 0.7f), new("нDAй", 0.6f) { Needs = Layer.ThirdPossessive }, new("чA", 0.8f), new("сIз", 0.7f),
        ], [Layer.Possessive, Layer.ThirdPossessive, Layer.Plural, Layer.Relative, Layer.Infinitive, Layer.Participle, Layer.Derivation]),

        new(Layer.ThirdPossessive, [new("I", 0.3f), new("сI", 0.25f) { AfterVowel = true }],
            [Layer.Plural, Layer.Infinitive, Layer.Participle, Layer.Relative, Layer.Derivation]),

        new(Layer.Possessive,
        [
            new("Iм", 0.45f), new("Iн", 0.5f), new("IBIз", 0.3f), new("IнIз", 0.35f), new("IнAр", 0.4f),
            new("м", 0.55f) { AfterVowel = true }, new("н", 0.6f) { AfterVowel = true },
            new("BIз", 0.4f) { AfterVowel = true }, new("нIз", 0.45f) { AfterVowel = true }, new("нAр", 0.45f) { AfterVowel = true },
        ], [Layer.Plural, Layer.Infinitive, Layer.Participle, Layer.Derivation]),

        new(Layer.Plural, [new("LAр", -0.1f)], [Layer.Relative, Layer.Participle, Layer.Derivation]),

        new(Layer.Relative,
        [
            new("DAгI", 0.1f), new("нDAгI", 0.05f) { Needs = Layer.ThirdPossessive }, new("NIкI", 0.4f), new("GI", 0.9f),
        ], [Layer.ThirdPossessive, Layer.Possessive, Layer.Plural, Layer.Infinitive]),

        new(Layer.Derivation, [new("лIк", 0.9f), new("DIк", 0.9f), new("луу", 1.0f), new("дуу", 1.0f), new("туу", 1.0f), new("чI", 1.1f)], []),

        new(Layer.Tense,
        [
            new("DI", 0.6f), new("DIм", 0.6f), new("DIн", 0.7f), new("DIк", 0.7f), new("DIнIз", 0.6f), new("DIнAр", 0.6f),
            new("Aт", 0.5f), new("йт", 0.5f) { AfterVowel = true }, new("AмIн", 0.5f), new("ймIн", 0.5f) { AfterVowel = true },
            new("Aм", 0.8f), new("йм", 0.8f) { AfterVowel = true },
            new("AбIз", 0.6f), new("йбIз", 0.6f) { AfterVowel = true }, new("AсIз", 0.6f), new("йсIз", 0.6f) { AfterVowel = true },
            new("AсIн", 0.6f), new("йсIн", 0.6f) { AfterVowel = true }, new("сA", 0.9f), new("сIн", 0.9f), new("IшAт", 0.7f), new("IшIп", 0.7f), new("IшкAн", 0.7f),
            new("Iп", 0.6f), new("п", 0.7f) { AfterVowel = true }, new("IптIр", 0.6f), new("птIр", 0.6f) { AfterVowel = true },
            new("A", 1.0f), new("й", 1.0f) { AfterVowel = true },
        ], [Layer.Negation, Layer.Voice]),

        new(Layer.Participle,
        [
            new("GAн", 0.5f), new("Aр", 1.0f), new("с", 1.3f) { Needs = Layer.Negation }, new("мAк", 0.9f),
            new("уучу", 0.9f), new("оочу", 0.9f) { Swallowed = "аео" }, new("GIч", 1.0f), new("GAнDIк", 0.6f),
        ], [Layer.Negation, Layer.Voice]),

        new(Layer.Infinitive, [new("уу", 0.8f), new("оо", 0.8f) { Swallowed = "аео" }, new("Iш", 1.1f)], [Layer.Negation, Layer.Voice]),
        new(Layer.Negation, [new("BA", 0.6f)], [Layer.Voice]),
        new(Layer.Voice, [new("Iл", 1.2f), new("Iн", 1.3f), new("DIр", 1.2f), new("Iш", 1.2f), new("т", 1.3f) { AfterVowel = true }, new("н", 1.3f) { AfterVowel = true }], []),
    ];

    /// <summary>Words that lose a vowel before a suffix that begins with one: орун, орду is irregular, мурун, мурду too.</summary>
    public static readonly string[] VowelDrops =
    [
        "ооз", "мойун", "эрин", "карын", "коюн", "кырк", "жарык", "көрк", "айыл", "көңүл", "дөөлөт", "өмүр",
    ];

    /// <summary>Words whose forms no suffix rule explains: the first is the base of the rest.</summary>
    public static readonly string[] Irregular =
    [
        "мен менин мага мени менде менден меники",
        "сен сенин сага сени сенде сенден сеники",
        "ал анын ага аны анда андан аныкы ананын",
        "бул мунун буга муну мында мындан мунда мундан",
        "ошол ошонун ошого ошону ошондо ошондон",
        "ушул ушунун ушуга ушуну ушунда ушундан",
        "тиги тигинин тигиге тигини тигинде тигинден",
        "алар алардын аларга аларды аларда алардан",
        "биз биздин бизге бизди бизде бизден",
        "сиз сиздин сизге сизди сизде сизден",
        "өз өзү өзүнүн өзүнө өзүн өзүндө өзүнөн өзүм өзүң өзүбүз",
        "ким кимдин кимге кимди кимде кимден кимдер кимиси",
        "эмне эмненин эмнеге эмнени эмнеде эмнеден эмнелер",
        "орун орду ордуна ордунда ордун ордунан ордунун ордум ордубуз",
        "мурун мурду мурдуна мурдунда мурдун мурдунан мурдум",
        "мойун мойну мойнуна мойнунда мойнун мойнунан моюн моюндар",
        "бала балдар балдарды балдарга балдардын балдарда балдардан балдары балдарын балдарына балдарынын балдарым балдарыбыз",
    ];
}
