using System.Text;
using KzEuroBot.Charts;
using KzEuroBot.Cli;
using Xunit;

namespace KzEuroBot.Tests.Cli;

/// <summary>What a command left behind.</summary>
public sealed record CliRun(int ExitCode, string Output, string Error)
{
    /// <summary>The one sentence that a failed command says on stderr.</summary>
    public string Sentence => Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A folder to run the real commands in, in process; gone when the test is over.</summary>
public sealed class CliFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kzeurobot-test-").FullName;

    public Dictionary<string, string?> Environment { get; } = [];

    public bool IsTerminal { get; init; }

    /// <summary>Those of the machine, unless a test is about one without fonts.</summary>
    public Func<IEnumerable<string>> FontFamilies { get; init; } = ChartFont.Installed;

    public Task<CliRun> RunAsync(params string[] args) => RunWithInputAsync(Stream.Null, args);

    public Task<CliRun> RunWithInputAsync(string input, params string[] args) => RunWithInputAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public async Task<CliRun> RunWithInputAsync(Stream input, params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(args, CreateContext(input, output, error), TestContext.Current.CancellationToken);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    internal CliContext CreateContext(Stream input, TextWriter output, TextWriter error) => new()
    {
        Input = input,
        Output = output,
        Error = error,
        Console = Terminal.Create(output, IsTerminal, Environment),
        Clock = TimeProvider.System,
        Environment = Environment,
        FontFamilies = FontFamilies,
        WorkingDirectory = Path,
        ProgramDirectory = AppContext.BaseDirectory,
    };

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The shipped pack, for a test that changes it.</summary>
    public void CopyPack()
    {
        var (from, to) = (System.IO.Path.Combine(AppContext.BaseDirectory, "knowledge"), System.IO.Path.Combine(Path, "knowledge"));
        foreach (var file in Directory.EnumerateFiles(from, "*.yaml", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
