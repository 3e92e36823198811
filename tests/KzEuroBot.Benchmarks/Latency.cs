using System.Diagnostics;
using System.Globalization;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Retrieval;

namespace KzEuroBot.Benchmarks;

/// <summary>
/// What BenchmarkDotNet does not tell: the spread of whole answers (detect, retrieve, compose, verify) over all golden questions on one core, and the
/// time and memory that an index takes.
/// </summary>
internal static class Latency
{
    private const int Warmup = 20_000;
    private const int Measured = 40_000;

    public static int Run(string folder, IEnumerable<int> sizes, TextWriter output)
    {
        if (KnowledgeFiles.Read(folder).Pack is not { } real)
        {
            output.WriteLine($"The pack in {folder} has faults; run knowledge validate.");
            return 1;
        }
        foreach (var size in sizes) Measure(real, size, output);
        return 0;
    }

    private static void Measure(Pack real, int size, TextWriter output)
    {
        var pack = SyntheticPack.Of(real, size);
        Snapshot.Build(real);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var snapshot = Snapshot.Build(pack);
        var build = watch.Elapsed;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;

        var answerer = new Answerer(new LiveSnapshot(snapshot), TimeProvider.System);
        var questions = real.Questions.Select(question => new Question { Text = question.Text }).ToArray();
        var scale = size > 20_000 ? 10 : 1;
        for (var i = 0; i < Warmup / scale; i++) answerer.Answer(questions[i % questions.Length]);

        var times = new double[Measured / scale];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        watch.Restart();
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            answerer.Answer(questions[i % questions.Length]);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        var total = watch.Elapsed;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Array.Sort(times);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pack.Facts.Length} facts: index {build.TotalMilliseconds:0} ms, {memory / 1e6:0} MB; answer p50 {times[times.Length / 2]:0.000} ms, p99 {times[times.Length * 99 / 100]:0.000} ms, max {times[^1]:0.0} ms, {times.Length / total.TotalSeconds:0} a second on one core, {allocated / times.Length / 1e3:0.0} kB each"));
    }
}
