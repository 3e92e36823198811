using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace KzEuroBot.Tests.WebChat;

/// <summary>Requests as clients send them, and what came back.</summary>
internal static class Http
{
    public const string Ask = "/api/ask";

    public static HttpRequestMessage Post(string body, string? contentType = "application/json", string? accept = null, string? languages = null) =>
        Post(Encoding.UTF8.GetBytes(body), contentType, accept, languages);

    public static HttpRequestMessage Post(byte[] body, string? contentType = "application/json", string? accept = null, string? languages = null)
    {
        var content = new ByteArrayContent(body);
        if (contentType is not null) content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return With(new HttpRequestMessage(HttpMethod.Post, Ask) { Content = content }, accept, languages);
    }

    public static HttpRequestMessage Get(string address, string? accept = null, string? languages = null) =>
        With(new HttpRequestMessage(HttpMethod.Get, address), accept, languages);

    public static string Question(string text, string? conversation = null, string? language = null) =>
        JsonSerializer.Serialize(new { question = text, conversation, language });

    public static async Task<Reply> TryAsync(this HttpClient client, HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            return new Reply((int)response.StatusCode, headers, text);
        }
    }

    /// <summary>Asks and expects an answer.</summary>
    public static async Task<JsonElement> AskAsync(this HttpClient client, string text, string? conversation = null, string? language = null)
    {
        var reply = await client.TryAsync(Post(Question(text, conversation, language)));
        Assert.Equal(200, reply.Status);
        return reply.Json;
    }

    private static HttpRequestMessage With(HttpRequestMessage request, string? accept, string? languages)
    {
        if (accept is not null) request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        if (languages is not null) request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        return request;
    }
}

public sealed record Reply(int Status, IReadOnlyDictionary<string, string> Headers, string Text)
{
    public string ContentType => Headers.GetValueOrDefault("Content-Type") ?? "";

    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The one sentence of problem details, after checking that they are such.</summary>
    public string Problem(int status)
    {
        Assert.Equal(status, Status);
        Assert.StartsWith("application/problem+json", ContentType, StringComparison.Ordinal);
        var problem = Json;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal("about:blank", problem.GetProperty("type").GetString());
        Assert.NotEqual("", problem.GetProperty("title").GetString());
        var sentence = problem.GetProperty("detail").GetString()!;
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        return sentence;
    }

    /// <summary>The events of a stream, in order.</summary>
    public IReadOnlyList<(string Name, JsonElement Data)> Events =>
    [
        .. Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var lines = part.Split('\n');
            Assert.Equal(2, lines.Length);
            Assert.StartsWith("event: ", lines[0], StringComparison.Ordinal);
            Assert.StartsWith("data: ", lines[1], StringComparison.Ordinal);
            return (lines[0]["event: ".Length..], JsonDocument.Parse(lines[1]["data: ".Length..]).RootElement);
        }),
    ];
}

internal static class JsonElementExtensions
{
    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    public static IEnumerable<string> Texts(this JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(item => item.ToString());

    public static int Number(this JsonElement element, string name) => int.Parse(element.GetProperty(name).GetRawText(), CultureInfo.InvariantCulture);
}
