using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Retrieval;
using Xunit;

namespace KzEuroBot.Core.Tests.Retrieval;

public sealed class TermMatcherTests
{
    private static readonly Snapshot s_snapshot = Snapshot.Build(SmallPack.Pack with
    {
        Terms =
        [
            .. SmallPack.Pack.Terms,
            Some.Term("eu", TermKind.Organisation, "European Union|EU", "Европейский союз|ЕС|Евросоюз", "Европа Биримдиги|ЕБ", "Еуропалық одақ|ЕО"),
            Some.Term("eu-delegation", TermKind.Organisation, "European Union Delegation", "Делегация Европейского союза", "Европа Биримдигинин өкүлчүлүгү", "Еуропалық одақ өкілдігі"),
            Some.Term("georgia-country", TermKind.Place, "Georgia", "Грузия"),
            Some.Term("georgia-state", TermKind.Place, "Georgia", "Джорджия", isCovered: false),
        ],
    });

    [Theory]
    [InlineData("en", "What does the European Union Delegation do?", "eu-delegation")]
    [InlineData("en", "What does the European Union do?", "eu")]
    [InlineData("ky", "Европа Биримдигинин өкүлчүлүгү кайда?", "eu-delegation")]
    [InlineData("kk", "Еуропалық одақ не істейді?", "eu")]
    public void The_longest_name_is_taken(string language, string question, string expected) => Assert.Equal([expected], Named(question, language));

    [Theory]
    [InlineData("ru", "Что сказала Италия?", "italy")]
    [InlineData("ru", "Сколько купили в Италии?", "italy")]
    [InlineData("ru", "по Среднему коридору", "corridor")]
    [InlineData("ky", "Италиянын мунайы", "italy oil")]
    [InlineData("ky", "Ортоңку коридордун узундугу", "corridor")]
    [InlineData("ky", "орто коридор", "")]
    [InlineData("kk", "Италияның мұнайы", "italy oil")]
    [InlineData("kk", "Орта дәліздің ұзындығы", "corridor")]
    [InlineData("kk", "орта дализдин узындыгы", "corridor")]
    public void A_name_is_found_in_any_inflection(string language, string question, string expected) =>
        Assert.Equal(expected, string.Join(' ', Named(question, language)));

    [Theory]
    [InlineData("en", "Did the US buy oil?", "usa oil")]
    [InlineData("en", "Did they tell us about oil?", "oil")]
    [InlineData("en", "Where does the EU stand?", "eu")]
    [InlineData("kk", "ЕО-мен келісім", "eu")]
    [InlineData("kk", "ЕОның келісімі", "eu")]
    [InlineData("ky", "ЕБнин келишими", "eu")]
    [InlineData("ky", "АКШнын мунайы", "usa oil")]
    public void A_short_name_is_one_only_in_capitals(string language, string question, string expected) =>
        Assert.Equal(expected, string.Join(' ', Named(question, language)));

    [Theory]
    [InlineData("ky", "СРПС качан күчүнө кирди?", "epca")]
    [InlineData("ky", "EPCA качан күчүнө кирди?", "epca")]
    [InlineData("en", "What is КӘЫК?", "epca")]
    [InlineData("kk", "Евросоюз не істейді?", "eu")]
    public void A_name_of_another_language_is_known_too(string language, string question, string expected) => Assert.Equal([expected], Named(question, language));

    [Fact]
    public void A_mistyped_name_is_still_found() => Assert.Equal(["corridor"], Named("the Midle Coridor", "en"));

    [Fact]
    public void One_name_may_stand_for_several()
    {
        var query = s_snapshot.Reader.Read("Georgia", Language.English, latinTyped: false);

        Assert.Equal(["georgia-country", "georgia-state"], Assert.Single(query.Terms).Alternatives.Select(term => s_snapshot.Index.Terms[term].Id).Order());
    }

    private static string[] Named(string question, string language) =>
        [.. s_snapshot.Reader.Read(question, Language.Parse(language), latinTyped: false).Terms.Select(name => s_snapshot.Index.Terms[name.Alternatives[0]].Id)];
}
