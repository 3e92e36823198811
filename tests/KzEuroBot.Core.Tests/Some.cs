using System.Collections.Immutable;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Retrieval;

namespace KzEuroBot.Core.Tests;

/// <summary>Values that do not matter to a test.</summary>
internal static class Some
{
    public static PerLanguage<string> Texts(string text) => new(text, text, text, text);

    /// <summary>Several texts in each language, with "|" between them.</summary>
    public static PerLanguage<ImmutableArray<string>> Lists(string en, string ru, string ky, string kk) =>
        new PerLanguage<string>(en, ru, ky, kk).Select(texts => texts.Split('|').ToImmutableArray());

    public static Fact Fact(string id = "some-fact", string text = "Some text.") => new()
    {
        Id = id,
        Topic = "some-topic",
        Text = Texts(text),
        Label = Texts("Some label"),
        Asks = PerLanguage.Of<ImmutableArray<string>>(_ => ["Some question about " + id + "?"]),
        Cite = [new FactCitation("some-source")],
    };

    public static Source Source(string key = "some-source") => new()
    {
        Key = key,
        Title = new(null, "Название", null, null),
        Container = new(null, null, null, null),
        Kind = "press",
        WrittenIn = "ru",
    };

    public static Term Term(string id, TermKind kind, string en, string? ru = null, string? ky = null, string? kk = null, bool isCovered = true) =>
        new(id, kind, Lists(en, ru ?? en, ky ?? ru ?? en, kk ?? ru ?? en), isCovered);

    public static Pack Pack(params Fact[] facts) => new()
    {
        Sources = [Source()],
        Topics = [new Topic("some-topic", 0, Texts("Some topic"), Texts("Some description."))],
        Terms = [],
        Facts = [.. facts],
        Questions = [],
    };

    public static Answerer Answerer(Pack pack, TimeProvider? clock = null) => new(new LiveSnapshot(Snapshot.Build(pack)), clock ?? new HandClock());

    public static Question Question(string text, string? conversation = null) => new() { Text = text, Conversation = conversation };
}
