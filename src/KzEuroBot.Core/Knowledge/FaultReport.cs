using System.Collections.Immutable;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>Collects faults with the places of what they are about, and finds those that every part of a pack can have.</summary>
internal sealed class FaultReport(PackPositions positions)
{
    private readonly List<PackFault> _faults = [];

    public IReadOnlyList<PackFault> Faults => _faults;

    public void Add(object item, string part, string message)
    {
        var at = positions.Find(item, part);
        _faults.Add(new PackFault(at.File, at.Line, message, at.Column));
    }

    public void CheckIsKnown(object item, string part, string name, string what, string id, IReadOnlyCollection<string> known)
    {
        if (id.Length > 0 && !known.Contains(id)) Add(item, part, $"{name} names the {what} '{id}', which does not exist{Closest.Hint(id, known)}");
    }

    public void CheckRepeats(object item, string key, string name, ImmutableArray<string> ids)
    {
        for (var i = 1; i < ids.Length; i++)
        {
            if (ids[i].Length > 0 && ids.AsSpan(0, i).Contains(ids[i])) Add(item, $"{key}.{i}", $"{name} names '{ids[i]}' twice in '{key}'.");
        }
    }

    /// <summary>One text of a list; there are so many that their places are put into words only for a fault.</summary>
    public void CheckLetters(object item, string list, int index, string name, string text, Language language)
    {
        foreach (var fault in Letters.Check(text, language)) Add(item, $"{list}.{index}", $"{name} ({language}): {fault}");
    }

    public void CheckLetters(object item, string part, string name, string? text, Language language)
    {
        if (text is null) return;
        foreach (var fault in Letters.Check(text, language)) Add(item, part, $"{name} ({language}): {fault}");
    }
}
