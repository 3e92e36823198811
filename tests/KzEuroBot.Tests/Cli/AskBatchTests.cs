using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using KzEuroBot.Cli;
using Xunit;

namespace KzEuroBot.Tests.Cli;

/// <summary>kzeurobot ask --batch: JSON lines in, JSON lines out.</summary>
public sealed class AskBatchTests(CliFolder folder) : IClassFixture<CliFolder>
{
    [Fact]
    public async Task Each_line_is_answered_in_order_with_its_own_id()
    {
        var run = await folder.RunWithInputAsync(
            """
            {"id":"a","question":"When did the EPCA come into force?"}
            {"id":7,"question":"Кто победил на чемпионате мира по футболу в 1998 году?"}

            {"id":"a","question":"When did the EPCA come into force?","language":"kk","conversation":"c"}
            {"question":"hello"}
            """,
            "ask", "--batch", "-");

        var answers = Parse(run);
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Equal(["\"a\"", "7", "\"a\"", "null"], answers.Select(answer => answer.GetProperty("id").GetRawText()));
        Assert.Equal(["en", "ru", "kk", "en"], answers.Select(answer => answer.GetProperty("language").GetString()));
        Assert.Equal([false, true, false, false], answers.Select(answer => answer.GetProperty("declined").GetBoolean()));
        Assert.Contains("2020", answers[2].GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_answer_of_a_batch_has_references_when_they_are_asked_for()
    {
        var run = await folder.RunWithInputAsync(
            """
            {"id":1,"question":"When did the EPCA come into force?"}
            {"id":2,"question":"hello"}
            """, "ask", "--batch", "-", "--cite", "apa");

        var references = Parse(run).Select(answer => answer.GetProperty("references")).ToList();
        Assert.Equal([Parse(run)[0].GetProperty("citations").GetArrayLength(), 0], references.Select(list => list.GetArrayLength()));
        Assert.Matches(@"\(\d{4}|\(n\.d\.\)", references[0][0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("{", "not JSON")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("{}", "missing")]
    [InlineData("""{"question":5}""", "'question'")]
    [InlineData("""{"question":null}""", "missing")]
    [InlineData("""{"question":"\ud800"}""", "'question'")]
    [InlineData("""{"id":[],"question":"x"}""", "'id'")]
    [InlineData("""{"question":"x","conversation":1}""", "'conversation'")]
    [InlineData("""{"question":"x","language":1}""", "'language'")]
    [InlineData("""{"question":"x","language":"de"}""", "en, ru, ky, kk")]
    public async Task A_wrong_line_gets_an_error_object_and_the_rest_go_on(string line, string said)
    {
        var run = await folder.RunWithInputAsync($$"""
            {"id":1,"question":"hello"}
            {{line}}
            {"id":3,"question":"hello"}
            """, "ask", "--batch", "-");

        var answers = Parse(run);
        Assert.Equal(ExitCodes.InputFault, run.ExitCode);
        Assert.Equal(3, answers.Count);
        Assert.Contains(said, answers[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, answers[1].GetProperty("line").GetInt32());
        Assert.Equal(3, answers[2].GetProperty("id").GetInt32());
        Assert.True(answers[2].TryGetProperty("answer", out _));
    }

    [Fact]
    public async Task An_error_names_the_question_when_its_id_is_known()
    {
        var run = await folder.RunWithInputAsync("""{"id":"q-9"}""", "ask", "--batch", "-");

        Assert.Equal("q-9", Assert.Single(Parse(run)).GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_line_that_is_not_UTF_8_gets_an_error_object()
    {
        var input = new MemoryStream([.. """{"question":"caf"""u8, 0xE9, .. "\"}\n{\"question\":\"hello\"}\n"u8]);

        var answers = Parse(await folder.RunWithInputAsync(input, "ask", "--batch", "-"));

        Assert.Contains("UTF-8", answers[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.True(answers[1].TryGetProperty("answer", out _));
    }

    [Fact]
    public async Task A_line_of_ten_megabytes_gets_an_error_object()
    {
        var input = $"{{\"question\":\"{new string('a', 10_000_000)}\"}}\n{{\"question\":\"hello\"}}";

        var answers = Parse(await folder.RunWithInputAsync(input, "ask", "--batch", "-"));

        Assert.Contains("longer", answers[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.True(answers[1].TryGetProperty("answer", out _));
    }

    [Fact]
    public async Task A_byte_order_mark_and_Windows_line_ends_do_no_harm()
    {
        var run = await folder.RunWithInputAsync("\uFEFF{\"id\":1,\"question\":\"hello\"}\r\n\r\n{\"id\":2,\"question\":\"hello\"}\r\n", "ask", "--batch", "-");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Equal([1, 2], Parse(run).Select(answer => answer.GetProperty("id").GetInt32()));
    }

    [Fact]
    public async Task An_answer_leaves_before_the_next_question_comes()
    {
        var pipe = new Pipe();
        var output = new SignallingWriter();
        var context = folder.CreateContext(pipe.Reader.AsStream(), output, TextWriter.Null);
        var running = CommandLine.RunAsync(["ask", "--batch", "-"], context, TestContext.Current.CancellationToken);

        foreach (var id in new[] { 1, 2 })
        {
            var answered = output.NextFlush();
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes($"{{\"id\":{id},\"question\":\"hello\"}}\n"), TestContext.Current.CancellationToken);
            await answered;
            Assert.Equal(id, output.ToString().Count(character => character == '\n'));
        }
        await pipe.Writer.CompleteAsync();

        Assert.Equal(ExitCodes.Ok, await running);
    }

    [Fact]
    public async Task A_batch_is_read_from_a_file_too()
    {
        folder.Write("batch.jsonl", """{"id":1,"question":"hello"}""");

        Assert.Single(Parse(await folder.RunAsync("ask", "--batch", "batch.jsonl")));
    }

    [Fact]
    public async Task A_missing_file_is_one_sentence()
    {
        var run = await folder.RunAsync("ask", "--batch", "missing.jsonl");

        Assert.Equal(ExitCodes.InputFault, run.ExitCode);
        Assert.Contains("missing.jsonl", run.Sentence, StringComparison.Ordinal);
    }

    private static List<JsonElement> Parse(CliRun run) => [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    private sealed class SignallingWriter : StringWriter
    {
        private TaskCompletionSource _flushed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task NextFlush() => (_flushed = new(TaskCreationOptions.RunContinuationsAsynchronously)).Task.WaitAsync(TestContext.Current.CancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            _flushed.TrySetResult();
            return Task.CompletedTask;
        }
    }
}
