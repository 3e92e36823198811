using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Languages;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("Тураи\u0306", "Турай")]
    [InlineData("е\u0308лка", "ёлка")]
    [InlineData("Казахста\u0301н", "Казахстан")]
    [InlineData("ﬁnance", "finance")]
    [InlineData("ＥＰＣＡ", "EPCA")]
    [InlineData("x²", "x2")]
    public void A_letter_in_another_form_becomes_the_usual_one(string text, string expected) => Assert.Equal(expected, TextNormalizer.Normalize(text));

    [Theory]
    [InlineData('\u00ad')]
    [InlineData('\u061c')]
    [InlineData('\u200b')]
    [InlineData('\u200d')]
    [InlineData('\u200e')]
    [InlineData('\u200f')]
    [InlineData('\u202a')]
    [InlineData('\u202e')]
    [InlineData('\u2060')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\ufeff')]
    [InlineData('\ufe0f')]
    public void What_cannot_be_seen_does_not_cut_a_word(char invisible) =>
        Assert.Equal("Казакстан", TextNormalizer.Normalize($"Казак{invisible}стан"));

    [Theory]
    [InlineData('\u2010')]
    [InlineData('\u2011')]
    [InlineData('\u2012')]
    [InlineData('\u2013')]
    [InlineData('\u2014')]
    [InlineData('\u2015')]
    [InlineData('\ufe58')]
    [InlineData('\ufe63')]
    [InlineData('\uff0d')]
    public void Every_dash_is_a_hyphen(char dash) => Assert.Equal("ЕО-мен", TextNormalizer.Normalize($"ЕО{dash}мен"));

    [Theory]
    [InlineData('`')]
    [InlineData('\u00b4')]
    [InlineData('\u02b9')]
    [InlineData('\u02bb')]
    [InlineData('\u02bc')]
    [InlineData('\u2018')]
    [InlineData('\u2019')]
    [InlineData('\u2032')]
    [InlineData('\uff07')]
    public void Every_apostrophe_is_the_plain_one(char apostrophe) => Assert.Equal("o'zbek", TextNormalizer.Normalize($"o{apostrophe}zbek"));

    [Theory]
    [InlineData('\0')]
    [InlineData('\t')]
    [InlineData('\n')]
    [InlineData('\u0007')]
    [InlineData('\u0085')]
    [InlineData('\u00a0')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u202f')]
    [InlineData('\u3000')]
    public void Every_blank_and_control_character_is_a_space(char blank) => Assert.Equal("5 000", TextNormalizer.Normalize($"5{blank}000"));

    [Theory]
    [InlineData(0xd800)]
    [InlineData(0xdbff)]
    [InlineData(0xdc00)]
    [InlineData(0xdfff)]
    public void A_lone_surrogate_is_a_gap(int surrogate) => Assert.Equal("a b", TextNormalizer.Normalize($"a{(char)surrogate}b"));

    [Fact]
    public void A_whole_pair_of_surrogates_is_kept() => Assert.Equal("a🙂b", TextNormalizer.Normalize("a🙂\u00adb"));

    [Theory]
    [InlineData("When did the EPCA enter into force?")]
    [InlineData("Қазақстан мен Еуропа «келісімі»")]
    [InlineData("Тармактар 🙂")]
    [InlineData("")]
    public void Plain_text_stays_as_it_is(string text) => Assert.Same(text, TextNormalizer.Normalize(text));

    [Theory]
    [InlineData("o´zbek ЕО—мен\u00a0и\u0306")]
    [InlineData("ﬁ\u00adﬁ\u0301")]
    public void Normal_text_is_not_changed_again(string text)
    {
        var once = TextNormalizer.Normalize(text);

        Assert.Equal(once, TextNormalizer.Normalize(once));
    }
}
