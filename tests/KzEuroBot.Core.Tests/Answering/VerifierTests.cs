using KzEuroBot.Core.Answering;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

public sealed class VerifierTests
{
    private const string Text = "Italy bought 6.7 million tonnes of Kazakh oil in 2024. It came through the EU.";

    private static readonly Statement s_faithful = new(Text, "some-fact", [1]);

    [Fact]
    public void The_fact_itself_is_supported() => Assert.Null(Fault(s_faithful));

    [Theory]
    [InlineData("Italy bought 6,70 million tonnes of oil in 2024.")]
    [InlineData("Italy bought oil.")]
    [InlineData("Imports of Kazakh oil: 6.7 million tonnes")]
    public void A_rewording_with_the_same_numbers_and_names_is_supported(string text) => Assert.Null(Fault(s_faithful with { Text = text }));

    [Theory]
    [InlineData("Italy bought 6.8 million tonnes of oil in 2024.", "6.8")]
    [InlineData("Italy bought 67 million tonnes of oil in 2024.", "67")]
    [InlineData("Italy bought 6.7 million tonnes of oil in 2023.", "2023")]
    [InlineData("Italy bought 6 700 000 tonnes of oil in 2024.", "6 700 000")]
    public void A_number_that_the_fact_has_not_is_refused(string text, string number) => Assert.Equal(number, Fault(s_faithful with { Text = text }));

    [Theory]
    [InlineData("In 2024 Spain bought oil.", "Spain")]
    [InlineData("Italy bought 6.7 million tonnes of oil from Russia in 2024.", "Russia")]
    [InlineData("Italy, Spain bought oil.", "Spain")]
    [InlineData("Italy bought oil through the OECD.", "OECD")]
    public void A_name_that_the_fact_has_not_is_refused(string text, string name) => Assert.Equal(name, Fault(s_faithful with { Text = text }));

    [Fact]
    public void A_statement_without_a_citation_is_refused() => Assert.Equal("no citation", Fault(s_faithful with { Cites = [] }));

    [Fact]
    public void A_statement_of_another_fact_is_refused() => Assert.Equal("cites some-fact for another-fact", Fault(s_faithful with { FactId = "another-fact" }));

    [Theory]
    [InlineData("As of 2021:", "2021")]
    [InlineData("According to The Times:", "Times")]
    public void A_lead_may_say_only_what_it_is_allowed_to(string lead, string foreign)
    {
        var statement = s_faithful with { Lead = lead };

        Assert.Equal(foreign, Fault(statement));
        Assert.Null(Fault(statement, "2021", "The Times"));
    }

    [Fact]
    public void What_a_lead_may_say_the_statement_may_not() => Assert.Equal("2021", Fault(s_faithful with { Text = "Italy bought oil in 2021.", Lead = "As of 2021:" }, "2021"));

    private static string? Fault(Statement statement, params string[] allowed) =>
        Verifier.Fault(statement, Some.Fact(text: Text), Verifier.Words(Text), allowed);
}
