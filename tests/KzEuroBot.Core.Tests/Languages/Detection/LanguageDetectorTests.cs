using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Languages.Detection;
using Xunit;

namespace KzEuroBot.Core.Tests.Languages.Detection;

public sealed class LanguageDetectorTests
{
    private static readonly LanguageDetector s_detector = LanguageDetector.Instance;

    [Theory]
    [InlineData("en", "How much wheat did the country export last year?")]
    [InlineData("en", "who signed the treaty")]
    [InlineData("en", "is there a direct flight")]
    [InlineData("en", "whats the point of that agreement")]
    [InlineData("en", "uranium exports to France?")]
    [InlineData("en", "Macron in Astana, when")]
    [InlineData("en", "uranium exports")]
    [InlineData("en", "German investments")]
    [InlineData("en", "middle power")]
    [InlineData("ru", "Сколько пшеницы страна продала в прошлом году?")]
    [InlineData("ru", "кто подписал договор")]
    [InlineData("ru", "есть ли прямой рейс")]
    [InlineData("ru", "КАКОЙ ТОВАРООБОРОТ С ЕС")]
    [InlineData("ru", "доля ЕС в торговле")]
    [InlineData("ru", "экспорт урана")]
    [InlineData("ru", "визит Макрона")]
    [InlineData("ru", "инвестиции Германии")]
    [InlineData("ru", "президент Токаев")]
    [InlineData("ky", "Өлкө былтыр канча буудай сатты?")]
    [InlineData("ky", "келишимге ким кол койду")]
    [InlineData("ky", "ЕБ Казакстандын экспортунун канча пайызын алат")]
    [InlineData("ky", "Токаев Римге эмне үчүн барды?")]
    [InlineData("ky", "EPCA деген эмне?")]
    [InlineData("ky", "уран экспорту")]
    [InlineData("ky", "Макрондун сапары")]
    [InlineData("kk", "Ел былтыр қанша бидай сатты?")]
    [InlineData("kk", "келісімге кім қол қойды")]
    [InlineData("kk", "Орта дәліз деген не")]
    [InlineData("kk", "SWP-ның пікірі қандай")]
    [InlineData("kk", "уран экспорты")]
    [InlineData("kk", "Макронның сапары")]
    [InlineData("kk", "Тоқаев Римге не үшін барды?")]
    public void A_question_is_in_the_language_of_its_words(string language, string text) => Assert.Equal(Language.Parse(language), s_detector.Detect(text).Language);

    [Theory]
    [InlineData("ky", "олкодогу онор жай кандай онугуп жатат")]
    [InlineData("ky", "келишим эмне учун керек болду")]
    [InlineData("ky", "тушундуруп берчи бул кандай уюм")]
    [InlineData("kk", "елимиздин экспорты калай осип жатыр")]
    [InlineData("kk", "келисим не ушин керек болды")]
    [InlineData("kk", "тусиндирип берши бул кандай уйым")]
    [InlineData("ru", "все еще ждем ответа")]
    public void Letters_that_a_Russian_keyboard_lacks_are_not_missed(string language, string text)
    {
        var detection = s_detector.Detect(text);
        Assert.Equal(Language.Parse(language), detection.Language);
        Assert.False(detection.LatinTyped);
    }

    [Theory]
    [InlineData("ky", "kazakstan es menen sooda kancha")]
    [InlineData("ky", "kelishimge kim kol koygon")]
    [InlineData("ky", "bul emne degen soz, tushundurup berchi")]
    [InlineData("kk", "qazaqstan men eo arasynda sauda qansha")]
    [InlineData("kk", "kelisimge kim qol qoidy")]
    [InlineData("kk", "orta daliz degen ne")]
    [InlineData("kk", "Orta dälız qai elder arqyly ötedı")]
    [InlineData("ru", "skolko neft stoit v etom godu")]
    [InlineData("ru", "kto podpisal soglashenie i kogda")]
    public void Latin_letters_do_not_hide_the_language(string language, string text)
    {
        var detection = s_detector.Detect(text);
        Assert.Equal(Language.Parse(language), detection.Language);
        Assert.True(detection.LatinTyped);
    }

    [Theory]
    [InlineData("uk", "Скільки пшениці країна продала минулого року?")]
    [InlineData("uz", "Мамлакат ўтган йили қанча буғдой сотди?")]
    [InlineData("uz", "O'tgan yili mamlakat qancha bug'doy sotdi?")]
    [InlineData("tt", "Үткән ел ил күпме бодай саткан?")]
    [InlineData("de", "Wie viel Weizen hat das Land im letzten Jahr verkauft?")]
    [InlineData("fr", "Combien de blé le pays a-t-il vendu l'année dernière ?")]
    [InlineData("tr", "Ülke geçen yıl ne kadar buğday sattı?")]
    [InlineData("tr", "ulke gecen yil ne kadar bugday satti, biliyor musun?")]
    public void A_language_that_we_do_not_speak_is_named(string other, string text)
    {
        var detection = s_detector.Detect(text, Language.Kyrgyz);
        Assert.Equal(other, detection.Other);
        Assert.Equal(Language.Kyrgyz, detection.Language);
    }

    [Theory]
    [InlineData("en", "что такое soft power according to the authors")]
    [InlineData("ru", "что значит multi-vector policy для нас")]
    [InlineData("ky", "soft power деген эмне, түшүндүрүп берчи")]
    [InlineData("ky", "казак экспорту в прошлом году кандай болгон")]
    [InlineData("kk", "critical raw materials дегеніміз не")]
    [InlineData("kk", "EU мен Қазақстан арасындағы trade қалай өсті")]
    public void A_mixed_question_is_in_the_language_of_its_grammar(string language, string text) => Assert.Equal(Language.Parse(language), s_detector.Detect(text).Language);

    [Theory]
    [InlineData("Астана")]
    [InlineData("Astana")]
    [InlineData("OK")]
    [InlineData("2023")]
    [InlineData("EPCA?")]
    [InlineData("😀")]
    [InlineData("")]
    [InlineData("uran")]
    public void One_word_that_every_language_has_does_not_change_the_conversation(string text)
    {
        foreach (var conversation in Language.All)
        {
            var detection = s_detector.Detect(text, conversation, Language.Russian);
            Assert.Equal(conversation, detection.Language);
            Assert.False(detection.LatinTyped);
        }
    }

    [Fact]
    public void What_cannot_be_told_is_in_the_language_of_the_client_and_else_of_the_script()
    {
        Assert.Equal(Language.Kazakh, s_detector.Detect("2023?", client: Language.Kazakh).Language);
        Assert.Equal(Language.Russian, s_detector.Detect("Токаев").Language);
        Assert.Equal(Language.English, s_detector.Detect("Tokayev").Language);
        Assert.Equal(Language.English, s_detector.Detect("EPCA").Language);
    }

    [Fact]
    public void A_clear_question_changes_the_language_of_the_conversation() =>
        Assert.Equal(Language.Russian, s_detector.Detect("а сколько это в долларах?", Language.Kyrgyz, Language.English).Language);

    [Theory]
    [InlineData("en", "Қазақстан туралы айтшы, in English")]
    [InlineData("en", "ответь на английском: что такое EPCA")]
    [InlineData("ru", "what is the Middle Corridor? answer in Russian")]
    [InlineData("ru", "Орто коридор деген эмне, орусча айтып бер")]
    [InlineData("ky", "Что такое Хартленд? Ответь по-кыргызски")]
    [InlineData("ky", "EPCA деген эмне, кыргызча жооп бер")]
    [InlineData("ky", "kyrgyzcha")]
    [InlineData("kk", "Кто такой Шольц? қазақша жауап беріңіз")]
    [InlineData("kk", "tell me about trade in Kazakh please")]
    [InlineData("ky", "отвечай на кыргызском: сколько нефти купила Италия?")]
    [InlineData("ru", "мунай канча сатылган? Орусча жооп бер")]
    public void A_wish_for_an_answer_language_wins(string language, string text)
    {
        var detection = s_detector.Detect(text, Language.Russian);
        Assert.True(detection.Requested);
        Assert.Equal(Language.Parse(language), detection.Language);
    }

    [Theory]
    [InlineData("How much do Kazakh firms sell in Russian markets?")]
    [InlineData("Сколько людей говорит по-казахски?")]
    [InlineData("орусча китептер канча?")]
    [InlineData("What is the share of oil in Kazakh exports?")]
    public void Speaking_of_a_language_is_no_wish_for_it(string text) => Assert.False(s_detector.Detect(text).Requested);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE facts; --")]
    [InlineData("\u202E\u200B\0")]
    [InlineData("ааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааа")]
    public void Any_text_at_all_gets_a_language(string text) => Assert.NotNull(s_detector.Detect(text).Language);

    [Fact]
    public void Half_a_surrogate_pair_is_read_over() // not in the table above: an attribute would mend it
    {
        Assert.Equal(Language.Kyrgyz, s_detector.Detect("бул эмне деген сөз \uD800 түшүндүрчү").Language);
        Assert.Equal(Language.Russian, s_detector.Detect("и\u0306\uDC00 что это такое").Language);
    }

    [Fact]
    public void A_long_text_is_told_by_its_beginning()
    {
        var text = string.Concat(Enumerable.Repeat("Бул кандай келишим экенин түшүндүрүп берчи. ", 1000));
        Assert.Equal(Language.Kyrgyz, s_detector.Detect(text).Language);
    }

    [Fact]
    public void A_decomposed_letter_is_the_same_letter() =>
        Assert.Equal(s_detector.Detect("Қай жылы кірген, айтшы"), s_detector.Detect("Қай жылы кірген, айтшы".Normalize(System.Text.NormalizationForm.FormD)));

    [Fact]
    public void Detection_is_the_same_from_many_threads()
    {
        string[] texts = ["Қанша ел қатысты", "канча олко катышкан", "how many countries", "сколько стран", "kancha olko katyshkan"];
        var alone = texts.Select(text => s_detector.Detect(text)).ToArray();
        var together = Enumerable.Range(0, 1000).AsParallel().AsOrdered().Select(i => s_detector.Detect(texts[i % texts.Length])).ToArray();
        for (var i = 0; i < together.Length; i++) Assert.Equal(alone[i % texts.Length], together[i]);
    }
}
