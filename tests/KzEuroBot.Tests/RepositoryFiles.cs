using System.Runtime.CompilerServices;

namespace KzEuroBot.Tests;

/// <summary>The files that a newcomer reads, where they lie in the source tree.</summary>
internal static class RepositoryFiles
{
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root(), path));

    public static bool Has(string path) => Path.Exists(Path.Combine(Root(), path));

    /// <summary>The first folder above this file that holds the solution.</summary>
    private static string Root([CallerFilePath] string thisFile = "")
    {
        // A deterministic build (CI=true) writes /_/ instead of the real folder, so the build output is the second place to start from.
        var starts = new[] { Path.GetDirectoryName(thisFile), AppContext.BaseDirectory };
        foreach (var start in starts)
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
                if (File.Exists(Path.Combine(folder, "KzEuroBot.sln"))) return folder;
        }
        throw new DirectoryNotFoundException("No folder above the tests holds KzEuroBot.sln.");
    }
}
