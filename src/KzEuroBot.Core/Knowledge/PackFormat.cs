using System.Collections.Immutable;

namespace KzEuroBot.Core.Knowledge;

/// <summary>The keys that one kind of map in the pack's files may have. The JSON Schemas in knowledge/schema name the same ones; a test keeps them in step.</summary>
internal sealed record PackShape(string Name, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    public ImmutableArray<string> Keys { get; } = [.. Required, .. Optional];
}

/// <summary>The file names, keys and words of the pack's format, said once for the reader and the writer.</summary>
internal static class PackFormat
{
    public const string SourcesFile = "sources.yaml";
    public const string TopicsFile = "topics.yaml";
    public const string GlossaryFile = "glossary.yaml";
    public const string GazetteerFile = "gazetteer.yaml";
    public const string SeriesFile = "series.yaml";
    public const string QuestionsFile = "questions.yaml";
    public const string FactsFolder = "facts";

    public static ImmutableArray<string> SourceKinds { get; } = ["academic", "official", "press", "statistics", "legal", "encyclopedia", "other"];

    public static ImmutableArray<string> SeriesKinds { get; } = ["time", "parts"];

    public static PackShape Source { get; } = new(
        "source", ["title", "kind", "language"], ["authors", "container", "issue", "url", "published", "locators"]);

    public static PackShape Topic { get; } = new("topic", ["title", "description"], []);

    public static PackShape Term { get; } = new("term", ["kind", "names"], []);

    public static PackShape Fact { get; } = new(
        "fact",
        ["id", "topic", "text", "label", "asks", "cite"],
        ["as_of", "date", "values", "terms", "confidence", "note", "related", "contradicts"]);

    public static PackShape Value { get; } = new("value", ["quantity", "number", "unit"], []);

    public static PackShape Citation { get; } = new("citation", ["source"], ["locator", "ref"]);

    public static PackShape Series { get; } = new("series", ["kind", "title", "unit", "points"], []);

    public static PackShape SeriesPoint { get; } = new("point", ["fact", "number"], ["period", "name", "plan"]);

    public static PackShape Question { get; } = new("question", ["id", "language", "text", "facts", "kind"], []);

    /// <summary>A text that must be there in each language.</summary>
    public static PackShape EachLanguage { get; } = new("text", ["en", "ru", "ky", "kk"], []);

    /// <summary>A source's title or container, which it may not have in each language.</summary>
    public static PackShape SomeLanguages { get; } = new("text", [], ["en", "ru", "ky", "kk"]);
}
