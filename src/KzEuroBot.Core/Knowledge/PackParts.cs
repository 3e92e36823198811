using System.Collections.Immutable;
using System.Globalization;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// Where the parts of one item were read, by their keys in the file. The texts of a list are looked up in the list itself: a fact has hundreds of
/// questions, and hardly ever does one of them need its place.
/// </summary>
internal sealed class PackParts
{
    private readonly Dictionary<string, PackPosition> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<YamlNode>> _lists = new(StringComparer.Ordinal);

    public PackPosition this[string part]
    {
        get => _places[part];
        set => _places[part] = value;
    }

    public void AddList(string part, ImmutableArray<YamlNode> texts) => _lists[part] = texts;

    public bool TryFind(string part, out PackPosition position)
    {
        if (_places.TryGetValue(part, out position)) return true;
        var dot = part.LastIndexOf('.');
        if (dot < 0 || !_lists.TryGetValue(part[..dot], out var texts)) return false;
        if (!int.TryParse(part.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= texts.Length) return false;
        position = texts[index].At;
        return true;
    }
}
