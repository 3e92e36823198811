using KzEuroBot.Cli;
using KzEuroBot.Core.Knowledge;
using Xunit;

namespace KzEuroBot.Tests.Cli;

/// <summary>What kzeurobot ask does about a store that is new, taken, damaged or out of reach.</summary>
public sealed class AskStoreTests : IDisposable
{
    private const string Answerable = "When did the EPCA come into force?";

    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_command_that_is_not_understood_makes_no_store()
    {
        await _folder.RunAsync("ask", Answerable, "--unknown");
        await _folder.RunAsync("ask", "--batch", "missing.jsonl");

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task While_another_process_owns_the_store_the_published_copy_answers()
    {
        var before = await _folder.RunAsync("ask", Answerable);

        using var owner = KnowledgeStore.Open(Path.Combine(_folder.Path, "data", "kzeurobot.db"), TimeProvider.System);
        var meanwhile = await _folder.RunAsync("ask", Answerable);

        Assert.Equal(ExitCodes.Ok, meanwhile.ExitCode);
        Assert.Equal(before.Output, meanwhile.Output);
    }

    [Fact]
    public async Task A_store_that_cannot_be_written_is_one_sentence()
    {
        _folder.Write("file", "not a folder");

        var run = await _folder.RunAsync("ask", Answerable, "--Store:Path", "file/store.db");

        Assert.Equal(ExitCodes.StoreBroken, run.ExitCode);
        Assert.Contains("store.db", run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_store_is_one_sentence_and_stays_as_it_is()
    {
        var noise = new byte[64 * 1024];
        new Random(1).NextBytes(noise);
        var path = Path.Combine(_folder.Path, "store.db");
        await File.WriteAllBytesAsync(path, noise, TestContext.Current.CancellationToken);

        var run = await _folder.RunAsync("ask", Answerable, "--Store:Path", "store.db");

        Assert.Equal(ExitCodes.StoreBroken, run.ExitCode);
        Assert.Contains("restore", run.Sentence, StringComparison.Ordinal);
        Assert.Equal(noise, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_empty_store_without_a_pack_says_where_the_pack_was_looked_for()
    {
        var run = await _folder.RunAsync("ask", Answerable, "--Knowledge:Path", "nowhere");

        Assert.Equal(ExitCodes.NothingFound, run.ExitCode);
        Assert.Contains("nowhere", run.Sentence, StringComparison.Ordinal);
    }
}
