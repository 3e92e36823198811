using KzEuroBot.Cli;
using Xunit;

namespace KzEuroBot.Tests.Cli;

/// <summary>kzeurobot chat, with its lines piped in.</summary>
public sealed class ChatTests(CliFolder folder) : IClassFixture<CliFolder>
{
    [Fact]
    public async Task Questions_are_answered_until_the_input_ends()
    {
        var run = await folder.RunWithInputAsync("When did the EPCA come into force?\n\n   \nКакая доля экспорта Казахстана приходится на европейские страны?\n", "chat");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains("\nSources\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nИсточники\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("До свидания!", run.Lines[^1]);
    }

    [Fact]
    public async Task Quit_ends_it_before_the_input_does()
    {
        var run = await folder.RunWithInputAsync("/quit\nWhen did the EPCA come into force?\n", "chat");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.DoesNotContain("Sources", run.Output, StringComparison.Ordinal);
        Assert.Equal("Goodbye!", run.Lines[^1]);
    }

    [Fact]
    public async Task A_language_that_was_set_is_kept()
    {
        var run = await folder.RunWithInputAsync("/language ky\nWhen did the EPCA come into force?\n/language de\n", "chat");

        Assert.Contains("кыргызча жооп берем", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nБулактар\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("/language ky", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_the_commands_and_topics_the_topics()
    {
        var run = await folder.RunWithInputAsync("/help\n/topics\n/unheard-of\n", "chat");

        foreach (var command in (string[])["/language", "/topics", "/help", "/quit"]) Assert.Contains(command, run.Output, StringComparison.Ordinal);
        Assert.InRange(run.Lines.Count(line => line.StartsWith("- ", StringComparison.Ordinal)), 5, 50);
        Assert.Contains("I do not know this command.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_greets_in_the_language_of_the_terminal()
    {
        using var kazakh = new CliFolder { Environment = { ["LANG"] = "kk_KZ.UTF-8" } };

        var run = await kazakh.RunAsync("chat");

        Assert.Contains("Қазақстанның", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("Сау болыңыз!", run.Lines[^1]);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_politely()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var output = new StringWriter();
        var context = folder.CreateContext(new StreamThatIsInterrupted(stop), output, TextWriter.Null);

        Assert.Equal(ExitCodes.Ok, await CommandLine.RunAsync(["chat"], context, stop.Token));
        Assert.EndsWith("Goodbye!\n", output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A keyboard at which Ctrl-C is pressed instead of a line.</summary>
    private sealed class StreamThatIsInterrupted(CancellationTokenSource stop) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await stop.CancelAsync();
            return await new TaskCompletionSource<int>().Task.WaitAsync(cancellationToken);
        }
    }
}
