using System.Collections.Immutable;
using System.Globalization;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Retrieval;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

/// <summary>Italy's purchases of oil in four years, of which the last is a plan, and one fact that states three countries' shares.</summary>
public sealed class FiguresTests
{
    private static readonly ImmutableArray<Fact> s_years =
    [
        OilOf(2021, 5.2m), OilOf(2022, 12_500.5m), OilOf(2024, 6.7m),
        OilOf(2030, 9m) with
        {
            Text = new("Italy plans to buy 9 million tonnes of oil in 2030.", "Италия планирует купить 9 млн тонн нефти в 2030 году.", "Италия 2030-жылы 9 млн тонна мунай сатып алууну пландап жатат.", "Италия 2030 жылы 9 млн тонна мұнай сатып алуды жоспарлап отыр."),
        },
    ];

    private static readonly Series s_oil = new(
        "italy-oil-by-year",
        SeriesKind.Time,
        new("Oil bought by Italy", "Нефть, купленная Италией", "Италия сатып алган мунай", "Италия сатып алған мұнай"),
        new("million tonnes", "млн тонн", "млн тонна", "млн тонна"),
        [.. s_years.Select(fact => new SeriesPoint(fact.Id, fact.Values[0].Number, fact.AsOf, IsPlan: fact.AsOf!.Value.First.Year == 2030))]);

    private static readonly Fact s_shares = SmallPack.FranceOil with
    {
        Id = "shares",
        Text = new(
            "In 2024 Italy took 40%, France 25.5% and Germany 12% of the gas.",
            "В 2024 году Италия взяла 40 %, Франция 25,5 % и Германия 12 % газа.",
            "2024-жылы газдын 40 пайызын Италия, 25,5 пайызын Франция, 12 пайызын Германия алган.",
            "2024 жылы газдың 40 пайызын Италия, 25,5 пайызын Франция, 12 пайызын Германия алды."),
        Asks = Some.Lists("Which countries took the gas in 2024?", "Какие страны взяли газ в 2024 году?", "2024-жылы газды кайсы өлкөлөр алган?", "2024 жылы газды қай елдер алды?"),
        Values = [new Quantity("gas", 40, "percent"), new Quantity("gas", 25.5m, "percent"), new Quantity("gas", 12, "percent")],
        Terms = [],
    };

    private static readonly Series s_parts = new(
        "gas-shares",
        SeriesKind.Parts,
        new("Gas by buyer", "Газ по покупателям", "Газ сатып алуучулар боюнча", "Сатып алушылар бойынша газ"),
        new("percent", "процентов", "пайыз", "пайыз"),
        [Part("Italy", "Италия", 40), Part("France", "Франция", 25.5m), Part("Germany", "Германия", 12)]);

    private readonly HandClock _clock = new();

    [Theory]
    [InlineData("How much oil did Italy buy over the years?", "2022:", "12,500.5", "2030 (plan):")]
    [InlineData("Сколько нефти купила Италия по годам?", "2022 год:", "12\u00a0500,5", "2030 год (план):")]
    [InlineData("Италия жылдар боюнча канча мунай сатып алган?", "2022-жыл:", "12\u00a0500,5", "2030-жыл (план):")]
    [InlineData("Италия жылдар бойынша қанша мұнай сатып алды?", "2022 жыл:", "12\u00a0500,5", "2030 жыл (жоспар):")]
    public void A_question_for_change_is_answered_with_the_whole_series(string question, string lead, string number, string planned)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerShape.TimeLine, answer.Shape);
        Assert.Equal($"{s_oil.Title[answer.Language]}, {s_oil.Unit[answer.Language]}:", answer.Heading);
        Assert.Equal(s_years.Select(fact => fact.Id), answer.Statements.Select(statement => statement.FactId));
        Assert.Equal((lead, number), (answer.Statements[1].Lead, answer.Statements[1].Text));
        Assert.Equal(planned, answer.Statements[3].Lead);
        Assert.All(answer.Statements, statement => Assert.NotEmpty(statement.Cites));
    }

    [Theory]
    [InlineData("How much oil did Italy buy over the years?")]
    [InlineData("Сколько нефти купила Италия по годам?")]
    [InlineData("Италия жылдар боюнча канча мунай сатып алган?")]
    [InlineData("Италия жылдар бойынша қанша мұнай сатып алды?")]
    public void The_chart_of_a_series_shows_what_the_statements_say(string question)
    {
        var answer = Ask(question);
        var chart = answer.Chart!;

        Assert.Equal((SeriesKind.Time, s_oil.Title[answer.Language], s_oil.Unit[answer.Language]), (chart.Kind, chart.Title, chart.Unit));
        Assert.Equal(["2021", "2022", "2024", "2030"], chart.Points.Select(point => point.Label));
        Assert.Equal(answer.Statements.Select(statement => statement.Text), chart.Points.Select(point => point.Written));
        Assert.Equal(answer.Statements.SelectMany(statement => statement.Cites), chart.Points.SelectMany(point => point.Cites));
        Assert.Equal([false, false, false, true], chart.Points.Select(point => point.IsPlan));
        Assert.All(chart.Points, point => Assert.Contains(point.Written, chart.AltText, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("How much oil did Italy buy?", "oil-2024")]
    [InlineData("How much oil did Italy buy in 2021?", "oil-2021")]
    [InlineData("Сколько нефти купила Италия?", "oil-2024")]
    [InlineData("Сколько нефти купила Италия в 2021 году?", "oil-2021")]
    [InlineData("Италия канча мунай сатып алган?", "oil-2024")]
    [InlineData("2021-жылы Италия канча мунай сатып алган?", "oil-2021")]
    [InlineData("Италия қанша мұнай сатып алды?", "oil-2024")]
    [InlineData("2021 жылы Италия қанша мұнай сатып алды?", "oil-2021")]
    public void Without_a_year_the_latest_figure_answers_and_never_a_plan(string question, string expected) =>
        Assert.Equal(expected, Ask(question).Statements[0].FactId);

    [Theory]
    [InlineData("Which countries took the gas in 2024?", "Italy")]
    [InlineData("Какие страны взяли газ в 2024 году?", "Италия")]
    [InlineData("2024-жылы газды кайсы өлкөлөр алган?", "Италия")]
    [InlineData("2024 жылы газды қай елдер алды?", "Италия")]
    public void A_fact_that_states_a_breakdown_brings_its_chart(string question, string first)
    {
        var answer = Ask(question);

        Assert.Equal("shares", Assert.Single(answer.Statements).FactId);
        Assert.Equal(SeriesKind.Parts, answer.Chart!.Kind);
        Assert.Equal([40m, 25.5m, 12m], answer.Chart.Points.Select(point => point.Number));
        Assert.Equal(first, answer.Chart.Points[0].Label);
        Assert.Equal(answer.Language == Language.English ? "25.5" : "25,5", answer.Chart.Points[1].Written);
    }

    [Fact]
    public void A_figure_that_its_fact_does_not_state_is_never_sent()
    {
        var answer = Ask("How much oil did Italy buy over the years?", s_oil with { Points = s_oil.Points.SetItem(0, s_oil.Points[0] with { Number = 5.9m }) });

        Assert.Equal(["12,500.5", "6.7", "9"], answer.Statements.Select(statement => statement.Text));
        Assert.Null(answer.Chart);
    }

    private Answer.Cited Ask(string question, Series? oil = null)
    {
        var pack = SmallPack.Of([.. s_years, s_shares, SmallPack.InForce, SmallPack.Forum]) with { Series = [oil ?? s_oil, s_parts] };
        return Assert.IsType<Answer.Cited>(new Answerer(new LiveSnapshot(Snapshot.Build(pack)), _clock).Answer(new Question { Text = question }));
    }

    private static Fact OilOf(int year, decimal tonnes)
    {
        var (point, comma) = (tonnes.ToString("#,##0.#", CultureInfo.InvariantCulture), tonnes.ToString("#,##0.#", CultureInfo.InvariantCulture).Replace(",", " ", StringComparison.Ordinal).Replace(".", ",", StringComparison.Ordinal));
        return SmallPack.ItalyOil with
        {
            Id = $"oil-{year}",
            Text = new(
                $"Italy bought {point} million tonnes of oil in {year}.",
                $"Италия купила {comma} млн тонн нефти в {year} году.",
                $"Италия {year}-жылы {comma} млн тонна мунай сатып алган.",
                $"Италия {year} жылы {comma} млн тонна мұнай сатып алды."),
            Asks = Some.Lists($"How much oil did Italy buy in {year}?", $"Сколько нефти купила Италия в {year} году?", $"Италия {year}-жылы канча мунай сатып алган?", $"Италия {year} жылы қанша мұнай сатып алды?"),
            AsOf = FactDate.Parse(year.ToString(CultureInfo.InvariantCulture)),
            Values = [new Quantity("oil", tonnes, "million tonnes")],
        };
    }

    private static SeriesPoint Part(string english, string other, decimal share) => new("shares", share, Name: new(english, other, other, other));
}
