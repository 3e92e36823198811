using System.Collections.Immutable;
using KzEuroBot.Core.Answering.References;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Tests.Knowledge;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

public sealed class BibtexReferenceTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly ImmutableArray<Source> Shipped = Assert.IsType<Pack>(KnowledgeFiles.Read(Repository.Folder("knowledge")).Pack).Sources;

    /// <summary>Fields as https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf, 2.1.1 and 2.2, has them for @online.</summary>
    [Fact]
    public void A_page_of_a_newspaper_is_an_online_entry()
    {
        var source = English("Kazakhstan & EU: 50% more_trade #1") with
        {
            Key = "at-2025",
            Authors = ["Svante E. Cornell", "European Commission"],
            Container = new("The Astana Times", null, null, null),
            Published = FactDate.Parse("2025-10-16"),
            Url = new Uri("https://astanatimes.com/t%C3%BC/?p=1&q=2_3#a"),
        };

        Assert.Equal(
            """
            @online{at-2025,
              author = {Cornell, Svante E. and {European Commission}},
              title = {{Kazakhstan \& EU: 50\% more\_trade \#1}},
              organization = {The Astana Times},
              date = {2025-10-16},
              url = {https://astanatimes.com/t%C3%BC/?p=1&q=2_3#a},
              urldate = {2026-11-22},
              langid = {english},
            }
            """,
            Write(source));
    }

    /// <summary>@article as in the standard styles' documentation (btxdoc, 3.1): author, title, journal, year; volume, number, pages, month.</summary>
    [Fact]
    public void An_article_of_a_journal_has_its_number_and_pages()
    {
        var source = Some.Source("knu") with
        {
            Authors = ["Юн С. М."],
            Container = new(null, "Вестник КНУ", null, null),
            Issue = "№ 3",
            Published = FactDate.Parse("2025"),
            Kind = "academic",
        };

        Assert.Equal(
            """
            @article{knu,
              author = {Юн, С. М.},
              title = {{Название}},
              journal = {Вестник КНУ},
              number = {3},
              pages = {27--30},
              year = {2025},
              langid = {russian},
            }
            """,
            Write(source, "с. 27–30"));
    }

    [Theory]
    [InlineData("academic", "Friedrich-Ebert-Stiftung", "2025-04", "https://example.org/", "techreport", "institution")]
    [InlineData("academic", "Journal of Eurasian Studies", null, "https://example.org/", "article", "journal")]
    [InlineData("academic", "PONARS Eurasia", null, "https://example.org/", "online", "organization")]
    [InlineData("official", "OECD", "2023", "https://example.org/", "online", "author")]
    [InlineData("press", "Kazinform", "2023", null, "article", "journal")]
    [InlineData("other", "Kazinform", "2023", null, "misc", "howpublished")]
    public void The_kind_of_a_source_tells_the_type_of_its_entry(string kind, string container, string? published, string? url, string type, string field)
    {
        var entry = Parse(Write(English("Title") with
        {
            Kind = kind,
            Container = new(container, null, null, null),
            Published = published is null ? null : FactDate.Parse(published),
            Url = url is null ? null : new Uri(url),
        }));

        Assert.Equal(type, entry.Type);
        Assert.Equal(container, entry.Fields[field].Trim('{', '}'));
        Assert.Equal(published?[..4], (entry.Fields.GetValueOrDefault("year") ?? entry.Fields.GetValueOrDefault("date"))?[..4]);
    }

    [Fact]
    public void Whatever_a_title_holds_does_not_end_its_field()
    {
        const string Title = """a { b } } c \ d ~ e ^ f $ g "h" @i{j, k = {l}, % m""";

        var entry = Parse(Write(English(Title) with { Url = new Uri("https://example.org/{a}?b=\\c~d^e") }));

        Assert.Equal(["title", "url", "urldate", "langid"], entry.Fields.Keys);
        Assert.Equal(Title, Unescaped(entry.Fields["title"][1..^1]));
        Assert.DoesNotMatch(@"[{}\\]", entry.Fields["url"]);
    }

    [Fact]
    public void Every_source_of_the_shipped_pack_is_a_sound_entry_under_its_own_key()
    {
        var sources = Shipped;

        var entries = sources.Select(source => Parse(Write(source))).ToList();

        Assert.Equal(sources.Select(source => source.Key), entries.Select(entry => entry.Key));
        Assert.All(entries, entry => Assert.Contains(entry.Type, (string[])["article", "online", "techreport", "misc"]));
        Assert.All(sources.Zip(entries), pair => Assert.Equal(
            pair.First.Title[Language.TryParse(pair.First.WrittenIn, out var own) ? own : Language.English] ?? pair.First.Title.En ?? pair.First.Title.Ru,
            Unescaped(pair.Second.Fields["title"][1..^1])));
        Assert.All(sources.Zip(entries), pair => Assert.Equal(pair.First.Url?.AbsoluteUri, pair.Second.Fields.GetValueOrDefault("url")));
    }

    [Fact]
    public void Every_source_of_the_shipped_pack_has_a_reference_in_each_style()
    {
        foreach (var source in Shipped)
        {
            var gost = References.Write(ReferenceStyle.Gost, source, null, Language.Russian, Today);
            var apa = References.Write(ReferenceStyle.Apa, source, null, Language.English, Today);

            Assert.EndsWith(".", gost, StringComparison.Ordinal);
            Assert.All([gost, apa], reference => Assert.DoesNotMatch(@"\.\.(?!\.)(?<!\.\.\.)|  |\{|\n| \.| ,", reference));
            Assert.Equal(source.Url is not null, gost.Contains("(дата обращения: 22.11.2026)", StringComparison.Ordinal) || gost.Contains("(accessed: 22.11.2026)", StringComparison.Ordinal));
            Assert.EndsWith(source.Url?.AbsoluteUri ?? ".", apa, StringComparison.Ordinal);
            Assert.Contains(source.Published is { } date ? $"({date.First.Year}" : "(n.d.)", apa, StringComparison.Ordinal);
        }
    }

    private static string Unescaped(string text)
    {
        foreach (var (written, letter) in new[] { (@"\textbraceleft{}", "{"), (@"\textbraceright{}", "}"), (@"\textasciitilde{}", "~"), (@"\textasciicircum{}", "^"), (@"\&", "&"), (@"\%", "%"), (@"\$", "$"), (@"\#", "#"), (@"\_", "_"), (@"\textbackslash{}", @"\") })
            text = text.Replace(written, letter, StringComparison.Ordinal);
        return text;
    }

    /// <summary>Reads one entry as BibTeX does: a field ends where the braces, counted whatever stands before them, are even again.</summary>
    private static (string Type, string Key, Dictionary<string, string> Fields) Parse(string entry)
    {
        Assert.Equal('@', entry[0]);
        var open = entry.IndexOf('{', StringComparison.Ordinal);
        var comma = entry.IndexOf(',', open);
        var fields = new Dictionary<string, string>();
        var at = comma + 1;
        while (true)
        {
            while (char.IsWhiteSpace(entry[at])) at++;
            if (entry[at] == '}') break;
            var equals = entry.IndexOf('=', at);
            var name = entry[at..equals].Trim();
            Assert.Matches("^[a-z]+$", name);
            var begin = entry.IndexOf('{', equals);
            Assert.Equal("", entry[(equals + 1)..begin].Trim());
            var depth = 0;
            for (at = begin; ; at++)
            {
                if (entry[at] == '{') depth++;
                if (entry[at] == '}' && --depth == 0) break;
            }
            Assert.True(fields.TryAdd(name, entry[(begin + 1)..at]), name + " stands twice.");
            Assert.Equal(',', entry[++at]);
            at++;
        }
        Assert.Equal(entry.Length - 1, at);
        return (entry[1..open], entry[(open + 1)..comma], fields);
    }

    private static Source English(string title) => Some.Source() with { Title = new(title, null, null, null), WrittenIn = "en" };

    private static string Write(Source source, string? locator = null) => References.Write(ReferenceStyle.Bibtex, source, locator, Language.English, Today);
}
