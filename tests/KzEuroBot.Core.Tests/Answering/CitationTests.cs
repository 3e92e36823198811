using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

public sealed class CitationTests
{
    private static readonly Source s_article = Some.Source("article") with
    {
        Title = new("Our Policy", null, "Биздин саясат", null),
        Container = new("Bulletin", "Вестник", null, null),
        WrittenIn = "ky",
        Issue = "No. 3",
        Published = FactDate.Parse("2025"),
        Url = new Uri("https://example.org/article"),
        Locators = Some.Source().Locators.Add("intro", new("Introduction", "Введение", "Киришүү", "Кіріспе")),
    };

    private static readonly Source s_page = Some.Source("page");

    [Fact]
    public void Citations_are_numbered_in_the_order_of_first_use()
    {
        var list = Citations("en");

        var first = list.Cite(Cited(new FactCitation("page"), new FactCitation("article", "intro")));
        var second = list.Cite(Cited(new FactCitation("article", "p. 4"), new FactCitation("page")));

        Assert.Equal([1, 2], first);
        Assert.Equal([3, 1], second);
        Assert.Equal([(1, "page", null), (2, "article", "Introduction"), (3, "article", "p. 4")], list.Citations.Select(citation => (citation.Number, citation.SourceKey, citation.Locator)));
    }

    [Theory]
    [InlineData("en", "Introduction, [1, p. 27]")]
    [InlineData("ru", "Введение, [1, с. 27]")]
    [InlineData("ky", "Киришүү, [1, 27-б.]")]
    [InlineData("kk", "Кіріспе, [1, 27-б.]")]
    public void A_locator_shows_the_section_and_the_sources_own_reference(string language, string expected) =>
        Assert.Equal(expected, Cite(language, new FactCitation("article", "intro", "[1, p. 27]")).Locator);

    [Theory]
    [InlineData(null, "[12, p. 128]", "[12, с. 128]")]
    [InlineData(null, "[7]", "[7]")]
    [InlineData("intro", null, "Введение")]
    [InlineData("таблица 2", null, "таблица 2")]
    [InlineData(null, null, null)]
    public void A_locator_has_what_is_known(string? section, string? reference, string? expected) =>
        Assert.Equal(expected, Cite("ru", new FactCitation("article", section, reference)).Locator);

    [Theory]
    [InlineData("en", "Our Policy")]
    [InlineData("ky", "Биздин саясат")]
    [InlineData("ru", "Биздин саясат")]
    [InlineData("kk", "Биздин саясат")]
    public void A_title_is_in_the_readers_language_or_in_the_sources_own(string language, string expected) =>
        Assert.Equal(expected, Cite(language, new FactCitation("article")).Title);

    [Fact]
    public void A_source_without_a_title_in_its_own_language_shows_one_that_it_has()
    {
        Assert.Equal("Название", Bibliography.Title(s_page with { WrittenIn = "de" }, Language.Kazakh));
        Assert.Equal("page", Bibliography.Title(s_page with { Title = new(null, null, null, null) }, Language.Kazakh));
    }

    [Theory]
    [InlineData("en", "Bulletin, No. 3, 2025")]
    [InlineData("ru", "Вестник, № 3, 2025")]
    public void A_container_tells_issue_and_year(string language, string expected) => Assert.Equal(expected, Cite(language, new FactCitation("article")).Container);

    [Fact]
    public void What_a_source_has_not_is_left_out()
    {
        var citation = Cite("ru", new FactCitation("page"));

        Assert.Equal(new Citation(1, "page", "Название", null, null, null), citation);
    }

    private static Citation Cite(string language, FactCitation place)
    {
        var list = Citations(language);
        list.Cite(Cited(place));
        return Assert.Single(list.Citations);
    }

    private static Fact Cited(params FactCitation[] places) => Some.Fact() with { Cite = [.. places] };

    private static CitationList Citations(string language) => new(
        System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary([s_article, s_page], source => source.Key),
        Language.Parse(language),
        LanguageTools.Instance.Phrases(Language.Parse(language)));
}
