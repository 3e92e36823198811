using System.Diagnostics;
using System.Globalization;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Core.Tests.Knowledge;

/// <summary>
/// A process of its own that uses a store: <c>store loop|hold|fill|open PATH</c>. <c>store kill TIMES PATH</c> is the measurement by hand: it kills
/// a looping process at random moments and checks the store after each.
/// </summary>
internal static class StoreProcess
{
    public static int Run(string[] args) => args switch
    {
        ["loop", var path] => Loop(path),
        ["hold", var path] => Hold(path),
        ["fill", var path] => Fill(path),
        ["open", var path] => Open(path),
        ["kill", var times, var path] => Kill(int.Parse(times, CultureInfo.InvariantCulture), path),
        _ => 2,
    };

    /// <summary>Starts this executable again; <paramref name="before"/> is a command that runs it, such as prlimit.</summary>
    public static Process Start(string[] before, params string[] args)
    {
        // dotnet, when the tests run as a library; then the library is its first argument.
        var program = Environment.ProcessPath!;
        string[] self = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [program, typeof(StoreProcess).Assembly.Location] : [program];
        string[] all = [.. before, .. self, "store", .. args];
        // Without it the runtime maps its code through a file, which a limit on file sizes stops.
        var start = new ProcessStartInfo(all[0], all[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" } };
        return Process.Start(start)!;
    }

    /// <summary>Imports, publishes and rolls back until it is killed; says each act when it is done.</summary>
    private static int Loop(string path)
    {
        using var store = KnowledgeStore.Open(path, TimeProvider.System);
        for (var i = 0; ; i++)
        {
            var draft = store.Import(LargePack($"round {i} of process {Environment.ProcessId}"), "loop", "test");
            Say("imported", draft.Number);
            Say("published", store.Publish(draft.Number, "loop").Number);
            if (i > 0) Say("published", store.Rollback(null, "loop", "test").Number);
        }
    }

    private static int Hold(string path)
    {
        using var store = KnowledgeStore.Open(path, TimeProvider.System);
        Say("open", Environment.ProcessId);
        Console.In.ReadToEnd();
        return 0;
    }

    /// <summary>Imports until there is no space; goes on when told that there is.</summary>
    private static int Fill(string path)
    {
        using var store = KnowledgeStore.Open(path, TimeProvider.System);
        var published = store.Publish(store.Import(LargePack("first"), "fill", "test").Number, "fill").Number;
        Say("published", published);
        try
        {
            for (var i = 0; ; i++) published = store.Publish(store.Import(LargePack($"round {i}"), "fill", "test").Number, "fill").Number;
        }
        catch (StoreException exception)
        {
            Console.WriteLine($"{exception.Fault} {exception.Message}");
            Say("published", store.Published!.Number);
        }
        Console.In.ReadLine();
        Say("published", store.Publish(store.Import(LargePack("last"), "fill", "test").Number, "fill").Number);
        return 0;
    }

    private static int Open(string path)
    {
        try
        {
            using var store = KnowledgeStore.Open(path, TimeProvider.System);
            Say("open", store.Published?.Number ?? 0);
        }
        catch (StoreException exception)
        {
            Console.WriteLine($"{exception.Fault} {exception.Message}");
        }
        return 0;
    }

    private static int Kill(int times, string path)
    {
        var random = new Random();
        var before = 0;
        for (var i = 1; i <= times; i++)
        {
            var killed = KilledLoop.Run(path, lines: random.Next(0, 12), spin: TimeSpan.FromMilliseconds(random.NextDouble() * 400));
            using var store = KnowledgeStore.Open(path, TimeProvider.System);
            killed.Check(store, before);
            before = store.Published?.Number ?? 0;
            Console.WriteLine($"{i}: killed after {killed.Acts} acts; edition {store.Published?.Number} of {store.History().Length} is published and whole.");
        }
        return 0;
    }

    private static void Say(string what, int number)
    {
        Console.WriteLine($"{what} {number}");
        Console.Out.Flush();
    }

    /// <summary>Some hundred kilobytes, so that a write takes long enough to be interrupted.</summary>
    private static Pack LargePack(string text) =>
        Some.Pack([.. Enumerable.Range(1, 100).Select(i => Some.Fact($"fact-{i}", $"{text}, fact {i}. {new string('x', 500)}"))]);
}
