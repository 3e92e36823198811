namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// Where each part of a pack was read, so that a fault found in the records still names file and line. A part is named by its keys in the
/// file, such as <c>text.ru</c> or <c>cite.0.source</c>.
/// </summary>
internal sealed class PackPositions
{
    private readonly Dictionary<object, PackParts> _parts = new(ReferenceEqualityComparer.Instance);

    public void Add(object item, PackParts parts) => _parts[item] = parts;

    /// <summary>The part's place, or that of the nearest thing around it that has one.</summary>
    public PackPosition Find(object item, string part = "")
    {
        if (!_parts.TryGetValue(item, out var parts)) return new PackPosition("", 0, 0);
        for (; ; part = part[..Math.Max(part.LastIndexOf('.'), 0)])
        {
            if (parts.TryFind(part, out var position) || part.Length == 0) return position;
        }
    }
}
