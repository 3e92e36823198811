using KzEuroBot.Core.Knowledge;
using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

public sealed class SharedNamesTests
{
    [Theory]
    [InlineData(TermKind.Person, true, TermKind.Person, true, "fault")]
    [InlineData(TermKind.Concept, true, TermKind.Concept, true, "fault")]
    [InlineData(TermKind.Place, true, TermKind.Place, false, "fault")]
    [InlineData(TermKind.Place, true, TermKind.Organisation, false, "fault")]
    [InlineData(TermKind.Concept, false, TermKind.Organisation, true, "fault")]
    [InlineData(TermKind.Place, true, TermKind.Organisation, true, "warning")]
    [InlineData(TermKind.Concept, true, TermKind.Agreement, true, "nothing")]
    [InlineData(TermKind.Agreement, true, TermKind.Concept, true, "nothing")]
    [InlineData(TermKind.Place, false, TermKind.Organisation, false, "nothing")]
    public void A_name_of_two_terms_is_told_by_how_far_it_misleads(TermKind firstKind, bool isFirstCovered, TermKind secondKind, bool isSecondCovered, string expected)
    {
        var first = Some.Term("first", firstKind, "First|Both", isCovered: isFirstCovered);
        var second = Some.Term("second", secondKind, "Second|both", isCovered: isSecondCovered);
        var pack = Some.Pack() with { Terms = [first with { Names = first.Names with { Ru = ["Первый"], Ky = ["Бир"], Kk = ["Бір"] } }, second with { Names = second.Names with { Ru = ["Второй"], Ky = ["Эки"], Kk = ["Екі"] } }] };

        var (faults, warnings) = PackValidator.Check(pack, new PackPositions());

        Assert.Equal(expected == "fault" ? 1 : 0, faults.Count);
        Assert.Equal(expected == "warning" ? 1 : 0, warnings.Count);
        Assert.All(faults.Concat(warnings), told => Assert.StartsWith($"term 'second' has the name 'both' (en), which is also a name of the {TermKinds.ToWord(firstKind)} 'first'", told.Message, StringComparison.Ordinal));
    }
}
