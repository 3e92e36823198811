using System.Collections.Immutable;
using System.Globalization;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// Reads the keys of one map into typed values. A missing or wrong value is reported and replaced by an empty one, so that the rest of the
/// item is still checked; <see cref="PackReading.Pack"/> is null then, and nobody sees the replacement.
/// </summary>
internal sealed class PackItemReader
{
    private readonly string _name;
    private readonly string _path;
    private readonly List<PackFault> _faults;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    public PackItemReader(YamlNode node, PackShape shape, string name, List<PackFault> faults)
        : this(node, shape, name, "", new PackParts(), faults)
    {
    }

    private PackItemReader(YamlNode node, PackShape shape, string name, string path, PackParts parts, List<PackFault> faults)
    {
        _name = name;
        _path = path;
        _faults = faults;
        Node = node;
        Parts = parts;
        Parts[path] = node.At;
        if (node is not YamlNode.Mapping mapping)
        {
            Report(node.At, $"must be a map with the keys {string.Join(", ", shape.Required.DefaultIfEmpty("en, ru, ky or kk"))}.");
            return;
        }
        foreach (var (key, value) in mapping.Entries)
        {
            if (!shape.Keys.Contains(key.Text))
                Report(key.At, $"has the unknown key '{key.Text}'{Closest.Hint(key.Text, shape.Keys)}");
            else if (!_values.TryAdd(key.Text, value))
                Report(key.At, $"has the key '{key.Text}' twice.");
            else
                Parts[Under(key.Text)] = value.At;
        }
        foreach (var key in shape.Required.Where(key => !_values.TryGetValue(key, out var value) || value is YamlNode.Scalar { IsNull: true }))
            Report(_values.TryGetValue(key, out var value) ? value.At : node.At, $"has no '{key}'.");
    }

    public YamlNode Node { get; }

    /// <summary>The places of everything read so far, for the validator.</summary>
    public PackParts Parts { get; }

    public string Text(string key) => OptionalText(key) ?? "";

    public string? OptionalText(string key) => Value(key) is { } value ? Text(value, key) : null;

    public ImmutableArray<string> TextList(string key)
    {
        if (Value(key) is not { } value) return [];
        if (value is not YamlNode.Sequence sequence)
        {
            Report(value.At, $"must have a list in '{key}', such as [one, two].");
            return [];
        }
        Parts.AddList(Under(key), sequence.Items);
        return [.. sequence.Items.Select(item => Text(item, key) ?? "")];
    }

    /// <summary>Null where the key is not there.</summary>
    public PerLanguage<string>? OptionalTexts(string key) => Value(key) is null ? null : Texts(key);

    public PerLanguage<string> Texts(string key)
    {
        var texts = Nested(key, PackFormat.EachLanguage);
        return PerLanguage.Of(language => texts?.Text(language.Code) ?? "");
    }

    /// <summary>Texts of which some may be missing; a plain text holds for all four languages.</summary>
    public PerLanguage<string?> SomeTexts(string key, bool allowPlain)
    {
        if (allowPlain && Value(key) is YamlNode.Scalar plain)
        {
            var text = Text(plain, key);
            return PerLanguage.Of(_ => text);
        }
        var texts = Nested(key, PackFormat.SomeLanguages);
        return PerLanguage.Of(language => texts?.OptionalText(language.Code));
    }

    public PerLanguage<ImmutableArray<string>> TextLists(string key)
    {
        var lists = Nested(key, PackFormat.EachLanguage);
        return PerLanguage.Of(language => lists?.TextList(language.Code) ?? []);
    }

    public FactDate? Date(string key)
    {
        if (OptionalText(key) is not { Length: > 0 } text) return null;
        if (FactDate.TryParse(text, out var date)) return date;
        Report(Parts[Under(key)], $"has '{text}' as '{key}', which is no date such as 2024, 2024-09, 2024-09-16, 2024-H1, 2024-Q3 or 2020/2025.");
        return null;
    }

    public decimal? Number(string key)
    {
        if (OptionalText(key) is not { Length: > 0 } text) return null;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        Report(Parts[Under(key)], $"has '{text}' as '{key}', which is no number such as 55.4 or 5000.");
        return null;
    }

    public bool Flag(string key) => Word(key, ["true", "false"]) is "true";

    public Uri? Url(string key)
    {
        if (OptionalText(key) is not { Length: > 0 } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Contains('.', StringComparison.Ordinal)
            && !text.Any(char.IsWhiteSpace)) return url;
        Report(Parts[Under(key)], $"has '{text}' as '{key}', which is no web address such as https://example.org/page.");
        return null;
    }

    /// <summary>One of a few words, or null when it is another.</summary>
    public string? Word(string key, IReadOnlyCollection<string> known)
    {
        if (OptionalText(key) is not { Length: > 0 } text) return null;
        if (known.Contains(text)) return text;
        Report(Parts[Under(key)], $"has '{text}' as '{key}'; known are {string.Join(", ", known)}.");
        return null;
    }

    public IEnumerable<PackItemReader> Items(string key, PackShape shape)
    {
        if (Value(key) is not { } value) yield break;
        if (value is not YamlNode.Sequence sequence)
        {
            Report(value.At, $"must have a list in '{key}'.");
            yield break;
        }
        for (var i = 0; i < sequence.Items.Length; i++)
            yield return new PackItemReader(sequence.Items[i], shape, $"{_name}: {shape.Name} {i + 1} of '{key}'", $"{Under(key)}.{i}", Parts, _faults);
    }

    /// <summary>The entries of a map whose keys the author chooses, such as a source's locators.</summary>
    public IEnumerable<(string Key, PackItemReader Item)> Entries(string key, PackShape shape)
    {
        if (Value(key) is not { } value) yield break;
        if (value is not YamlNode.Mapping mapping)
        {
            Report(value.At, $"must have a map in '{key}'.");
            yield break;
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, item) in mapping.Entries)
        {
            if (!seen.Add(name.Text)) Report(name.At, $"has '{name.Text}' twice in '{key}'.");
            else yield return (name.Text, new PackItemReader(item, shape, $"{_name}: '{name.Text}' of '{key}'", $"{Under(key)}.{name.Text}", Parts, _faults));
        }
    }

    public void Report(PackPosition at, string message) => _faults.Add(new PackFault(at.File, at.Line, $"{_name} {message}", at.Column));

    private PackItemReader? Nested(string key, PackShape shape) =>
        Value(key) is { } value ? new PackItemReader(value, shape, $"{_name}: '{key}'", Under(key), Parts, _faults) : null;

    private YamlNode? Value(string key) =>
        _values.TryGetValue(key, out var value) && value is not YamlNode.Scalar { IsNull: true } ? value : null;

    private string? Text(YamlNode node, string key)
    {
        if (node is not YamlNode.Scalar { IsNull: false } scalar)
        {
            Report(node.At, $"must have a text in '{key}'.");
            return null;
        }
        var text = scalar.Text.Trim();
        if (text.Length == 0) Report(node.At, $"has an empty '{key}'.");
        return text;
    }

    private string Under(string key) => _path.Length == 0 ? key : $"{_path}.{key}";
}
