using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

/// <summary>Folders of the working tree, found upwards from the test's own.</summary>
internal static class Repository
{
    public static string Folder(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KzEuroBot.sln"))) folder = folder.Parent;
        return Path.Combine(Assert.IsType<DirectoryInfo>(folder).FullName, name);
    }
}
