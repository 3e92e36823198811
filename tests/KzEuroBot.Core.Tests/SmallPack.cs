using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Core.Tests;

/// <summary>Six facts in four languages, with the names that they speak of and two that no fact speaks of.</summary>
internal static class SmallPack
{
    public static Fact InForce { get; } = Some.Fact("in-force") with
    {
        Topic = "agreements",
        Text = new(
            "The EPCA has been in force in full since 1 March 2020.",
            "СРПС действует в полном объёме с 1 марта 2020 года.",
            "КӨКК 2020-жылдын 1-мартынан бери толук күчүндө.",
            "КӘЫК 2020 жылғы 1 наурыздан бері толық күшінде."),
        Label = new("EPCA in force", "вступление СРПС в силу", "КӨККнин күчүнө кириши", "КӘЫК-тің күшіне енуі"),
        Asks = Some.Lists(
            "When did the EPCA come into force?|Since when is the EPCA in force?",
            "Когда СРПС вступило в силу?|С какого года действует СРПС?",
            "КӨКК качан күчүнө кирген?|КӨКК качантан бери күчүндө?",
            "КӘЫК қашан күшіне енді?|КӘЫК қашаннан бері күшінде?"),
        Date = FactDate.Parse("2020-03-01"),
        Terms = ["epca"],
    };

    public static Fact ItalyOil { get; } = Some.Fact("italy-oil") with
    {
        Topic = "trade",
        Text = new(
            "Italy bought 6.7 million tonnes of oil in 2024.",
            "Италия купила 6,7 млн тонн нефти в 2024 году.",
            "Италия 2024-жылы 6,7 млн тонна мунай сатып алган.",
            "Италия 2024 жылы 6,7 млн тонна мұнай сатып алды."),
        Label = new("oil for Italy", "нефть для Италии", "Италияга мунай", "Италияға мұнай"),
        Asks = Some.Lists(
            "How much oil did Italy buy?|What volume of oil did Italy buy in 2024?",
            "Сколько нефти купила Италия?|Какой объём нефти купила Италия в 2024 году?",
            "Италия канча мунай сатып алган?|2024-жылы Италия сатып алган мунайдын көлөмү канча?",
            "Италия қанша мұнай сатып алды?|2024 жылы Италия сатып алған мұнайдың көлемі қанша?"),
        AsOf = FactDate.Parse("2024"),
        Values = [new Quantity("oil", 6.7m, "million tonnes")],
        Terms = ["italy", "oil"],
    };

    public static Fact FranceOil { get; } = Some.Fact("france-oil") with
    {
        Topic = "trade",
        Text = new(
            "France bought 4.1 million tonnes of oil in 2024.",
            "Франция купила 4,1 млн тонн нефти в 2024 году.",
            "Франция 2024-жылы 4,1 млн тонна мунай сатып алган.",
            "Франция 2024 жылы 4,1 млн тонна мұнай сатып алды."),
        Label = new("oil for France", "нефть для Франции", "Францияга мунай", "Францияға мұнай"),
        Asks = Some.Lists(
            "How much oil did France buy?|What volume of oil did France buy in 2024?",
            "Сколько нефти купила Франция?|Какой объём нефти купила Франция в 2024 году?",
            "Франция канча мунай сатып алган?|2024-жылы Франция сатып алган мунайдын көлөмү канча?",
            "Франция қанша мұнай сатып алды?|2024 жылы Франция сатып алған мұнайдың көлемі қанша?"),
        AsOf = FactDate.Parse("2024"),
        Values = [new Quantity("oil", 4.1m, "million tonnes")],
        Terms = ["france", "oil"],
    };

    /// <summary>A figure of 2022 whose text does not tell the year.</summary>
    public static Fact CorridorDays { get; } = Some.Fact("corridor-days") with
    {
        Topic = "transport",
        Text = new(
            "Goods travel along the Middle Corridor for 15 days.",
            "Грузы идут по Среднему коридору 15 дней.",
            "Жүк Ортоңку коридор менен 15 күндө жетет.",
            "Жүк Орта дәлізбен 15 күнде жетеді."),
        Label = new("days on the Middle Corridor", "срок на Среднем коридоре", "Ортоңку коридордогу мөөнөт", "Орта дәліздегі мерзім"),
        Asks = Some.Lists(
            "How many days do goods travel along the Middle Corridor?",
            "Сколько дней идут грузы по Среднему коридору?",
            "Жүк Ортоңку коридор менен канча күндө жетет?",
            "Жүк Орта дәлізбен қанша күнде жетеді?"),
        AsOf = FactDate.Parse("2022"),
        Values = [new Quantity("days", 15, "days")],
        Terms = ["corridor"],
    };

    /// <summary>A fact that is only partly relied on.</summary>
    public static Fact Scholar { get; } = Some.Fact("scholar-view") with
    {
        Topic = "views",
        Text = new(
            "The researcher Serikova calls this policy multi-vector.",
            "Исследователь Серикова называет эту политику многовекторной.",
            "Изилдөөчү Серикова бул саясатты көп багыттуу деп атайт.",
            "Зерттеуші Серікова бұл саясатты көпвекторлы деп атайды."),
        Label = new("Serikova on the policy", "Серикова о политике", "Серикова саясат жөнүндө", "Серікова саясат туралы"),
        Asks = Some.Lists(
            "What does Serikova call the policy?|What is Serikova's view of the policy?",
            "Как Серикова называет политику?|Что говорит Серикова о политике?",
            "Серикова саясатты кандай атайт?|Серикова саясат жөнүндө эмне дейт?",
            "Серікова саясатты қалай атайды?|Серікова саясат туралы не дейді?"),
        Terms = ["serikova"],
        Confidence = Confidence.Medium,
    };

    public static Fact Forum { get; } = Some.Fact("forum") with
    {
        Topic = "agreements",
        Text = new(
            "The first economic forum was held in Almaty on 18 May 2023.",
            "Первый экономический форум прошёл в Алматы 18 мая 2023 года.",
            "Биринчи экономикалык форум 2023-жылдын 18-майында Алматыда өттү.",
            "Бірінші экономикалық форум 2023 жылғы 18 мамырда Алматыда өтті."),
        Label = new("first economic forum", "первый экономический форум", "биринчи экономикалык форум", "бірінші экономикалық форум"),
        Asks = Some.Lists(
            "When was the first economic forum held?|Where was the economic forum held?",
            "Когда прошёл первый экономический форум?|Где прошёл экономический форум?",
            "Биринчи экономикалык форум качан өттү?|Экономикалык форум кайда өттү?",
            "Бірінші экономикалық форум қашан өтті?|Экономикалық форум қайда өтті?"),
        Date = FactDate.Parse("2023-05-18"),
        Terms = ["almaty"],
    };

    public static Pack Pack { get; } = Of(InForce, ItalyOil, FranceOil, CorridorDays, Scholar, Forum);

    /// <summary>The pack's sources, topics and terms with other facts.</summary>
    public static Pack Of(params Fact[] facts) => Some.Pack(facts) with
    {
        Sources =
        [
            Some.Source() with
            {
                Title = new("Our Policy", "Наша политика", "Биздин саясат", "Біздің саясат"),
                Container = new("Economic Journal", "Экономический журнал", "Экономика журналы", "Экономика журналы"),
            },
        ],
        Topics =
        [
            new("agreements", 1, new("Agreements", "Соглашения", "Келишимдер", "Келісімдер"), Some.Texts("")),
            new("trade", 2, new("Trade", "Торговля", "Соода", "Сауда"), Some.Texts("")),
            new("transport", 3, new("Transport", "Транспорт", "Транспорттук жолдор", "Көлік"), Some.Texts("")),
            new("views", 4, new("Scholars' views", "Мнения учёных", "Окумуштуулардын пикири", "Ғалымдардың пікірі"), Some.Texts("")),
        ],
        Terms =
        [
            Some.Term("epca", TermKind.Agreement, "Enhanced Partnership and Cooperation Agreement|EPCA", "Соглашение о расширенном партнёрстве и сотрудничестве|СРПС", "Кеңейтилген өнөктөштүк жана кызматташтык келишими|КӨКК", "Кеңейтілген әріптестік және ынтымақтастық туралы келісім|КӘЫК"),
            Some.Term("italy", TermKind.Place, "Italy", "Италия"),
            Some.Term("france", TermKind.Place, "France", "Франция"),
            Some.Term("almaty", TermKind.Place, "Almaty", "Алматы"),
            Some.Term("oil", TermKind.Concept, "oil|crude oil", "нефть", "мунай", "мұнай"),
            Some.Term("corridor", TermKind.Project, "Middle Corridor", "Средний коридор", "Ортоңку коридор", "Орта дәліз"),
            Some.Term("serikova", TermKind.Person, "Serikova|Aigul Serikova", "Серикова|Айгуль Серикова", "Серикова|Айгүл Серикова", "Серікова|Айгүл Серікова"),
            Some.Term("spain", TermKind.Place, "Spain", "Испания", isCovered: false),
            Some.Term("usa", TermKind.Place, "US|USA|United States", "США|Соединённые Штаты", "АКШ|Америка Кошмо Штаттары", "АҚШ|Америка Құрама Штаттары", isCovered: false),
        ],
    };
}
