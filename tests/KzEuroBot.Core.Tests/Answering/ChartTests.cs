using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

public sealed class ChartTests
{
    [Theory]
    [InlineData("2022", "2023", 0)]
    [InlineData("2022", "2024", 1)]
    [InlineData("2020", "2024", 3)]
    [InlineData("1999", "2028", 28)]
    [InlineData("2023-H1", "2024-H1", 1)]
    [InlineData("2023-H2", "2024-H1", 0)]
    [InlineData("2023-Q1", "2024-Q1", 3)]
    [InlineData("2024-01", "2024-03", 1)]
    [InlineData("2020/2021", "2022", 0)]
    [InlineData("2020/2024", "2026", 1)]
    [InlineData("2020/2024", "2023", 0)]
    [InlineData("2024-01-01", "2025-01-01", 0)]
    public void Periods_without_a_number_are_counted(string before, string after, int missing)
    {
        var chart = new Chart(SeriesKind.Time, "Title", "unit", [Point(before), Point(after)], "In words.");

        Assert.Equal((0, missing), (chart.MissingBefore(0), chart.MissingBefore(1)));
    }

    [Fact]
    public void Parts_have_no_gaps()
    {
        var chart = new Chart(SeriesKind.Parts, "Title", "unit", [new ChartPoint("Oil", 2, "2", [1]), new ChartPoint("Gas", 1, "1", [1])], "In words.");

        Assert.Equal(0, chart.MissingBefore(1));
    }

    private static ChartPoint Point(string period) => new(period, 1, "1", [1], Period: FactDate.Parse(period));
}
