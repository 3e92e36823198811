using System.Text.Json;
using KzEuroBot.Channels.WebChat;
using KzEuroBot.Tests.Charts;
using KzEuroBot.Tests.Infrastructure;
using Xunit;

namespace KzEuroBot.Tests.WebChat;

public sealed class OpenApiTests(AppFixture app)
{
    [Fact]
    public async Task The_description_names_what_an_answer_really_holds()
    {
        var description = await DescriptionAsync();
        var answer = await app.Client.AskAsync("When did the EPCA enter into force?");

        var schemas = description.GetProperty("components").GetProperty("schemas");
        AssertSame(schemas.GetProperty("AskReply"), answer, optional: ["chart", "explain", "references"]);
        AssertSame(schemas.GetProperty("CitationJson"), answer.GetProperty("citations")[0]);
        AssertSame(schemas.GetProperty("StatementPart"), answer.GetProperty("statements")[0]);
    }

    [Fact]
    public async Task The_description_names_what_a_chart_holds()
    {
        var schemas = (await DescriptionAsync()).GetProperty("components").GetProperty("schemas");
        var chart = JsonSerializer.SerializeToElement(ChartJson.Of(SomeChart.OverTime), WebChatJson.Readable.ChartJson);

        AssertSame(schemas.GetProperty("ChartJson"), chart);
        AssertSame(schemas.GetProperty("ChartPointJson"), chart.GetProperty("points")[5]);
        Assert.Equal(("time", 1, 4), (chart.Text("kind"), chart.GetProperty("points")[2].Number("gap"), chart.GetProperty("points")[5].Number("gap")));
        AssertSame(schemas.GetProperty("ChartPointJson"), chart.GetProperty("points")[0], optional: ["gap", "plan"]);
    }

    [Fact]
    public async Task The_description_names_every_status_that_a_question_can_get()
    {
        var ask = (await DescriptionAsync()).GetProperty("paths").GetProperty(Http.Ask);

        Assert.Equal(["200", "400", "413", "415", "429"], Statuses(ask.GetProperty("post")));
        Assert.Equal(["200", "400", "429"], Statuses(ask.GetProperty("get")));
        Assert.Equal(["q", "conversation", "language"], ask.GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.Text("name")));
        Assert.Equal(["application/json", "text/event-stream"], ask.GetProperty("post").GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Select(type => type.Name));
    }

    [Fact]
    public async Task A_reference_is_described_with_its_styles_and_statuses()
    {
        var reference = (await DescriptionAsync()).GetProperty("paths").GetProperty("/api/sources/{key}/reference").GetProperty("get");

        Assert.Equal(["200", "400", "404"], Statuses(reference));
        Assert.Equal(["key", "style", "locator", "language"], reference.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.Text("name")));
        Assert.Equal(["gost", "apa", "bibtex"], reference.GetProperty("parameters")[1].GetProperty("schema").Texts("enum"));
        Assert.Equal("text/plain", Assert.Single(reference.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject()).Name);
    }

    [Fact]
    public async Task A_question_is_described_with_its_limits()
    {
        var request = (await DescriptionAsync()).GetProperty("components").GetProperty("schemas").GetProperty("AskRequest");

        Assert.Equal(["question"], request.Texts("required"));
        Assert.Equal(2000, request.GetProperty("properties").GetProperty("question").Number("maxLength"));
    }

    private static IEnumerable<string> Statuses(JsonElement operation) =>
        operation.GetProperty("responses").EnumerateObject().Select(response => response.Name).Order(StringComparer.Ordinal);

    private static void AssertSame(JsonElement schema, JsonElement value, params string[] optional) => Assert.Equal(
        schema.GetProperty("properties").EnumerateObject().Select(property => property.Name).Where(name => !optional.Contains(name)).Order(StringComparer.Ordinal),
        value.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));

    private async Task<JsonElement> DescriptionAsync() => (await app.Client.TryAsync(Http.Get("/openapi.json"))).Json;
}
