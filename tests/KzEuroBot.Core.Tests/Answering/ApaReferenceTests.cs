using KzEuroBot.Core.Answering.References;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

/// <summary>The numbered examples are those of the Publication Manual, 7th edition, chapter 10; italics apart.</summary>
public sealed class ApaReferenceTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void A_journal_article_is_written_as_example_1()
    {
        var source = English("Language learning as language use: A cross-linguistic model of child language development") with
        {
            Authors = ["Stewart M. McCauley", "Morten H. Christiansen"],
            Container = new("Psychological Review", null, null, null),
            Issue = "Vol. 126, No. 1",
            Published = FactDate.Parse("2019"),
            Url = new Uri("https://doi.org/10.1037/rev0000126"),
            Kind = "academic",
        };

        Assert.Equal(
            "McCauley, S. M., & Christiansen, M. H. (2019). Language learning as language use: A cross-linguistic model of child language development. "
            + "Psychological Review, 126(1), 1–51. https://doi.org/10.1037/rev0000126",
            Write(source, "pp. 1–51"));
    }

    [Fact]
    public void A_newspaper_page_is_written_as_example_16()
    {
        var source = English("How will humanity react to alien life? Psychologists have some predictions") with
        {
            Authors = ["Guarino, B."],
            Container = new("The Washington Post", null, null, null),
            Published = FactDate.Parse("2017-12-04"),
            Url = new Uri("https://www.washingtonpost.com/news/speaking-of-science/wp/2017/12/04/how-will-humanity-react"),
        };

        Assert.Equal(
            "Guarino, B. (2017, December 4). How will humanity react to alien life? Psychologists have some predictions. The Washington Post. "
            + "https://www.washingtonpost.com/news/speaking-of-science/wp/2017/12/04/how-will-humanity-react",
            Write(source));
    }

    /// <summary>As example 47, where the retrieval date is told because an entry changes; a title without author comes first (9.12).</summary>
    [Fact]
    public void An_undated_entry_of_an_encyclopedia_tells_when_it_was_read()
    {
        var source = English("Germans of Kazakhstan") with
        {
            Container = new("Wikipedia", null, null, null),
            Url = new Uri("https://en.wikipedia.org/wiki/Germans_of_Kazakhstan"),
            Kind = "encyclopedia",
        };

        Assert.Equal("Germans of Kazakhstan. (n.d.). In Wikipedia. Retrieved November 22, 2026, from https://en.wikipedia.org/wiki/Germans_of_Kazakhstan", Write(source));
    }

    /// <summary>https://apastyle.apa.org/style-grammar-guidelines/references/examples/webpage-website-references, "group author": the World Health Organization's page, whose author is not repeated as the site.</summary>
    [Fact]
    public void An_official_page_has_its_publisher_as_author_once()
    {
        var source = English("Questions and answers on immunization and vaccine safety") with
        {
            Container = new("World Health Organization", null, null, null),
            Published = FactDate.Parse("2018-03"),
            Url = new Uri("https://www.who.int/features/qa/84/en/"),
            Kind = "official",
        };

        Assert.Equal("World Health Organization. (2018, March). Questions and answers on immunization and vaccine safety. https://www.who.int/features/qa/84/en/", Write(source));
    }

    [Fact]
    public void Without_author_and_date_the_title_comes_first_and_no_date_is_said()
    {
        var source = English("Middle Corridor: \"Ready or not?\"") with { Container = new("Trend", null, null, null), Url = new Uri("https://trend.az/1") };

        Assert.Equal("Middle Corridor: \"Ready or not?\" (n.d.). Trend. https://trend.az/1", Write(source));
        Assert.Equal("Is it ready? (n.d.). Trend. https://trend.az/1", Write(source with { Title = new("Is it ready?", null, null, null) }));
    }

    /// <summary>9.38: the title in its own language, then its translation in brackets.</summary>
    [Fact]
    public void A_foreign_title_is_translated_for_a_reader_where_the_source_has_it_in_their_language()
    {
        var source = Some.Source() with { Title = new("Our Policy", "Наша политика", null, null), Container = new("Journal", "Вестник", null, null), Issue = "No. 3", Published = FactDate.Parse("2025") };

        Assert.Equal("Наша политика [Our Policy]. (2025). Вестник, (3).", Write(source));
        Assert.Equal("Наша политика. (2025). Вестник, (3).", References.Write(ReferenceStyle.Apa, source, null, Language.Russian, Today));
        Assert.Equal("Наша политика. (2025). Вестник, (3).", References.Write(ReferenceStyle.Apa, source, null, Language.Kyrgyz, Today));
    }

    /// <summary>9.8: twenty authors are all named; of twenty-one the first nineteen and the last.</summary>
    [Fact]
    public void Up_to_twenty_authors_are_named()
    {
        var twenty = Write(English("Title") with { Authors = [.. Enumerable.Range(1, 20).Select(Author)] });
        var twentyOne = Write(English("Title") with { Authors = [.. Enumerable.Range(1, 21).Select(Author)] });

        Assert.StartsWith("Aa, B., Ba, B., Ca, B., ", twenty, StringComparison.Ordinal);
        Assert.EndsWith("Sa, B., & Ta, B. (n.d.). Title.", twenty, StringComparison.Ordinal);
        Assert.EndsWith("Ra, B., Sa, B., . . . Ua, B. (n.d.). Title.", twentyOne, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Svante E. Cornell", "Cornell, S. E.")]
    [InlineData("Jean-Pierre van der Berg", "van der Berg, J.-P.")]
    [InlineData("J.-P. Sartre", "Sartre, J.-P.")]
    [InlineData("Юн Сергей Миронович", "Юн, С. М.")]
    [InlineData("European Training Foundation", "European Training Foundation.")]
    [InlineData("OECD", "OECD.")]
    public void A_name_is_read_in_each_order_and_a_body_is_no_person(string author, string expected)
    {
        Assert.Equal($"{expected} (n.d.). Title.", Write(English("Title") with { Authors = [author] }));
    }

    private static string Author(int number) => $"{(char)('A' + number - 1)}a, Bob";

    private static Source English(string title) => Some.Source() with { Title = new(title, null, null, null), WrittenIn = "en" };

    private static string Write(Source source, string? locator = null) => References.Write(ReferenceStyle.Apa, source, locator, Language.English, Today);
}
