using System.Reflection;

namespace KzEuroBot.Core.Languages;

/// <summary>The text files that are built into the assembly: one entry or several to a line, <c>#</c> begins a remark.</summary>
internal static class WordList
{
    /// <param name="name">Folder and file under Languages, with a dot between: <c>Kazakh.lemmas</c>.</param>
    public static IEnumerable<string> Read(string name) => Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"KzEuroBot.Core.Languages.{name}.txt")
            ?? throw new InvalidOperationException($"The list {name}.txt is not built into the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
