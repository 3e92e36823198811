using System.Text.Json;
using KzEuroBot.Core.Knowledge;
using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

public sealed class PackSchemaTests
{
    public static TheoryData<string, string, string> Shapes => new()
    {
        { "sources", "source", nameof(PackFormat.Source) },
        { "sources", "eachLanguage", nameof(PackFormat.EachLanguage) },
        { "sources", "someLanguages", nameof(PackFormat.SomeLanguages) },
        { "topics", "topic", nameof(PackFormat.Topic) },
        { "topics", "eachLanguage", nameof(PackFormat.EachLanguage) },
        { "glossary", "term", nameof(PackFormat.Term) },
        { "glossary", "lists", nameof(PackFormat.EachLanguage) },
        { "facts", "fact", nameof(PackFormat.Fact) },
        { "facts", "value", nameof(PackFormat.Value) },
        { "facts", "citation", nameof(PackFormat.Citation) },
        { "facts", "eachLanguage", nameof(PackFormat.EachLanguage) },
        { "facts", "lists", nameof(PackFormat.EachLanguage) },
        { "series", "series", nameof(PackFormat.Series) },
        { "series", "point", nameof(PackFormat.SeriesPoint) },
        { "series", "eachLanguage", nameof(PackFormat.EachLanguage) },
        { "questions", "question", nameof(PackFormat.Question) },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_schema_and_the_reader_know_the_same_keys(string schema, string definition, string shapeName)
    {
        var shape = Assert.IsType<PackShape>(typeof(PackFormat).GetProperty(shapeName)?.GetValue(null));
        using var document = Load(schema);
        var body = document.RootElement.GetProperty("$defs").GetProperty(definition);

        Assert.Equal(shape.Keys.Order(StringComparer.Ordinal), body.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        var required = body.TryGetProperty("required", out var list) ? list.EnumerateArray().Select(key => key.GetString()!) : [];
        Assert.Equal(shape.Required.Order(StringComparer.Ordinal), required.Order(StringComparer.Ordinal));
        Assert.False(body.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void Every_object_in_a_schema_is_compared_with_the_reader()
    {
        foreach (var file in Directory.GetFiles(Repository.Folder("knowledge/schema"), "*.schema.json"))
        {
            var name = Path.GetFileName(file).Replace(".schema.json", "", StringComparison.Ordinal);
            using var document = Load(name);
            foreach (var definition in document.RootElement.GetProperty("$defs").EnumerateObject().Where(definition => definition.Value.TryGetProperty("properties", out _)))
                Assert.Contains(Shapes, row => row.Data.Item1 == name && row.Data.Item2 == definition.Name);
        }
    }

    [Fact]
    public void The_schema_and_the_reader_know_the_same_words()
    {
        using var sources = Load("sources");
        using var glossary = Load("glossary");
        using var series = Load("series");

        Assert.Equal(PackFormat.SourceKinds, Words(sources, "source", "kind"));
        Assert.Equal(PackFormat.SeriesKinds, Words(series, "series", "kind"));
        Assert.Equal(TermKinds.Words, Words(glossary, "term", "kind"));
    }

    [Fact]
    public void Each_file_of_the_shipped_pack_names_its_schema()
    {
        var pack = Repository.Folder("knowledge");
        foreach (var file in Directory.GetFiles(pack, "*.yaml", SearchOption.AllDirectories))
        {
            var first = File.ReadLines(file).First();
            Assert.StartsWith("# yaml-language-server: $schema=", first, StringComparison.Ordinal);
            var schema = Path.Combine(Path.GetDirectoryName(file)!, first["# yaml-language-server: $schema=".Length..]);
            Assert.True(File.Exists(schema), $"{file} names the schema {schema}, which does not exist.");
        }
    }

    private static IEnumerable<string?> Words(JsonDocument schema, string definition, string key) =>
        schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("properties").GetProperty(key).GetProperty("enum").EnumerateArray().Select(word => word.GetString());

    private static JsonDocument Load(string name) => JsonDocument.Parse(File.ReadAllText(Repository.Folder($"knowledge/schema/{name}.schema.json")));
}
