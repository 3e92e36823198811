using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

public sealed class LettersTests
{
    [Theory]
    [InlineData("en", "The EU’s “Middle Corridor”, Türkiye and 5 %")]
    [InlineData("ru", "Товарооборот Казахстана с ЕС вырос, подъём ещё впереди")]
    [InlineData("ky", "Европа Биримдиги (ЕБ) менен соода жүгүртүү өстү, жаңы келишим")]
    [InlineData("kk", "Қазақстан мен ЕО-ның тауар айналымы өсті, һәм ұзақ әңгіме; ғылым; цех, съезд, щит")]
    [InlineData("kk", "TotalEnergies, Air Liquide және G7 мен EPCA-ны атады")]
    [InlineData("ky", "C5+1 диалогу, C5 форматы жана KZ8A локомотиви")]
    [InlineData("kk", "мажарстандық L.A.C. Holding компаниясы")]
    [InlineData("ru", "Она пишет («Eurasian Economic Union: a challenge for EU policy») о том")]
    public void Letters_of_the_language_are_right(string language, string text) => Assert.Empty(Letters.Check(text, Language.Parse(language)));

    [Theory]
    [InlineData("en", "Kаzakhstan", "'Kаzakhstan' has Cyrillic letters.")]
    [InlineData("ru", "Қазахстан", "'Қазахстан' has the letter 'Қ', which Russian does not have.")]
    [InlineData("ru", "жөнүндө", "'жөнүндө' has the letter 'ө', which Russian does not have.")]
    [InlineData("ky", "Казакстан және Европа", "'және' has the letter 'ә', which Kyrgyz does not have.")]
    [InlineData("ky", "кіриш", "'кіриш' has the letter 'і', which Kyrgyz does not have.")]
    [InlineData("ky", "жѳнүндө", "'жѳнүндө' has the letter 'ѳ', which Kyrgyz does not have.")]
    [InlineData("kk", "ѳнім", "'ѳнім' has the letter 'ѳ', which Kazakh does not have.")]
    [InlineData("kk", "жaңа", "'жaңа' mixes Latin and Cyrillic letters ('a' is Latin).")]
    [InlineData("kk", "бip", "'бip' mixes Latin and Cyrillic letters ('б' is Cyrillic).")]
    [InlineData("ru", "торговля c ЕС", "the word 'c' is a Latin letter; write the Cyrillic one.")]
    [InlineData("kk", "й\u0438\u0306 бар", "the text has letters made of two characters; save it in Unicode normal form C.")]
    [InlineData("ru", "пере\u00ADнос", "the text has the invisible character U+00AD; delete it.")]
    public void A_letter_of_another_language_is_a_fault(string language, string text, string expected) =>
        Assert.Contains(expected, Letters.Check(text, Language.Parse(language)));

    [Fact]
    public void The_quick_look_lets_nothing_pass_that_the_close_look_finds()
    {
        foreach (var language in Language.All)
        {
            foreach (var frame in (string[])["{0}", "сөз {0} сөз", "сос{0}", "a {0}B", "сос{0}."])
            {
                for (var c = '\u0001'; c < '\uD800'; c++)
                {
                    var text = frame.Replace("{0}", c.ToString(), StringComparison.Ordinal);
                    Assert.Equal(Letters.Find(text, language), Letters.Check(text, language));
                }
            }
        }
    }
}
