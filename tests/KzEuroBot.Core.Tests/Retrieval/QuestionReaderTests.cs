using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Retrieval;
using Xunit;

namespace KzEuroBot.Core.Tests.Retrieval;

public sealed class QuestionReaderTests
{
    private static readonly Snapshot s_snapshot = Snapshot.Build(SmallPack.Pack);

    [Theory]
    [InlineData("en", "How much oil did Italy buy in 2024 and 2017?", 2024, 2017)]
    [InlineData("ky", "2024жылы жана 2017-жылы канча?", 2024, 2017)]
    [InlineData("kk", "2024ж., 2017 жылғы", 2024, 2017)]
    public void The_years_of_a_question_are_read(string language, string question, params int[] years) => Assert.Equal(years, Read(question, language).Years);

    [Theory]
    [InlineData("ky", "2024ге чейин", "ге")]
    [InlineData("ky", "EPCA-дан кийин", "дан")]
    [InlineData("kk", "КӘЫК-тің күші", "тин")]
    public void An_ending_written_apart_has_no_weight(string language, string question, string ending) =>
        Assert.Equal(0, Assert.Single(Read(question, language).Words, word => word.Forms[0] == ending).Weight);

    [Fact]
    public void Little_words_weigh_nothing_and_rare_ones_most()
    {
        var words = Read("How much oil did Italy buy", "en").Words.ToDictionary(word => word.Forms[0]);

        Assert.Equal(0, words["did"].Weight);
        // Oil is in two facts, Italy in one.
        Assert.InRange(words["oil"].Weight, 0.01f, words["italy"].Weight - 0.01f);
    }

    [Fact]
    public void A_word_that_nothing_knows_is_marked_and_weighs_most()
    {
        var words = Read("Italy zzyzxing", "en").Words;

        Assert.Equal([true, false], words.Select(word => word.IsKnown));
        Assert.True(words[1].Weight > words[0].Weight);
        Assert.Empty(words[1].Readings);
    }

    [Fact]
    public void A_slip_is_read_as_the_word_meant_and_weighs_less()
    {
        var right = Assert.Single(Read("corridor", "en").Words).Readings.Where(reading => reading.Language == Language.English.Index).Max(reading => reading.Weight);
        var slip = Assert.Single(Read("coridor", "en").Words).Readings.Where(reading => reading.Language == Language.English.Index).Max(reading => reading.Weight);

        Assert.Equal(1, right);
        Assert.InRange(slip, 0.5f, 0.9f);
    }

    [Fact]
    public void The_word_of_another_language_is_read_and_weighs_less()
    {
        var word = Read("нефть канча", "ky").Words[0];

        Assert.Contains(word.Readings, reading => reading.Language == Language.Russian.Index && reading.Weight < 0.5f);
        Assert.DoesNotContain(word.Readings, reading => reading.Weight == 1);
    }

    [Fact]
    public void A_word_typed_in_Latin_letters_has_its_Cyrillic_forms_and_its_own()
    {
        var word = s_snapshot.Reader.Read("munay", Language.Kyrgyz, latinTyped: true).Words[0];

        Assert.Equal("мунай", word.Forms[0]);
        Assert.Equal("munay", word.Forms[^1]);
        Assert.Contains(word.Readings, reading => reading.Language == Language.Kyrgyz.Index && reading.Weight == 1);
    }

    [Fact]
    public void A_question_without_one_of_its_names_is_otherwise_the_same()
    {
        var query = Read("Compare Italy and France on oil", "en");
        var italy = s_snapshot.Index.TermNumbers["italy"];

        var without = query.Without(italy);

        Assert.Equal(query.Terms.Length - 1, without.Terms.Length);
        Assert.DoesNotContain(without.Terms, name => name.Alternatives.Contains(italy));
        Assert.Equal(["france", "oil"], without.ContentWords.Select(word => word.Forms[0]).Where(word => word is "italy" or "france" or "oil"));
        Assert.Equal((query.Cues, query.Words.Length), (without.Cues, without.Words.Length));
    }

    [Fact]
    public void A_very_long_question_is_read_no_further_than_it_makes_sense() =>
        Assert.InRange(Read(string.Join(' ', Enumerable.Repeat("oil", 5000)), "en").Words.Length, 1, 400);

    private static Query Read(string question, string language) => s_snapshot.Reader.Read(question, Language.Parse(language), latinTyped: false);
}
