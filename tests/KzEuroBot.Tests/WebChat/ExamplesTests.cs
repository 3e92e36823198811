using KzEuroBot.Core.Languages;
using KzEuroBot.Tests.Infrastructure;
using Xunit;

namespace KzEuroBot.Tests.WebChat;

public sealed class ExamplesTests(AppFixture app)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("ky")]
    [InlineData("kk")]
    public async Task Every_example_is_answered_in_its_language(string language)
    {
        var examples = (await app.Client.TryAsync(Http.Get($"/api/examples?language={language}"))).Json;

        Assert.Equal(language, examples.Text("language"));
        Assert.Equal(3, examples.Texts("questions").Distinct().Count());
        Assert.NotEmpty(examples.GetProperty("topics").EnumerateArray());
        var questions = examples.Texts("questions").Concat(examples.GetProperty("topics").EnumerateArray().SelectMany(topic => topic.Texts("questions"))).Distinct();
        foreach (var question in questions)
        {
            var answer = await app.Client.AskAsync(question, language: language);
            Assert.NotEmpty(answer.Texts("facts"));
        }
    }

    [Fact]
    public async Task Without_a_language_the_client_chooses_it()
    {
        var reply = await app.Client.TryAsync(Http.Get("/api/examples", languages: "kk-KZ"));

        Assert.Equal(Language.Kazakh.Code, reply.Json.Text("language"));
    }

    [Fact]
    public async Task An_unknown_language_is_refused()
    {
        var reply = await app.Client.TryAsync(Http.Get("/api/examples?language=de"));

        Assert.Equal("The language is unknown; use en, ru, ky or kk.", reply.Problem(400));
    }
}
