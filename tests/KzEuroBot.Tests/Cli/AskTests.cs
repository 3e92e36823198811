using System.Text.Json;
using KzEuroBot.Cli;
using Xunit;

namespace KzEuroBot.Tests.Cli;

/// <summary>kzeurobot ask, with the real pack.</summary>
public sealed class AskTests(CliFolder folder) : IClassFixture<CliFolder>
{
    private const string Answerable = "When did the EPCA come into force?";
    private const string Unanswerable = "Who won the football world cup in 1998?";
    private const char Escape = '\u001b';

    [Fact]
    public async Task A_question_is_answered_with_its_sources_in_plain_text()
    {
        var run = await folder.RunAsync("ask", Answerable);

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains("2020", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("[1]", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\nSources\n[1] ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, run.Output);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("en", "Sources")]
    [InlineData("ru", "Источники")]
    [InlineData("ky", "Булактар")]
    [InlineData("kk", "Дереккөздер")]
    public async Task An_answer_can_be_asked_for_in_each_language(string language, string heading)
    {
        var run = await folder.RunAsync("ask", Answerable, "--language", language);

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains($"\n{heading}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_question_need_no_quotes()
    {
        var quoted = await folder.RunAsync("ask", Answerable);
        var words = await folder.RunAsync(["ask", .. Answerable.Split(' ')]);

        Assert.Equal(quoted.Output, words.Output);
    }

    [Fact]
    public async Task The_answer_as_JSON_has_exactly_the_promised_fields()
    {
        var run = await folder.RunAsync("ask", Answerable, "--json");

        var answer = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(
            ["id", "language", "answer", "declined", "facts", "citations", "suggestions", "milliseconds"],
            answer.EnumerateObject().Select(property => property.Name));
        Assert.Equal("en", answer.GetProperty("language").GetString());
        Assert.False(answer.GetProperty("declined").GetBoolean());
        Assert.Equal("art-epca-in-force", answer.GetProperty("facts")[0].GetString());
        Assert.Equal(["n", "source", "title", "locator", "url"], answer.GetProperty("citations")[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(1, answer.GetProperty("citations")[0].GetProperty("n").GetInt32());
    }

    [Fact]
    public async Task What_no_fact_answers_is_declined_with_an_exit_code_of_its_own()
    {
        var plain = await folder.RunAsync("ask", Unanswerable);
        var json = await folder.RunAsync("ask", Unanswerable, "--json");

        Assert.Equal(ExitCodes.NothingFound, plain.ExitCode);
        Assert.DoesNotContain("[1]", plain.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.NothingFound, json.ExitCode);
        Assert.True(JsonDocument.Parse(json.Output).RootElement.GetProperty("declined").GetBoolean());
    }

    [Fact]
    public async Task A_question_that_cannot_be_taken_is_refused_in_words_and_is_not_called_declined()
    {
        var run = await folder.RunAsync("ask", new string('a', 10_000), "--json");

        Assert.Equal(ExitCodes.InputFault, run.ExitCode);
        Assert.False(JsonDocument.Parse(run.Output).RootElement.GetProperty("declined").GetBoolean());
    }

    [Fact]
    public async Task An_explanation_goes_to_stderr_and_into_JSON()
    {
        var plain = await folder.RunAsync("ask", Answerable);
        var explained = await folder.RunAsync("ask", Answerable, "--explain");
        var json = await folder.RunAsync("ask", Answerable, "--explain", "--json");

        Assert.Equal(plain.Output, explained.Output);
        Assert.Contains("art-epca-in-force", explained.Error, StringComparison.Ordinal);
        Assert.NotEqual(0, JsonDocument.Parse(json.Output).RootElement.GetProperty("explain").GetArrayLength());
        Assert.Empty(json.Error);
    }

    [Theory]
    [InlineData("en", "References for your paper")]
    [InlineData("ru", "Библиографические ссылки")]
    [InlineData("ky", "Библиографиялык шилтемелер")]
    [InlineData("kk", "Библиографиялық сілтемелер")]
    public async Task References_come_last_under_a_heading_in_the_answers_language(string language, string heading)
    {
        var plain = await folder.RunAsync("ask", Answerable, "--language", language);
        var cited = await folder.RunAsync("ask", Answerable, "--language", language, "--cite", "gost");

        Assert.StartsWith(plain.Output, cited.Output, StringComparison.Ordinal);
        var added = cited.Output[plain.Output.Length..];
        Assert.StartsWith($"\n{heading}\n[1] ", added, StringComparison.Ordinal);
        Assert.Equal(Marks(plain.Output), Marks(added));
    }

    [Fact]
    public async Task For_TeX_each_source_is_one_entry_without_a_number()
    {
        var run = await folder.RunAsync("ask", "Tell me about the Middle Corridor", "--cite", "bibtex");

        Assert.Contains("\n[2] ", run.Output, StringComparison.Ordinal);
        var entries = run.Lines.Where(line => line.StartsWith('@')).ToList();
        Assert.NotEmpty(entries);
        Assert.Equal(entries.Distinct(), entries);
        Assert.EndsWith(",\n}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task References_are_not_wrapped_or_coloured_on_a_terminal()
    {
        using var terminal = new CliFolder { IsTerminal = true };

        var run = await terminal.RunAsync("ask", Answerable, "--cite", "apa");

        var references = run.Lines.SkipWhile(line => !line.Contains("References for your paper", StringComparison.Ordinal)).Skip(1).ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Matches(@"^\[\d+\] .{80,}(\.|/\S+)$", reference));
    }

    [Theory]
    [InlineData("gost", " // ")]
    [InlineData("apa", " (2")]
    [InlineData("bibtex", " = {{")]
    public async Task The_answer_as_JSON_has_references_when_they_are_asked_for(string style, string part)
    {
        var answer = JsonDocument.Parse((await folder.RunAsync("ask", Answerable, "--json", "--cite", style)).Output).RootElement;

        var reference = answer.GetProperty("references")[0];
        Assert.Equal(["n", "text"], reference.EnumerateObject().Select(property => property.Name));
        Assert.Equal(1, reference.GetProperty("n").GetInt32());
        Assert.Contains(part, reference.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_declined_has_no_references()
    {
        var plain = await folder.RunAsync("ask", Unanswerable);
        var cited = await folder.RunAsync("ask", Unanswerable, "--cite", "gost");
        var json = await folder.RunAsync("ask", Unanswerable, "--cite", "gost", "--json");

        Assert.Equal(plain.Output, cited.Output);
        Assert.Equal(0, JsonDocument.Parse(json.Output).RootElement.GetProperty("references").GetArrayLength());
    }

    [Fact]
    public async Task Colours_are_for_terminals_that_have_not_said_no()
    {
        using var terminal = new CliFolder { IsTerminal = true };

        Assert.Contains(Escape, (await terminal.RunAsync("ask", Answerable)).Output);

        terminal.Environment["NO_COLOR"] = "1";
        Assert.DoesNotContain(Escape, (await terminal.RunAsync("ask", Answerable)).Output);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "x", "--language", "de")]
    [InlineData("ask", "x", "--language")]
    [InlineData("ask", "x", "--cite", "mla")]
    [InlineData("ask", "x", "--cite")]
    [InlineData("knowledge", "sources", "--format", "mla")]
    [InlineData("ask", "x", "--batch", "-")]
    [InlineData("ask", "x", "--unknown")]
    [InlineData("aks", "x")]
    public async Task A_wrong_command_line_is_one_sentence_and_exit_code_2(params string[] args)
    {
        var run = await folder.RunAsync(args);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("--help", run.Sentence, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static IEnumerable<string> Marks(string text) =>
        text.Split('\n').Where(line => line.StartsWith('[')).Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]);
}
