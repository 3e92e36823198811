using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

public sealed class ExtractiveComposerTests
{
    private readonly HandClock _clock = new();

    [Theory]
    [InlineData("How much oil did Italy buy?", "Italy bought 6.7 million tonnes of oil in 2024.")]
    [InlineData("Сколько нефти купила Италия?", "Италия купила 6,7 млн тонн нефти в 2024 году.")]
    [InlineData("Италия канча мунай сатып алган?", "Италия 2024-жылы 6,7 млн тонна мунай сатып алган.")]
    [InlineData("Италия қанша мұнай сатып алды?", "Италия 2024 жылы 6,7 млн тонна мұнай сатып алды.")]
    public void A_question_is_answered_with_the_facts_own_text_and_its_citation(string question, string expected)
    {
        var answer = Ask(question);

        Assert.Equal(new Statement(expected, "italy-oil", [1]) with { Cites = answer.Statements[0].Cites }, Assert.Single(answer.Statements));
        Assert.Equal([1], answer.Statements[0].Cites);
        Assert.Equal("some-source", Assert.Single(answer.Citations).SourceKey);
        Assert.Equal((AnswerShape.Plain, null), (answer.Shape, answer.Heading));
    }

    [Theory]
    [InlineData("How many days do goods travel along the Middle Corridor?")]
    [InlineData("Сколько дней идут грузы по Среднему коридору?")]
    [InlineData("Жүк Ортоңку коридор менен канча күндө жетет?")]
    [InlineData("Жүк Орта дәлізбен қанша күнде жетеді?")]
    public void A_figure_tells_its_date_once_it_is_older_than_two_years(string question)
    {
        // The figure is of 2022, so it is two years old on the last day of 2024.
        _clock.Now = new(2024, 12, 31, 23, 0, 0, TimeSpan.Zero);
        Assert.Null(Assert.Single(Ask(question).Statements).Lead);

        _clock.Now = new(2025, 1, 1, 1, 0, 0, TimeSpan.Zero);
        Assert.Contains("2022", Assert.Single(Ask(question).Statements).Lead, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_whose_text_tells_the_year_needs_no_remark()
    {
        _clock.Now = new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero);

        Assert.Null(Assert.Single(Ask("How much oil did Italy buy?").Statements).Lead);
    }

    [Fact]
    public void A_statement_without_a_figure_does_not_age()
    {
        _clock.Now = new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero);

        Assert.Null(Assert.Single(Ask("When did the EPCA come into force?").Statements).Lead);
    }

    [Theory]
    [InlineData("What does Serikova call the policy?", "Economic Journal")]
    [InlineData("Как Серикова называет политику?", "Экономический журнал")]
    [InlineData("Серикова саясатты кандай атайт?", "Экономика журналы")]
    [InlineData("Серікова саясатты қалай атайды?", "Экономика журналы")]
    public void What_is_only_partly_relied_on_is_attributed(string question, string source)
    {
        Assert.Contains(source, Assert.Single(Ask(question).Statements).Lead, StringComparison.Ordinal);
        Assert.Null(Assert.Single(Ask(question, SmallPack.Of(SmallPack.InForce, SmallPack.Scholar with { Confidence = Confidence.High }, SmallPack.Forum)).Statements).Lead);
    }

    [Theory]
    [InlineData("How much oil did Italy buy?")]
    [InlineData("Сколько нефти купила Италия?")]
    [InlineData("Италия канча мунай сатып алган?")]
    [InlineData("Италия қанша мұнай сатып алды?")]
    public void Facts_that_contradict_each_other_are_both_told(string question)
    {
        var answer = Ask(question, SmallPack.Of(SmallPack.InForce, SmallPack.ItalyOil with { Contradicts = ["rival"] }, Rival with { Contradicts = ["italy-oil"] }, SmallPack.Forum));

        Assert.Equal(["italy-oil", "rival"], answer.Statements.Select(statement => statement.FactId));
        Assert.Equal([null, LanguageTools.Instance.Phrases(answer.Language).OtherSource], answer.Statements.Select(statement => statement.Lead));
        Assert.Equal([1, 2], answer.Statements.SelectMany(statement => statement.Cites));
    }

    [Fact]
    public void Of_facts_about_one_figure_only_one_is_told()
    {
        string[] apart = ["italy-oil", "france-oil", "italy-oil-again"];
        var again = SmallPack.ItalyOil with { Id = "italy-oil-again" };
        Assert.Equal(apart.Order(), Told(again).Order());

        Assert.Equal(["france-oil", "italy-oil"], Told(again with { Related = ["italy-oil"] }, "italy-oil-again").Order());

        IEnumerable<string> Told(Fact other, string related = "") =>
            Ask("Tell me about oil", SmallPack.Of(SmallPack.InForce, SmallPack.ItalyOil with { Related = related.Length == 0 ? [] : [related] }, SmallPack.FranceOil, other, SmallPack.Forum)).Statements.Select(statement => statement.FactId);
    }

    [Theory]
    [InlineData("Tell me about oil", "oil")]
    [InlineData("Расскажи о нефти", "нефть")]
    [InlineData("Мунай тууралуу айтып берчи", "мунай")]
    [InlineData("Мұнай туралы айтып берші", "мұнай")]
    public void A_broad_question_is_answered_with_a_list(string question, string subject)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerShape.List, answer.Shape);
        Assert.Equal(LanguageTools.Instance.Phrases(answer.Language).ListHeading.Replace("{0}", subject, StringComparison.Ordinal), answer.Heading);
        Assert.Equal(["france-oil", "italy-oil"], answer.Statements.Select(statement => statement.FactId).Order());
    }

    [Theory]
    [InlineData("Compare the oil that Italy and France buy")]
    [InlineData("Сравни, сколько нефти купила Италия и сколько Франция")]
    [InlineData("Италия менен Франция сатып алган мунайды салыштыр")]
    [InlineData("Италия мен Франция сатып алған мұнайды салыстыр")]
    public void A_comparison_tells_both_sides_in_the_order_asked_for(string question)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerShape.Comparison, answer.Shape);
        Assert.Equal(["italy-oil", "france-oil"], answer.Statements.Select(statement => statement.FactId));
        Assert.NotNull(answer.Heading);
    }

    [Theory]
    [InlineData("What happened in 2020 and in 2023?")]
    [InlineData("Что произошло в 2020 и 2023 годах?")]
    [InlineData("2020 жана 2023-жылдары эмне болду?")]
    [InlineData("2020 және 2023 жылдары не болды?")]
    public void A_time_line_is_in_the_order_of_time(string question)
    {
        var answer = Ask(question, SmallPack.Of(SmallPack.Forum, SmallPack.ItalyOil, SmallPack.InForce));

        Assert.Equal(AnswerShape.TimeLine, answer.Shape);
        Assert.Equal(["in-force", "forum"], answer.Statements.Select(statement => statement.FactId));
        Assert.Equal(
            [DateText.Of(FactDate.Parse("2020-03-01"), LanguageTools.Instance.Phrases(answer.Language)) + ":", DateText.Of(FactDate.Parse("2023-05-18"), LanguageTools.Instance.Phrases(answer.Language)) + ":"],
            answer.Statements.Select(statement => statement.Lead));
    }

    [Theory]
    [InlineData("What happened in 2023?", true)]
    [InlineData("What happened in 2019?", false)]
    public void A_time_line_has_only_the_years_asked_for(string question, bool isAnswered)
    {
        var answer = Some.Answerer(SmallPack.Pack, _clock).Answer(Some.Question(question));

        Assert.Equal(isAnswered ? "forum" : null, (answer as Answer.Cited)?.Statements.Single().FactId);
    }

    private static Fact Rival { get; } = Some.Fact("rival") with
    {
        Topic = "trade",
        Text = new("Italy bought 5.9 million tonnes of oil in 2024.", "Италия купила 5,9 млн тонн нефти в 2024 году.", "Италия 2024-жылы 5,9 млн тонна мунай сатып алган.", "Италия 2024 жылы 5,9 млн тонна мұнай сатып алды."),
        Label = Some.Texts("5.9"),
        Asks = PerLanguage.Of<System.Collections.Immutable.ImmutableArray<string>>(_ => []),
        Values = [new Quantity("oil", 5.9m, "million tonnes")],
        AsOf = FactDate.Parse("2024"),
        Terms = ["italy"],
        Cite = [new FactCitation("some-source", "p. 9")],
    };

    private Answer.Cited Ask(string question, Pack? pack = null)
    {
        var answer = Assert.IsType<Answer.Cited>(Some.Answerer(pack ?? SmallPack.Pack, _clock).Answer(Some.Question(question)));
        Assert.All(answer.Statements, statement =>
        {
            Assert.False(statement.Cites.IsEmpty);
            Assert.All(statement.Cites, number => Assert.InRange(number, 1, answer.Citations.Length));
        });
        return answer;
    }
}
