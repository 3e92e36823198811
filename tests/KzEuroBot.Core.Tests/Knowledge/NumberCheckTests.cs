using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

public sealed class NumberCheckTests
{
    [Theory]
    [InlineData("ru", "It has 5,000 deposits.", "Там 5 000 месторождений.")]
    [InlineData("ru", "It has 5,000 deposits.", "Там 5\u00A0000 месторождений.")]
    [InlineData("ky", "It has 5,000 deposits.", "Анда 5000 кен бар.")]
    [InlineData("kk", "It has 5,000 deposits.", "Онда 5 мың кен орны бар.")]
    [InlineData("kk", "The share was 37.0%.", "Үлесі 37 пайыз болды.")]
    [InlineData("ky", "The share was 55.4%.", "Үлүшү 55,4% болду.")]
    [InlineData("ru", "Trade was 54.8 billion dollars.", "Торговля составила 54,8 млрд долларов.")]
    [InlineData("kk", "Trade was 54.8 billion dollars.", "Сауда 54,8 миллиард доллардан асты.")]
    [InlineData("ru", "It grew from 4.2 to 5 billion.", "Она выросла с 4,2 миллиарда до 5 миллиардов.")]
    [InlineData("ru", "It carried 33,100 containers.", "Он перевёз 33,1 тысячи контейнеров.")]
    [InlineData("ru", "In force since 1 March 2020.", "Действует с 1 марта 2020 года.")]
    [InlineData("ru", "In force since 1 March 2020.", "Действует с 01.03.2020.")]
    [InlineData("ky", "In force since 1 March 2020.", "2020-жылдын 1-мартынан бери күчүндө.")]
    [InlineData("kk", "In force since 1 March 2020.", "2020 жылғы 1 наурыздан бері күшінде.")]
    [InlineData("kk", "In force since 1 March 2020.", "2020-03-01 күнінен бастап күшінде.")]
    [InlineData("kk", "He came in September 2024.", "Ол 2024 жылғы қыркүйекте келді.")]
    [InlineData("ky", "Since 2024 it is so.", "2024-жылдан бери ошондой.")]
    [InlineData("kk", "It is so in the 2020s.", "2020-жылдары осындай.")]
    [InlineData("kk", "The 15 lanthanides.", "15 лантаноид.")]
    [InlineData("ky", "In the first half of 2024.", "2024-жылдын биринчи жарымында.")]
    [InlineData("ky", "In the first half of 2024.", "2024-жылдын 1-жарымында.")]
    [InlineData("kk", "France is sixth among investors.", "Франция инвесторлар арасында алтыншы.")]
    [InlineData("ru", "France is sixth among investors.", "Франция занимает 6-е место среди инвесторов.")]
    [InlineData("ru", "Twenty-five firms came.", "Приехали 25 фирм.")]
    [InlineData("kk", "Twenty-five firms came.", "Жиырма бес фирма келді.")]
    [InlineData("kk", "G7 and G20 members.", "Үлкен жетілік пен Үлкен жиырмалық мүшелері.")]
    [InlineData("kk", "AFP called it the fifth.", "AFP оны бесінші деп атады.")]
    [InlineData("ru", "It joins TEN-T, almost four times the length.", "Присоединяется к TEN-T, почти в четыре раза длиннее.")]
    [InlineData("ru", "It is not in the top three.", "Его нет в первой тройке.")]
    [InlineData("ru", "In the 21st century.", "В XXI веке.")]
    [InlineData("ru", "It may march on in 2024.", "В 2024 году оно может идти дальше.")]
    [InlineData("kk", "It was signed in 2024.", "Маусым бойы дайындалып, 2024 жылы қол қойылды.")]
    public void A_number_may_be_written_as_the_language_writes_it(string language, string english, string translation) =>
        Assert.Empty(Faults(language, english, translation));

    [Theory]
    [InlineData("ru", "It has 5,000 deposits.", "Там 5,000 месторождений.", "the number 5,000 of the English text is missing.", "the number 5,000 is not in the English text.")]
    [InlineData("ru", "It has 5,000 deposits.", "Там много месторождений.", "the number 5,000 of the English text is missing.")]
    [InlineData("ky", "It is known.", "Ал 2024-жылы белгилүү болду.", "the number 2024 is not in the English text.")]
    [InlineData("kk", "Trade was 54.8 billion dollars.", "Сауда 54,8 миллион доллар болды.", "the number 54.8 of the English text is missing.", "the number 54,8 is not in the English text.")]
    [InlineData("kk", "Trade was 54.8 billion dollars.", "Сауда 54,8 доллар болды.", "the number 54.8 of the English text is missing.", "the number 54,8 is not in the English text.")]
    [InlineData("ru", "In force since 1 March 2020.", "Действует с 1 мая 2020 года.", "the month March of the English text is missing.", "the month May is not in the English text.")]
    [InlineData("ru", "In force since 1 March 2020.", "Действует с 01.05.2020.", "the month March of the English text is missing.", "the month May is not in the English text.")]
    [InlineData("kk", "He came in September 2024.", "Ол 2024 жылғы қазанда келді.", "the month September of the English text is missing.", "the month October is not in the English text.")]
    [InlineData("ky", "He came in 2024.", "Ал 2024-жылдын сентябрында келди.", "the month September is not in the English text.")]
    [InlineData("kk", "France is sixth among investors.", "Франция инвесторлар арасында бесінші.", "the number 6, spelt out in the English text, is missing.")]
    public void A_number_that_one_text_lacks_is_a_fault(string language, string english, string translation, params string[] expected) =>
        Assert.Equal(expected, Faults(language, english, translation));

    [Theory]
    [InlineData("It is 55.4%.", 55.4, "percent", true)]
    [InlineData("It is 54.8 billion euros.", 54.8, "billion EUR", true)]
    [InlineData("It is €54.8bn.", 54.8, "billion EUR", true)]
    [InlineData("It is 33,100 TEU.", 33.1, "thousand TEU", true)]
    [InlineData("It is 4.48 Mt.", 4.48, "million tonnes", true)]
    [InlineData("It ranks sixth.", 6, "rank", true)]
    [InlineData("It fell by 5.5%.", -5.5, "percent", true)]
    [InlineData("In thousand tonnes: 759 in 2019, 783 in 2020.", 783, "thousand tonnes", true)]
    [InlineData("It is 55.4%.", 54.4, "percent", false)]
    [InlineData("It is 54.8 million euros.", 54.8, "billion EUR", false)]
    public void A_value_is_in_the_English_text(string english, double number, string unit, bool isThere)
    {
        var text = new PerLanguage<string>(english, english, english, english);
        var fact = Some.Fact() with { Text = text, Values = [new Quantity("share", (decimal)number, unit)] };

        Assert.Equal(isThere, !NumberCheck.Find(fact).Any(fault => fault.Language == Language.English));
    }

    [Fact]
    public void A_label_has_no_number_that_the_text_lacks()
    {
        var fact = Some.Fact(text: "It was 37% in 2023.") with { Label = new("Share, 2023", "Доля, 2022", "37%", "Үлес"), AsOf = FactDate.Parse("2023") };

        Assert.Equal([(Language.Russian, "the number 2022 of the label is not in the English text.")], NumberCheck.FindInLabels(fact));
    }

    private static IEnumerable<string> Faults(string language, string english, string translation) =>
        NumberCheck.Find(Some.Fact() with { Text = PerLanguage.Of(other => other == Language.English ? english : other.Code == language ? translation : "") })
            .Select(fault => fault.Message);
}
