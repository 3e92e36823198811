using System.Collections.Immutable;

namespace KzEuroBot.Core.Knowledge;

/// <summary>What publishing a pack would change. Order alone is no change.</summary>
public sealed record PackDiff(Changes<Source> Sources, Changes<Topic> Topics, Changes<Term> Terms, Changes<Fact> Facts, Changes<GoldenQuestion> Questions)
{
    public bool IsEmpty => Sources.IsEmpty && Topics.IsEmpty && Terms.IsEmpty && Facts.IsEmpty && Questions.IsEmpty;

    /// <param name="before">Null where nothing is published yet.</param>
    public static PackDiff Between(Pack? before, Pack after)
    {
        ArgumentNullException.ThrowIfNull(after);
        return new(
            Compare(before?.Sources, after.Sources, source => source.Key),
            Compare(before?.Topics, after.Topics, topic => topic.Id),
            Compare(before?.Terms, after.Terms, term => term.Id),
            Compare(before?.Facts, after.Facts, fact => fact.Id),
            Compare(before?.Questions, after.Questions, question => question.Id));
    }

    private static Changes<T> Compare<T>(ImmutableArray<T>? before, ImmutableArray<T> after, Func<T, string> idOf)
        where T : class
    {
        var old = (before ?? []).ToDictionary(idOf, StringComparer.Ordinal);
        var kept = after.Select(idOf).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. after.Where(item => !old.ContainsKey(idOf(item)))],
            [.. after.Where(item => old.TryGetValue(idOf(item), out var was) && !PackJson.AreSame(was, item)).Select(item => new Change<T>(old[idOf(item)], item))],
            [.. (before ?? []).Where(item => !kept.Contains(idOf(item)))]);
    }
}

public sealed record Changes<T>(ImmutableArray<T> Added, ImmutableArray<Change<T>> Changed, ImmutableArray<T> Removed)
{
    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty;
}

public sealed record Change<T>(T Before, T After);
