using System.Collections.Immutable;
using System.Text.Json;

namespace KzEuroBot.Core.Knowledge;

/// <summary>What publishing a pack would change. Order alone is no change.</summary>
public sealed record PackDiff(Changes<Source> Sources, Changes<Topic> Topics, Changes<Term> Terms, Changes<Fact> Facts, Changes<Series> Series, Changes<GoldenQuestion> Questions)
{
    public bool IsEmpty => Sources.IsEmpty && Topics.IsEmpty && Terms.IsEmpty && Facts.IsEmpty && Series.IsEmpty && Questions.IsEmpty;

    /// <param name="before">Null where nothing is published yet.</param>
    public static PackDiff Between(Pack? before, Pack after)
    {
        ArgumentNullException.ThrowIfNull(after);
        return new(
            Compare(before?.Sources, after.Sources, source => source.Key),
            Compare(before?.Topics, after.Topics, topic => topic.Id),
            Compare(before?.Terms, after.Terms, term => term.Id),
            Compare(before?.Facts, after.Facts, fact => fact.Id),
            Compare(before?.Series, after.Series, series => series.Id),
            Compare(before?.Questions, after.Questions, question => question.Id));
    }

    private static Changes<T> Compare<T>(ImmutableArray<T>? before, ImmutableArray<T> after, Func<T, string> idOf)
        where T : class
    {
        var old = (before ?? []).ToDictionary(idOf, StringComparer.Ordinal);
        var kept = after.Select(idOf).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. after.Where(item => !old.ContainsKey(idOf(item)))],
            [.. after.Where(item => old.ContainsKey(idOf(item))).Select(item => Change(idOf(item), old[idOf(item)], item)).Where(change => !change.Fields.IsEmpty)],
            [.. (before ?? []).Where(item => !kept.Contains(idOf(item)))]);
    }

    private static Change<T> Change<T>(string id, T before, T after)
    {
        var (old, present) = (Fields(before), Fields(after));
        return new(id, before, after,
        [
            .. old.Keys.Union(present.Keys)
                .Select(name => new FieldChange(name, old.GetValueOrDefault(name), present.GetValueOrDefault(name)))
                .Where(field => field.Before != field.After),
        ]);
    }

    private static Dictionary<string, string?> Fields<T>(T item)
    {
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal);
        Collect(PackJson.ToElement(item), "", fields);
        return fields;
    }

    private static void Collect(JsonElement element, string name, Dictionary<string, string?> fields)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject()) Collect(property.Value, name.Length == 0 ? property.Name : $"{name}.{property.Name}", fields);
        }
        else
        {
            fields[name] = ToText(element);
        }
    }

    private static string? ToText(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Array => element.GetArrayLength() == 0 ? null : string.Join("; ", element.EnumerateArray().Select(ToText)),
        JsonValueKind.Object => string.Join(" ", element.EnumerateObject().Select(property => ToText(property.Value)).OfType<string>()),
        _ => element.GetRawText(),
    };
}

public sealed record Changes<T>(ImmutableArray<T> Added, ImmutableArray<Change<T>> Changed, ImmutableArray<T> Removed)
{
    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty;
}

/// <param name="Fields">What differs: each text in the language in which it does.</param>
public sealed record Change<T>(string Id, T Before, T After, ImmutableArray<FieldChange> Fields);

/// <param name="Name">The key in the pack's files, such as <c>text.ru</c>.</param>
/// <param name="Before">Null where there was none.</param>
/// <param name="After">Null where there is none any more.</param>
public sealed record FieldChange(string Name, string? Before, string? After);
