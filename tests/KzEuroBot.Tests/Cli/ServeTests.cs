using System.Net;
using System.Net.Sockets;
using KzEuroBot.Cli;
using KzEuroBot.Core.Knowledge;
using Xunit;

namespace KzEuroBot.Tests.Cli;

public sealed class ServeTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("serve")]
    [InlineData]
    public async Task The_service_starts_with_an_empty_store_answers_and_stops_when_asked(params string[] command)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var error = new SignallingWriter();
        var context = _folder.CreateContext(Stream.Null, TextWriter.Null, error);

        var running = CommandLine.RunAsync([.. command, "--Urls", "http://127.0.0.1:0"], context, stop.Token);
        var started = await await Task.WhenAny(error.FirstLine, running.ContinueWith(run => $"ended with {run.Result}", TestContext.Current.CancellationToken));
        var address = started.Split(' ').First(word => word.StartsWith("http://", StringComparison.Ordinal));
        using var client = new HttpClient();
        var ready = await client.GetStringAsync(new Uri($"{address}/readyz"), TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        Assert.Equal(ExitCodes.Ok, await running);
        Assert.Contains("\"ready\":true", ready, StringComparison.Ordinal);
        Assert.Contains("web on, telegram off, teams off", started, StringComparison.Ordinal);
        using var reopened = KnowledgeStore.Open(context.Settings.StorePath, TimeProvider.System);
        Assert.Equal(1, reopened.Published?.Number);
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_one_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var run = await _folder.RunAsync("serve", "--Urls", url);

        Assert.Equal(ExitCodes.PortInUse, run.ExitCode);
        Assert.StartsWith($"The address {url} is in use", run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_another_process_owns_is_told_in_one_sentence()
    {
        using var owner = KnowledgeStore.Open(Path.Combine(_folder.Path, "data", "kzeurobot.db"), TimeProvider.System);

        var run = await ServeAsync();

        Assert.Equal(ExitCodes.StoreInUse, run.ExitCode);
        Assert.Contains("is in use by process", run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_store_is_told_in_one_sentence_with_the_way_back()
    {
        var path = _folder.Write("store.db", new string('x', 2 * 8192));

        var run = await ServeAsync("--Store:Path", path);

        Assert.Equal(ExitCodes.StoreBroken, run.ExitCode);
        Assert.Contains("is damaged", run.Sentence, StringComparison.Ordinal);
        Assert.Contains("kzeurobot knowledge restore", run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_had_is_told_in_one_sentence()
    {
        var file = _folder.Write("file", "not a folder");

        var run = await ServeAsync("--Store:Path", Path.Combine(file, "kzeurobot.db"));

        Assert.Equal(ExitCodes.StoreBroken, run.ExitCode);
        Assert.Contains(file, run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_pack_is_told_in_one_sentence()
    {
        var run = await ServeAsync("--Knowledge:Path", Path.Combine(_folder.Path, "nowhere"));

        Assert.NotEqual(ExitCodes.Ok, run.ExitCode);
        Assert.Contains("set Knowledge:Path to the folder that holds it", run.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WebChat:QuestionsPerMinute", "many")]
    [InlineData("WebChat:QuestionsPerMinute", "-1")]
    [InlineData("WebChat:TrustedProxies", "proxy.example")]
    [InlineData("WebChat:Colour", "blue")]
    public async Task A_wrong_setting_is_told_in_one_sentence(string setting, string value)
    {
        var run = await ServeAsync("--" + setting, value);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("WebChat", run.Sentence, StringComparison.Ordinal);
    }

    private Task<CliRun> ServeAsync(params string[] args) => _folder.RunAsync(["serve", "--Urls", "http://127.0.0.1:0", .. args]);

    /// <summary>Tells when the first line has been written, so that a test waits for the start and not for a time.</summary>
    private sealed class SignallingWriter : StringWriter
    {
        private readonly TaskCompletionSource<string> _firstLine = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> FirstLine => _firstLine.Task;

        public override Task WriteLineAsync(string? value)
        {
            _firstLine.TrySetResult(value ?? "");
            return base.WriteLineAsync(value);
        }
    }
}
