using System.Reflection;

namespace KzEuroBot.Core.Languages;

/// <summary>The text files that are built into the assembly: one entry or several to a line, <c>#</c> begins a remark.</summary>
internal static class WordList
{
    /// <param name="name">Folder and file under Languages, with a dot between: <c>Kazakh.lemmas</c>.</param>
    public static IEnumerable<string> Read(string name) => Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static IEnumerable<string> Lines(string name)
    {
        using var reader = Open(name);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }

    /// <summary>The whole file as it stands, remarks included.</summary>
    public static string Text(string name)
    {
        using var reader = Open(name);
        return reader.ReadToEnd();
    }

    private static StreamReader Open(string name) =>
        new(Assembly.GetExecutingAssembly().GetManifestResourceStream($"KzEuroBot.Core.Languages.{name}.txt")
            ?? throw new InvalidOperationException($"The list {name}.txt is not built into the assembly."));
}
