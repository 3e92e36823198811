using KzEuroBot.Core.Knowledge;
using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

/// <summary>A small faultless pack on disk, for tests that put one fault into it.</summary>
public sealed class PackFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackFolder()
    {
        Directory.CreateDirectory(_folder.File("facts"));
        Write("sources.yaml",
            """
            bulletin:
              title: {en: "The European direction", ky: "Европалык багыт"}
              authors: ["A. Author"]
              container: "Вестник КНУ"
              issue: "No. 3"
              published: "2025"
              kind: academic
              language: ky
              locators:
                intro: {en: "Introduction", ru: "Введение", ky: "Киришүү", kk: "Кіріспе"}
            bureau:
              title: {en: "Trade in 2024"}
              container: {en: "Bureau of Statistics", ru: "Бюро статистики"}
              url: https://stat.example.org/trade?year=2024
              published: 2024-09-16
              kind: statistics
              language: en
            """);
        Write("topics.yaml",
            """
            trade:
              title: {en: "Trade", ru: "Торговля", ky: "Соода", kk: "Сауда"}
              description: {en: "Trade.", ru: "Торговля.", ky: "Соода.", kk: "Сауда."}
            agreements:
              title: {en: "Agreements", ru: "Соглашения", ky: "Келишимдер", kk: "Келісімдер"}
              description: {en: "Agreements.", ru: "Соглашения.", ky: "Келишимдер.", kk: "Келісімдер."}
            """);
        Write("glossary.yaml",
            """
            eu:
              kind: organisation
              names: {en: ["European Union", "EU"], ru: ["Европейский союз", "ЕС"], ky: ["Европа Биримдиги", "ЕБ"], kk: ["Еуропалық одақ", "ЕО"]}
            epca:
              kind: agreement
              names: {en: ["EPCA"], ru: ["СРПС"], ky: ["КӨКК"], kk: ["КӘЫК"]}
            """);
        Write("gazetteer.yaml",
            """
            poland:
              kind: place
              names: {en: ["Poland"], ru: ["Польша"], ky: ["Польша"], kk: ["Польша"]}
            """);
        Write("facts/agreements.yaml",
            """
            - id: epca-in-force
              topic: agreements
              text:
                en: "The EPCA has been in force since 1 March 2020."
                ru: "СРПС действует с 1 марта 2020 года."
                ky: "КӨКК 2020-жылдын 1-мартынан бери күчүндө."
                kk: "КӘЫК 2020 жылғы 1 наурыздан бері күшінде."
              label: {en: "EPCA in force", ru: "СРПС в силе", ky: "КӨКК күчүндө", kk: "КӘЫК күшінде"}
              asks:
                en: ["When did the EPCA come into force?", "epca start"]
                ru: ["Когда СРПС вступило в силу?"]
                ky: ["КӨКК качан күчүнө кирген?"]
                kk: ["КӘЫК қашан күшіне енді?"]
              date: 2020-03-01
              terms: [epca, eu]
              cite: [{source: bulletin, locator: intro, ref: "[1, p. 27]"}]
            """);
        Write("facts/trade.yaml",
            """
            - id: oil-share
              topic: trade
              text:
                en: "In the first half of 2024 oil was 55.4% of exports, and 5,000 firms sold it in nine countries."
                ru: "В первом полугодии 2024 года нефть составила 55,4 % экспорта, 5 000 фирм продавали ее в девяти странах."
                ky: "2024-жылдын биринчи жарымында мунай экспорттун 55,4 пайызын түздү, аны 5000 ишкана 9 өлкөгө сатты."
                kk: "2024 жылдың бірінші жартысында мұнай экспорттың 55,4 пайызын құрады, оны 5000 фирма тоғыз елге сатты."
              label: {en: "Oil in exports", ru: "Нефть в экспорте", ky: "Экспорттогу мунай", kk: "Экспорттағы мұнай"}
              asks:
                en: ["What share of exports is oil?"]
                ru: ["Какую долю экспорта составляет нефть?"]
                ky: ["Экспорттун канча пайызы мунай?"]
                kk: ["Экспорттың қанша пайызы мұнай?"]
              as_of: 2024-H1
              values:
                - {quantity: oil in exports, number: 55.4, unit: percent}
                - {quantity: firms, number: 5000, unit: firms}
              terms: [eu]
              cite: [{source: bureau}]
              confidence: medium
              note: By the bureau's count.
              contradicts: [oil-share-other]
            - id: oil-share-other
              topic: trade
              text:
                en: "By another count oil was 54.8 billion dollars of the exports in 2024."
                ru: "По другим данным, в 2024 году нефть принесла 54,8 млрд долларов экспорта."
                ky: "Башка эсеп боюнча 2024-жылы мунай экспорттун 54,8 миллиард долларын берди."
                kk: "Басқа есеп бойынша 2024 жылы мұнай экспорттың 54,8 миллиард долларын берді."
              label: {en: "Oil by another count", ru: "Нефть по другим данным", ky: "Башка эсеп боюнча мунай", kk: "Басқа есеп бойынша мұнай"}
              asks:
                en: ["How many dollars did oil bring?"]
                ru: ["Сколько долларов принесла нефть?"]
                ky: ["Мунай канча доллар алып келди?"]
                kk: ["Мұнай қанша доллар әкелді?"]
              values:
                - {quantity: oil exports, number: 54.8, unit: billion USD}
              cite: [{source: bulletin, locator: "p. 31"}]
              contradicts: [oil-share]
            - id: oil-2022
              topic: trade
              text:
                en: "In 2022 oil exports came to 40.5 billion dollars, of which 39 billion came from Italy and China."
                ru: "В 2022 году экспорт нефти составил 40,5 млрд долларов, из них 39 млрд дали Италия и Китай."
                ky: "2022-жылы мунай экспорту 40,5 миллиард доллар болду, анын 39 миллиардын Италия менен Кытай берди."
                kk: "2022 жылы мұнай экспорты 40,5 миллиард доллар болды, оның 39 миллиардын Италия мен Қытай берді."
              label: {en: "Oil exports in 2022", ru: "Экспорт нефти в 2022 году", ky: "2022-жылкы мунай экспорту", kk: "2022 жылғы мұнай экспорты"}
              asks:
                en: ["How large were oil exports in 2022?"]
                ru: ["Каким был экспорт нефти в 2022 году?"]
                ky: ["2022-жылы мунай экспорту канча болгон?"]
                kk: ["2022 жылы мұнай экспорты қанша болды?"]
              as_of: "2022"
              values:
                - {quantity: oil exports, number: 40.5, unit: billion USD}
                - {quantity: oil exports to Italy and China, number: 39, unit: billion USD}
              cite: [{source: bulletin, locator: "p. 32"}]
            """);
        Write("series.yaml",
            """
            oil-exports:
              kind: time
              title: {en: "Oil exports", ru: "Экспорт нефти", ky: "Мунай экспорту", kk: "Мұнай экспорты"}
              unit: {en: "billion dollars", ru: "млрд долларов", ky: "млрд доллар", kk: "млрд доллар"}
              points:
                - {fact: oil-2022, number: 40.5, period: "2022"}
                - {fact: oil-share-other, number: 54.8, period: "2024", plan: true}
            buyers-2022:
              kind: parts
              title: {en: "Oil by buyer, 2022", ru: "Нефть по покупателям, 2022", ky: "Мунай сатып алуучулар, 2022", kk: "Мұнай сатып алушылар, 2022"}
              unit: {en: "billion dollars", ru: "млрд долларов", ky: "млрд доллар", kk: "млрд доллар"}
              points:
                - {fact: oil-2022, number: 40.5, name: {en: Italy, ru: Италия, ky: Италия, kk: Италия}}
                - {fact: oil-2022, number: 39, name: {en: China, ru: Китай, ky: Кытай, kk: Қытай}}
            """);
        Write("questions.yaml",
            """
            - {id: en-001, language: en, kind: plain, text: "epca entry into force date", facts: [epca-in-force]}
            - {id: ky-n01, language: ky, kind: offtopic, text: "бүгүн аба ырайы кандай", facts: []}
            """);
    }

    public string Path => _folder.Path;

    public PackReading Read() => KnowledgeFiles.Read(Path);

    public void Write(string file, string text) => File.WriteAllText(_folder.File(file), text + "\n");

    public void Replace(string file, string old, string replacement)
    {
        var text = File.ReadAllText(_folder.File(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(_folder.File(file), text[..at] + replacement + text[(at + old.Length)..]);
    }

    public void Dispose() => _folder.Dispose();
}
