using System.Text;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

public sealed class DocumentFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_text_is_cut_at_its_blank_lines()
    {
        var document = Read("notes.txt", "First line\nof a paragraph.\r\n\r\n \t\nSecond.\n\n\n");

        Assert.Equal("notes", document.Title);
        Assert.Equal(["First line of a paragraph.", "Second."], document.Passages.Select(passage => passage.Text));
        Assert.Equal(["paragraph 1", "paragraph 2"], document.Passages.Select(passage => passage.Locator));
        Assert.Equal([1, 2], document.Passages.Select(passage => passage.Number));
    }

    [Fact]
    public void A_Markdown_passage_names_its_heading()
    {
        var document = Read("paper.md", "# The paper\nOpening.\n\n## Trade ##\n\nOne.\n\nTwo.\n");

        Assert.Equal("The paper", document.Title);
        Assert.Equal(
            [("The paper, paragraph 1", "Opening."), ("Trade, paragraph 1", "One."), ("Trade, paragraph 2", "Two.")],
            document.Passages.Select(passage => (passage.Locator, passage.Text)));
    }

    [Fact]
    public void An_HTML_page_gives_what_a_reader_sees_and_nothing_else()
    {
        var document = Read("page.html",
            """
            <!DOCTYPE html><html><head><title>Trade &amp; ties</title><style>p { color: red }</style><script>alert("x < y")</script></head>
            <body><!-- hidden --><h1 class="t">Trade</h1><p>Exports <b>grew</b>
            by&nbsp;5&nbsp;%.<p>Imports fell.<ul><li>Oil</li><li>Gas</li></ul></body></html>
            """);

        Assert.Equal("Trade & ties", document.Title);
        Assert.Equal(
            [("Trade, paragraph 1", "Exports grew by 5 %."), ("Trade, paragraph 2", "Imports fell."), ("Trade, paragraph 3", "Oil"), ("Trade, paragraph 4", "Gas")],
            document.Passages.Select(passage => (passage.Locator, passage.Text)));
    }

    [Fact]
    public void A_paragraph_of_unclear_language_is_told_the_one_before()
    {
        var asked = new List<(string, Language?)>();
        File.WriteAllText(_folder.File("x.txt"), "Бир.\n\n2024.");

        DocumentFiles.Read(_folder.File("x.txt"), (text, before) =>
        {
            asked.Add((text, before));
            return Language.Kyrgyz;
        });

        Assert.Equal([("Бир.", null), ("2024.", Language.Kyrgyz)], asked);
    }

    [Theory]
    [InlineData("page.html", "<p></p>")]
    [InlineData("page.html", "<script>only</script>")]
    [InlineData("paper.md", "# Only a heading")]
    [InlineData("notes.txt", "")]
    public void A_document_without_text_is_refused(string name, string text) =>
        Assert.Contains("has no text", Assert.Throws<DocumentException>(() => Read(name, text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_in_another_encoding_is_refused()
    {
        File.WriteAllBytes(_folder.File("old.txt"), Encoding.Latin1.GetBytes("déjà vu"));

        Assert.Contains("UTF-8", Assert.Throws<DocumentException>(() => DocumentFiles.Read(_folder.File("old.txt"), (_, _) => Language.English)).Message, StringComparison.Ordinal);
    }

    private ImportedDocument Read(string name, string text)
    {
        File.WriteAllText(_folder.File(name), text);
        return DocumentFiles.Read(_folder.File(name), (_, _) => Language.English);
    }
}
