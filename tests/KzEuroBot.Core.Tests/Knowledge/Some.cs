using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Tests.Knowledge;

/// <summary>Values that do not matter to a test.</summary>
internal static class Some
{
    public static PerLanguage<string> Texts(string text) => new(text, text, text, text);

    public static Fact Fact(string id = "some-fact", string text = "Some text.") => new()
    {
        Id = id,
        Topic = "some-topic",
        Text = Texts(text),
        Label = Texts("Some label"),
        Asks = PerLanguage.Of<System.Collections.Immutable.ImmutableArray<string>>(_ => ["Some question about " + id + "?"]),
        Cite = [new FactCitation("some-source")],
    };

    public static Pack Pack(params Fact[] facts) => new()
    {
        Sources =
        [
            new Source { Key = "some-source", Title = new(null, "Название", null, null), Container = new(null, null, null, null), Kind = "press", WrittenIn = "ru" },
        ],
        Topics = [new Topic("some-topic", 0, Texts("Some topic"), Texts("Some description."))],
        Terms = [],
        Facts = [.. facts],
        Questions = [],
    };
}
