using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Languages;

public sealed class TransliterationTests
{
    [Theory]
    [InlineData("kazakhstan", "казахстан")]
    [InlineData("qazaqstan", "казакстан")]
    [InlineData("kachan", "качан")]
    [InlineData("soglashenie", "соглашение")]
    [InlineData("zhylda", "жылда")]
    [InlineData("jyl", "жыл")]
    [InlineData("soyuz", "союз")]
    [InlineData("evropa", "европа")]
    [InlineData("shchit", "щит")]
    [InlineData("munay", "мунай")]
    [InlineData("yanvar", "январ")]
    [InlineData("kelisim", "келисим")]
    [InlineData("türk", "турк")]
    [InlineData("jañğış", "жангыш")]
    [InlineData("4to", "что")]
    [InlineData("6in", "шин")]
    public void The_likelier_reading_is_what_most_people_mean(string latin, string expected) => Assert.Equal(expected, Transliteration.Read(latin).First);

    [Theory]
    [InlineData("jaqsy", "жаксы")]
    [InlineData("eksport", "экспорт")]
    [InlineData("tsentr", "центр")]
    [InlineData("wos", "шос")]
    public void A_letter_with_two_meanings_has_a_second_reading(string latin, string expected) =>
        Assert.Contains(expected, new[] { Transliteration.Read(latin).First, Transliteration.Read(latin).Second });

    [Theory]
    [InlineData("")]
    [InlineData("қазақ")]
    [InlineData("漢字")]
    public void What_is_not_Latin_stays(string text) => Assert.Equal((text, text), Transliteration.Read(text));

    [Fact]
    public void No_Latin_letter_is_left_over()
    {
        foreach (var letter in "abcdefghijklmnopqrstuvwxyzäöüūğñşıç")
        {
            var (first, second) = Transliteration.Read($"{letter}b{letter}");

            Assert.All(first + second, c => Assert.InRange(c, '\u0400', '\u04ff'));
        }
    }
}
