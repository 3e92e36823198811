using BenchmarkDotNet.Attributes;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages.Detection;
using KzEuroBot.Core.Retrieval;

namespace KzEuroBot.Benchmarks;

/// <summary>Each hop of a question's way, over all golden questions in turn. Run from the repository's root, where the pack is.</summary>
[MemoryDiagnoser]
public class AnsweringBenchmarks
{
    private GoldenQuestion[] _questions = [];
    private Query[] _queries = [];
    private Snapshot _snapshot = null!;
    private Answerer _answerer = null!;
    private int _next;

    [Params(500, 10_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var real = RepositoryPack.Read();
        _snapshot = Snapshot.Build(SyntheticPack.Of(real, Facts));
        _answerer = new Answerer(new LiveSnapshot(_snapshot), TimeProvider.System);
        _questions = [.. real.Questions];
        _queries = Array.ConvertAll(_questions, Read);
    }

    [Benchmark]
    public Detection Detect() => LanguageDetector.Instance.Detect(_questions[Next()].Text);

    [Benchmark]
    public object Analyse() => Read(_questions[Next()]);

    [Benchmark]
    public object Retrieve() => _snapshot.Retriever.Find(_queries[Next()]);

    [Benchmark]
    public Answer Answer() => _answerer.Answer(new Question { Text = _questions[Next()].Text });

    private int Next() => _next = (_next + 1) % _questions.Length;

    private Query Read(GoldenQuestion question) => _snapshot.Reader.Read(question.Text, question.Language, latinTyped: question.Kind == "translit");
}

/// <summary>From a pack in memory to a snapshot that can be asked.</summary>
public class IndexBenchmarks
{
    private Pack _pack = null!;

    [Params(500, 10_000, 100_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Make() => _pack = SyntheticPack.Of(RepositoryPack.Read(), Facts);

    [Benchmark]
    public Snapshot Build() => Snapshot.Build(_pack);
}

/// <summary>The reviewed pack of the repository that the benchmarks run in.</summary>
internal static class RepositoryPack
{
    public static Pack Read()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "knowledge", "facts")))
                return KnowledgeFiles.Read(Path.Combine(folder.FullName, "knowledge")).Pack ?? throw new InvalidOperationException("The pack has faults; run knowledge validate.");
        throw new InvalidOperationException("Run the benchmarks inside the repository.");
    }
}
