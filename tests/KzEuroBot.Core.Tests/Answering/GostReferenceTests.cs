using KzEuroBot.Core.Answering.References;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

/// <summary>
/// The expected texts of the first four tests are examples of GOST R 7.0.5-2008 itself (sections 7 and 10). The standard lets a point stand for
/// the point and dash between parts, and its examples make use of that; so do these comparisons.
/// </summary>
public sealed class GostReferenceTests
{
    [Fact]
    public void A_page_of_a_site_is_written_as_in_the_standard()
    {
        var source = Some.Source() with
        {
            Title = Russian("С Белой армией в Сибири"),
            Authors = ["Лэтчфорд Е. У."],
            Container = Russian("Восточный фронт армии адмирала А. В. Колчака"),
            Published = FactDate.Parse("2004"),
            Url = new Uri("http://east-front.narod.ru/memo/latchford.htm"),
            Kind = "official",
        };

        // The standard has the year in brackets, because the page itself does not tell it.
        Assert.Equal(
            "Лэтчфорд Е. У. С Белой армией в Сибири [Электронный ресурс] // Восточный фронт армии адмирала А. В. Колчака : [сайт]. 2004. "
            + "URL: http://east-front.narod.ru/memo/latchford.htm (дата обращения: 23.08.2007).",
            WithPoints(Write(source, new DateOnly(2007, 8, 23))));
    }

    [Fact]
    public void A_page_without_author_and_year_is_written_as_in_the_standard()
    {
        const string Title = "Список документов «Информационно-справочной системы архивной отрасли» (ИССАО) и ее приложения — «Информационной системы архивистов России» (ИСАР)";
        var source = Some.Source() with
        {
            Title = Russian(Title),
            Container = Russian("Консалтинговая группа «Термика»"),
            Url = new Uri("http://www.termika.ru/dou/progr/spisok24.html"),
            Kind = "official",
        };

        // The standard leaves out [Электронный ресурс], which may be left out where the address tells as much.
        Assert.Equal(
            Title + " // Консалтинговая группа «Термика» : [сайт]. URL: http://www.termika.ru/dou/progr/spisok24.html (дата обращения: 16.11.2007).",
            WithPoints(Write(source, new DateOnly(2007, 11, 16))).Replace(" [Электронный ресурс]", "", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_of_an_electronic_journal_is_written_as_in_the_standard()
    {
        var source = Some.Source() with
        {
            Title = Russian("Право военнослужащих Российской Федерации на свободу ассоциаций"),
            Authors = ["Дирина А. И."],
            Container = Russian("Военное право : сетевой журн."),
            Published = FactDate.Parse("2007"),
            Url = new Uri("http://www.voennoepravo.ru/node/2149"),
            Kind = "academic",
        };

        Assert.Equal(
            "Дирина А. И. Право военнослужащих Российской Федерации на свободу ассоциаций // Военное право : сетевой журн. 2007. "
            + "URL: http://www.voennoepravo.ru/node/2149 (дата обращения: 19.09.2007).",
            WithPoints(Write(source, new DateOnly(2007, 9, 19))).Replace(" [Электронный ресурс]", "", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_of_a_printed_journal_is_written_as_in_the_standard_with_its_pages()
    {
        var source = Some.Source() with
        {
            Title = new("The reference librarian and the business professor: a strategic alliance that works", null, null, null),
            Authors = ["Crawford, P. J.", "Barrett, T. P."],
            Container = new("Ref. Libr.", null, null, null),
            Issue = "Vol. 3, No. 58",
            Published = FactDate.Parse("1997"),
            Kind = "academic",
            WrittenIn = "en",
        };

        Assert.Equal(
            "Crawford P. J., Barrett T. P. The reference librarian and the business professor: a strategic alliance that works // Ref. Libr. 1997. Vol. 3, № 58. P. 75–85.",
            WithPoints(Write(source, new DateOnly(2026, 11, 22), "pp. 75-85")));
    }

    [Fact]
    public void The_parts_are_parted_by_a_point_and_an_en_dash()
    {
        var source = Some.Source() with
        {
            Title = Russian("Железнодорожный транзит вырос на 50%"),
            Container = Russian("Kazinform"),
            Published = FactDate.Parse("2025-10-16"),
            Url = new Uri("https://www.inform.kz/ru/transit"),
        };

        Assert.Equal(
            "Железнодорожный транзит вырос на 50% [Электронный ресурс] // Kazinform. – 2025. – 16 окт. – URL: https://www.inform.kz/ru/transit (дата обращения: 22.11.2026).",
            Write(source, new DateOnly(2026, 11, 22)));
    }

    [Theory]
    [InlineData("en", "Title [Electronic resource] // Paper. – 2025. – Oct. – URL: https://example.org/ (accessed: 01.02.2026).")]
    [InlineData("de", "Title [Electronic resource] // Paper. – 2025. – Oct. – URL: https://example.org/ (accessed: 01.02.2026).")]
    [InlineData("ru", "Заглавие [Электронный ресурс] // Paper. – 2025. – Окт. – URL: https://example.org/ (дата обращения: 01.02.2026).")]
    [InlineData("ky", "Аталышы [Электронный ресурс] // Paper. – 2025. – Окт. – URL: https://example.org/ (дата обращения: 01.02.2026).")]
    [InlineData("kk", "Тақырыбы [Электронный ресурс] // Paper. – 2025. – Окт. – URL: https://example.org/ (дата обращения: 01.02.2026).")]
    public void A_source_is_cited_in_its_own_language_whoever_reads(string writtenIn, string expected)
    {
        var source = Some.Source() with
        {
            Title = new("Title", "Заглавие", "Аталышы", "Тақырыбы"),
            Container = new("Paper", "Paper", "Paper", "Paper"),
            Published = FactDate.Parse("2025-10"),
            Url = new Uri("https://example.org/"),
            WrittenIn = writtenIn,
        };

        Assert.All(Language.All, reader => Assert.Equal(expected, References.Write(ReferenceStyle.Gost, source, null, reader, new DateOnly(2026, 2, 1))));
    }

    [Theory]
    [InlineData("Юн С. М.", "Юн С. М. Название // Журнал. – 2025.")]
    [InlineData("Юн С.М.|Пакулин В.С.", "Юн С. М., Пакулин В. С. Название // Журнал. – 2025.")]
    [InlineData("С. М. Юн|В. С. Пакулин|Дж. Серик", "Юн С. М., Пакулин В. С., Серик Дж. Название // Журнал. – 2025.")]
    [InlineData("Юн С. М.|Пакулин В. С.|Серик А. Б.|Ли К. К.", "Название / С. М. Юн [и др.] // Журнал. – 2025.")]
    [InlineData("Министерство иностранных дел", "Название / Министерство иностранных дел // Журнал. – 2025.")]
    public void Up_to_three_authors_stand_before_the_title(string authors, string expected)
    {
        var source = Some.Source() with { Authors = [.. authors.Split('|')], Container = Russian("Журнал"), Published = FactDate.Parse("2025") };

        Assert.Equal(expected, Write(source, new DateOnly(2026, 11, 22)));
    }

    [Theory]
    [InlineData("с. 27", "С. 27.")]
    [InlineData("С. 27–30", "С. 27–30.")]
    [InlineData("p. 27", "С. 27.")]
    [InlineData("pp. 27-30", "С. 27–30.")]
    [InlineData("27–30-беттер", "С. 27–30.")]
    public void Pages_come_last(string locator, string expected)
    {
        Assert.EndsWith(" – " + expected, Write(Some.Source() with { Issue = "№ 3" }, new DateOnly(2026, 11, 22), locator), StringComparison.Ordinal);
    }

    /// <summary>A section is named where the text cites it; [7, p. 53] is a page of another work.</summary>
    [Theory]
    [InlineData("Introduction")]
    [InlineData("Введение, [7, с. 53]")]
    [InlineData("[7, p. 53]")]
    [InlineData("3.2")]
    public void A_locator_that_is_no_page_is_not_made_one(string locator)
    {
        Assert.Equal("Название.", Write(Some.Source(), new DateOnly(2026, 11, 22), locator));
    }

    [Theory]
    [InlineData("AllBanks.kz citing the Ministry of Foreign Affairs of Kazakhstan", "AllBanks.kz")]
    [InlineData("Kazakhstan Today (kt.kz), citing the Ministry of Industry", "Kazakhstan Today (kt.kz)")]
    [InlineData("El.kz (citing Kazakh MFA)", "El.kz")]
    [InlineData("European Commission (text reproduced by Auspol)", "European Commission (text reproduced by Auspol)")]
    public void Whom_a_publisher_cites_is_no_part_of_its_name(string publisher, string expected)
    {
        Assert.Equal($"Название // {expected}.", Write(Some.Source() with { Container = new(publisher, null, null, null) }, new DateOnly(2026, 11, 22)));
    }

    private static string Write(Source source, DateOnly accessed, string? locator = null) =>
        References.Write(ReferenceStyle.Gost, source, locator, Language.Russian, accessed);

    private static string WithPoints(string reference) => reference.Replace(". – ", ". ", StringComparison.Ordinal);

    private static PerLanguage<string?> Russian(string text) => new(null, text, null, null);
}
