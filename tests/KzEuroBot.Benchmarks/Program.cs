using BenchmarkDotNet.Running;

namespace KzEuroBot.Benchmarks;

internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is ["oracles", var folder]) return Oracles.Run(folder);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
