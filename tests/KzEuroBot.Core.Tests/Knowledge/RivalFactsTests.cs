using System.Collections.Immutable;
using KzEuroBot.Core.Knowledge;
using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

public sealed class RivalFactsTests
{
    private static readonly Fact Ministry = Figure("ministry", "cargo 2024", 4.48m, "million tonnes");
    private static readonly Fact Association = Figure("association", "cargo 2024", 3.3m, "million tonnes");

    [Fact]
    public void Two_counts_of_one_thing_that_nobody_linked_are_told_at_the_second()
    {
        var warning = Assert.Single(Warnings(Ministry, Association));

        Assert.Equal(
            "fact 'association' and fact 'ministry' give 3.3 million tonnes and 4.48 million tonnes for 'cargo 2024': link them in 'contradicts' or 'related', or tell them apart by quantity, period or unit.",
            warning.Message);
    }

    [Theory]
    [InlineData("contradicts")]
    [InlineData("related")]
    public void Linked_facts_are_no_rivals(string link)
    {
        ImmutableArray<string> ids = ["ministry"];

        Assert.Empty(Warnings(Ministry, link == "related" ? Association with { Related = ids } : Association with { Contradicts = ids }));
    }

    [Theory]
    [InlineData("Cargo in 2024", 3.3, "million tonnes", true)]
    [InlineData("total cargo, 2024", 3.3, "million tonnes", true)]
    [InlineData("cargo 2024", 3300, "thousand tonnes", true)]
    [InlineData("cargo 2024", 4480, "thousand tonnes", false)]
    [InlineData("cargo 2024", 4.47, "million tonnes", false)]
    [InlineData("cargo 2024", 4.45, "million tonnes", true)]
    [InlineData("cargo 2024", 3.3, "million TEU", false)]
    [InlineData("cargo 2023", 3.3, "million tonnes", false)]
    [InlineData("containers 2024", 3.3, "million tonnes", false)]
    [InlineData("cargo of the first half, 2024", 3.3, "million tonnes", false)]
    public void Quantity_period_and_unit_decide_whether_two_figures_are_rivals(string quantity, decimal number, string unit, bool isRival)
    {
        Assert.Equal(isRival, !Warnings(Ministry, Figure("other", quantity, number, unit)).IsEmpty);
    }

    [Theory]
    [InlineData("2024", "2024", true)]
    [InlineData("2024", "2024-03", true)]
    [InlineData("2022/2024", "2024", true)]
    [InlineData("2024-H1", "2024-H1", true)]
    [InlineData("2024-H1", "2024-H2", false)]
    [InlineData("2024-11-05", "2024-11-19", false)]
    [InlineData("2023", "2024", false)]
    [InlineData("2024", null, false)]
    public void Only_figures_of_one_time_are_rivals(string first, string? second, bool isRival)
    {
        var a = Figure("a", "cargo", 1, "tonnes") with { AsOf = FactDate.Parse(first) };
        var b = Figure("b", "cargo", 2, "tonnes") with { AsOf = second is null ? null : FactDate.Parse(second) };

        Assert.Equal(isRival, !Warnings(a, b).IsEmpty);
    }

    [Fact]
    public void A_term_that_most_facts_have_does_not_make_figures_rivals()
    {
        Assert.Empty(Warnings(Ministry with { Terms = ["kazakhstan"] }, Association with { Terms = ["kazakhstan"] }));
    }

    [Theory]
    [InlineData("tengiz", "karachaganak", 4.4, false)]
    [InlineData("tengiz", "corridor", 4.4, true)]
    [InlineData("tengiz", "corridor", 1.4, false)]
    [InlineData("chevron", "lukoil", 1.4, true)]
    public void A_place_of_its_own_tells_a_figure_apart_and_who_counted_does_not(string first, string second, decimal number, bool isRival)
    {
        var a = Ministry with { Terms = ["corridor", first] };
        var b = Figure("other", "cargo 2024", number, "million tonnes") with { Terms = ["corridor", second] };

        Assert.Equal(isRival, !Warnings(a, b).IsEmpty);
    }

    [Theory]
    [InlineData("2023", "2024", false)]
    [InlineData(null, null, true)]
    public void Two_points_of_one_series_are_no_rivals(string? first, string? second, bool isRival)
    {
        var pack = PackOf(Ministry, Association);
        if (first is not null && second is not null)
        {
            var points = new[] { (Ministry, first), (Association, second) }.Select(point => new SeriesPoint(point.Item1.Id, point.Item1.Values[0].Number, FactDate.Parse(point.Item2)));
            pack = pack with { Series = [new Series("cargo", SeriesKind.Time, Some.Texts("Cargo"), Some.Texts("t"), [.. points])] };
        }

        Assert.Equal(isRival, PackValidator.Check(pack, new PackPositions()).Warnings.Count > 0);
    }

    [Fact]
    public void Facts_with_several_rival_figures_are_told_once()
    {
        Quantity[] more = [new("containers 2024", 56.5m, "thousand TEU"), new("trains 2024", 358, "trains")];

        Assert.Single(Warnings(
            Ministry with { Values = [.. Ministry.Values, .. more] },
            Association with { Values = [.. Association.Values, .. more.Select(value => value with { Number = value.Number * 2 })] }));
    }

    [Fact]
    public void The_shipped_pack_has_no_warning()
    {
        Assert.Empty(KnowledgeFiles.Read(Repository.Folder("knowledge")).Warnings.Select(warning => warning.ToString()));
    }

    private static Fact Figure(string id, string quantity, decimal number, string unit) => Some.Fact(id) with
    {
        AsOf = FactDate.Parse("2024"),
        Values = [new Quantity(quantity, number, unit)],
        Terms = ["corridor", "kazakhstan"],
    };

    private static ImmutableArray<PackFault> Warnings(params Fact[] facts) => [.. PackValidator.Check(PackOf(facts), new PackPositions()).Warnings];

    /// <summary>Among ten facts about Kazakhstan, so that a term of two is none of most.</summary>
    private static Pack PackOf(params Fact[] facts) => Some.Pack([.. facts, .. Enumerable.Range(1, 10).Select(i => Some.Fact($"other-{i}") with { Terms = ["kazakhstan"] })]) with
    {
        Terms =
        [
            Some.Term("corridor", TermKind.Project, "Middle Corridor"),
            Some.Term("kazakhstan", TermKind.Place, "Kazakhstan"),
            Some.Term("tengiz", TermKind.Place, "Tengiz"),
            Some.Term("karachaganak", TermKind.Place, "Karachaganak"),
            Some.Term("chevron", TermKind.Organisation, "Chevron"),
            Some.Term("lukoil", TermKind.Organisation, "Lukoil"),
        ],
    };
}
