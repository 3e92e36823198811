using System.Diagnostics;
using System.Globalization;
using KzEuroBot.Core.Knowledge;
using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

/// <summary>A process that wrote to a store until it was killed with SIGKILL, and what it had reported as done.</summary>
internal sealed record KilledLoop(int Acts, int LastImported, int LastPublished)
{
    /// <param name="lines">Kill it when it has said so many lines…</param>
    /// <param name="spin">…and so much later, in the middle of whatever it then does.</param>
    public static KilledLoop Run(string path, int lines, TimeSpan spin)
    {
        using var process = StoreProcess.Start([], "loop", path);
        var said = new List<string>();
        while (said.Count < lines && process.StandardOutput.ReadLine() is { } line) said.Add(line);
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < spin) Thread.SpinWait(100);
        process.Kill();
        said.AddRange(process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        process.WaitForExit();
        return new KilledLoop(said.Count, Last(said, "imported "), Last(said, "published "));
    }

    /// <param name="before">The edition that was published before the process began.</param>
    public void Check(KnowledgeStore store, int before)
    {
        var history = store.History();
        if (LastImported > 0) Assert.Contains(history, edition => edition.Number == LastImported);
        if (LastPublished > 0) Assert.NotNull(Assert.Single(history, edition => edition.Number == LastPublished).PublishedAt);
        if (history.All(edition => edition.IsDraft))
        {
            Assert.Null(store.Published);
            return;
        }
        var published = Assert.Single(history, edition => edition.IsPublished);
        Assert.Equal(published.Number, store.Published?.Number);
        Assert.Equal(published.ContentHash, KnowledgeStore.HashOf(store.Published!.Pack));
        Assert.Equal(100, store.Published.Pack.Facts.Length);
        // An act that was reported is never undone; one more may have been finished but not yet reported.
        var last = Math.Max(before, LastPublished);
        Assert.InRange(published.Number, last, last + 2);
    }

    private static int Last(List<string> said, string what) =>
        said.FindLast(line => line.StartsWith(what, StringComparison.Ordinal)) is { } line ? int.Parse(line.AsSpan(what.Length), CultureInfo.InvariantCulture) : 0;
}
