using System.Collections.Immutable;

namespace KzEuroBot.Core.Knowledge;

/// <summary>How a term's kind is written in files.</summary>
internal static class TermKinds
{
    public static ImmutableArray<string> Words { get; } = [.. Enum.GetValues<TermKind>().Select(ToWord)];

    public static string ToWord(TermKind kind) => kind.ToString().ToLowerInvariant();

    public static TermKind Parse(string word) => Enum.GetValues<TermKind>().First(kind => ToWord(kind) == word);
}
