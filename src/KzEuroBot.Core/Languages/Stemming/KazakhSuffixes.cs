namespace KzEuroBot.Core.Languages.Stemming;

/// <summary>
/// Kazakh endings on folded words (қ→к, ғ→г, ң→н, ә→а, ө→о, ү,ұ→у, і→и), so о, у and и at the end of a stem say nothing about harmony.
/// </summary>
internal static class KazakhSuffixes
{
    private const string Voiceless = "пткфсшщчцхбвгд";
    private const string Liquid = "рлйузжь";

    public static readonly Alternations Alternations = new(
        [new('а', 'ы', 'ы', "аыяоуюи"), new('е', 'и', 'и', "еэиоуюя")],
        new Dictionary<char, (char, string)[]>
        {
            // plural: балалар, елдер, кітаптар
            ['L'] = [('л', "аеиоуыэюярйь"), ('д', "лмнзж"), ('т', Voiceless)],
            // genitive: баланың, елдің, кітаптың
            ['N'] = [('н', "аеиоыэюямн"), ('д', Liquid), ('т', Voiceless)],
            // accusative: баланы, елді, кітапты
            ['H'] = [('н', "аеиоыэюя"), ('д', Liquid + "мн"), ('т', Voiceless)],
            // locative and the past tense: балада, кітапта
            ['D'] = [('д', "аеиоуыэюямн" + Liquid), ('т', Voiceless)],
            // ablative: баладан, кітаптан, адамнан
            ['T'] = [('д', "аеиоуыэюя" + Liquid), ('т', Voiceless), ('н', "мн")],
            // dative and the participle: балаға, кітапқа
            ['G'] = [('г', "аеиоуыэюямн" + Liquid), ('к', Voiceless)],
            // instrumental, negation, the question: баламен, қызбен, кітаппен
            ['M'] = [('м', "аеиоуыэюярлймнь"), ('б', "зжмн"), ('п', Voiceless)],
        });

    public static readonly SuffixLayer[] Layers =
    [
        new(Layer.Person,
        [
            new("MIн", 0.7f), new("сIн", 0.8f), new("сIз", 0.8f), new("MIз", 0.7f), new("сIндAр", 0.8f), new("сIздAр", 0.8f),
        ], [Layer.Case, Layer.Possessive, Layer.ThirdPossessive, Layer.Plural, Layer.Participle, Layer.Relative]),

        new(Layer.Case,
        [
            new("NIн", 0.25f), new("GA", 0.25f), new("HI", 0.25f), new("DA", 0.25f), new("TAн", 0.25f), new("Mен", 0.25f),
            new("Mенен", 0.3f),
            new("нA", 0.1f) { Needs = Layer.ThirdPossessive }, new("н", 0.1f) { Needs = Layer.ThirdPossessive },
            new("нDA", 0.1f) { Needs = Layer.ThirdPossessive }, new("нAн", 0.1f) { Needs = Layer.ThirdPossessive },
            new("A", 0.3f) { Needs = Layer.Possessive },
            new("DAй", 0.7f), new("нDAй", 0.6f) { Needs = Layer.ThirdPossessive }, new("шA", 0.8f), new("сIз", 0.7f),
        ], [Layer.Possessive, Layer.ThirdPossessive, Layer.Plural, Layer.Relative, Layer.Infinitive, Layer.Participle]),

        new(Layer.ThirdPossessive, [new("I", 0.3f), new("сI", 0.25f) { AfterVowel = true }],
            [Layer.Plural, Layer.Infinitive, Layer.Participle, Layer.Relative, Layer.Derivation]),

        new(Layer.Possessive,
        [
            new("Iм", 0.45f), new("Iн", 0.5f), new("IмIз", 0.3f), new("IнIз", 0.35f),
            new("м", 0.55f) { AfterVowel = true }, new("н", 0.6f) { AfterVowel = true },
            new("мIз", 0.4f) { AfterVowel = true }, new("нIз", 0.45f) { AfterVowel = true },
        ], [Layer.Plural, Layer.Infinitive, Layer.Participle, Layer.Derivation]),

        new(Layer.Plural, [new("LAр", -0.1f)], [Layer.Relative, Layer.Participle, Layer.Derivation]),

        new(Layer.Relative,
        [
            new("DAгI", 0.1f), new("нDAгI", 0.05f) { Needs = Layer.ThirdPossessive }, new("NIки", 0.4f), new("GI", 0.9f),
        ], [Layer.ThirdPossessive, Layer.Possessive, Layer.Plural, Layer.Infinitive]),

        new(Layer.Derivation, [new("лIк", 0.9f), new("DIк", 0.9f), new("лI", 1.1f), new("DI", 1.1f), new("шI", 1.1f)], []),

        new(Layer.Tense,
        [
            new("DI", 0.6f), new("DIм", 0.6f), new("DIн", 0.7f), new("DIк", 0.7f), new("DIнIз", 0.6f),
            new("AдI", 0.5f), new("йдI", 0.5f) { AfterVowel = true }, new("AмIн", 0.5f), new("ймIн", 0.5f) { AfterVowel = true },
            new("AмIз", 0.6f), new("ймIз", 0.6f) { AfterVowel = true }, new("AсIз", 0.6f), new("йсIз", 0.6f) { AfterVowel = true },
            new("AсIн", 0.6f), new("йсIн", 0.6f) { AfterVowel = true }, new("сA", 0.9f), new("сIн", 0.9f),
            new("Iп", 0.6f), new("п", 0.7f) { AfterVowel = true }, new("IптI", 0.6f), new("птI", 0.6f) { AfterVowel = true },
            new("A", 1.0f), new("й", 1.0f) { AfterVowel = true },
        ], [Layer.Negation, Layer.Voice]),

        new(Layer.Participle,
        [
            new("GAн", 0.5f), new("AтIн", 0.5f), new("йтIн", 0.5f) { AfterVowel = true }, new("Aр", 1.0f), new("с", 1.3f) { Needs = Layer.Negation },
            new("мAк", 0.9f), new("GAнDIк", 0.6f), new("GIш", 1.0f), new("ушы", 0.9f), new("уши", 0.9f),
        ], [Layer.Negation, Layer.Voice]),

        new(Layer.Infinitive, [new("у", 0.8f)], [Layer.Negation, Layer.Voice]),
        new(Layer.Negation, [new("MA", 0.6f)], [Layer.Voice]),
        new(Layer.Voice, [new("Iл", 1.2f), new("Iн", 1.3f), new("DIр", 1.2f), new("Iс", 1.2f), new("т", 1.3f) { AfterVowel = true }, new("н", 1.3f) { AfterVowel = true }], []),
    ];

    /// <summary>Words that lose a vowel before a suffix that begins with one: орын, орны.</summary>
    public static readonly string[] VowelDrops =
    [
        "орын", "ауыз", "мұрын", "халық", "құлық", "мойын", "ерін", "қарын", "иін", "ұрық", "әріп", "қырық", "бөрік", "көрік", "дерек",
        "ғұрып", "құлып", "тәртіп", "нәсіп", "келін", "бауыр", "дауыс", "қойын", "мәжіліс", "айыр", "көңіл", "ауыл", "өмір", "ырық",
        "тұрық", "қалып", "ғұмыр", "ерік", "парық", "нарық", "анық", "қыркүйек", "пікір", "үкім", "сын", "бейін", "ыңғай",
    ];

    /// <summary>Words whose forms no suffix rule explains: the first is the base of the rest.</summary>
    public static readonly string[] Irregular =
    [
        "мен менің маған мені менде менен менімен",
        "сен сенің саған сені сенде сенен сенімен",
        "ол оның оған оны онда одан онымен оныкі",
        "бұл мұның бұның мұған бұған мұны бұны мұнда бұнда мұнан бұдан мұнымен бұнымен",
        "сол соның соған соны сонда содан сонымен",
        "осы осының осыған осыны осында осыдан осымен",
        "олар олардың оларға оларды оларда олардан олармен",
        "біз біздің бізге бізді бізде бізден бізбен",
        "сіз сіздің сізге сізді сізде сізден сізбен",
        "өз өзі өзінің өзіне өзін өзінде өзінен өзімен өзім өзің өзіміз",
        "кім кімнің кімге кімді кімде кімнен кіммен кімдер",
        "не ненің неге нені неде неден немен нелер",
    ];
}
