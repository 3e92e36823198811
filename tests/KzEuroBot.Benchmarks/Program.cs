using System.Globalization;
using BenchmarkDotNet.Running;

namespace KzEuroBot.Benchmarks;

internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["oracles", var folder]: return Oracles.Run(folder);
            case ["calibrate", var folder]: return Calibrate.Run(folder, Console.Out);
            case ["latency", var folder, .. var sizes]: return Latency.Run(folder, sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)), Console.Out);
        }
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
