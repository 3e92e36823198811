using System.Text;
using KzEuroBot.Core.Languages;
using KzEuroBot.Tests.Infrastructure;
using Xunit;

namespace KzEuroBot.Tests.WebChat;

public sealed class BadInputTests(AppFixture app)
{
    private const string Good = """{"question":"When did the EPCA enter into force?"}""";

    public static TheoryData<string, int, string> BadBodies => new()
    {
        { "", 400, "The body is not the expected JSON" },
        { "{", 400, "The body is not the expected JSON" },
        { "null", 400, "The body is not the expected JSON" },
        { "[]", 400, "The body is not the expected JSON" },
        { "\"When?\"", 400, "The body is not the expected JSON" },
        { "question=When", 400, "The body is not the expected JSON" },
        { """{"question":42}""", 400, "The body is not the expected JSON" },
        { """{"question":"a"} {"question":"b"}""", 400, "The body is not the expected JSON" },
        { """{"question":"\ud800"}""", 400, "The body is not the expected JSON" },
        { """{}""", 400, "The question is empty or missing" },
        { """{"q":"When?"}""", 400, "The question is empty or missing" },
        { """{"question":null}""", 400, "The question is empty or missing" },
        { """{"question":""}""", 400, "The question is empty or missing" },
        { """{"question":" \n\t "}""", 400, "The question is empty or missing" },
        { """{"question":"When?","language":"de"}""", 400, "The language is unknown; use en, ru, ky or kk." },
        { """{"question":"When?","conversation":"CONVERSATION"}""".Replace("CONVERSATION", new string('c', 101), StringComparison.Ordinal), 400, "The name of the conversation is longer than 100" },
        { $$"""{"question":"{{new string('a', 2001)}}"}""", 400, "The question is longer than 2,000 characters" },
        { $$"""{"question":"{{new string('a', 10_000)}}"}""", 400, "The question is longer than 2,000 characters" },
        { $$"""{"question":"{{new string('ж', 10_000)}}"}""", 413, "The request is larger than 16 KB" },
    };

    [Theory, MemberData(nameof(BadBodies))]
    public async Task A_body_that_is_no_question_gets_one_sentence(string body, int status, string sentence)
    {
        var reply = await app.Client.TryAsync(Http.Post(body));

        Assert.StartsWith(sentence, reply.Problem(status), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task Another_content_type_is_refused(string? contentType)
    {
        var reply = await app.Client.TryAsync(Http.Post(Good, contentType));

        Assert.Contains("Content-Type: application/json", reply.Problem(415), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON;charset=\"UTF-8\"")]
    public async Task Json_in_UTF8_is_taken_however_it_is_named(string contentType)
    {
        var reply = await app.Client.TryAsync(Http.Post(Good, contentType));

        Assert.Equal(200, reply.Status);
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_told_from_bad_json()
    {
        var reply = await app.Client.TryAsync(Http.Post([.. "{\"question\":\""u8, 0xFF, 0xFE, .. "\"}"u8]));

        Assert.StartsWith("The text is not valid UTF-8", reply.Problem(400), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?q=%FF%FE", "The text is not valid UTF-8")]
    [InlineData("", "The question is empty or missing")]
    [InlineData("?q=", "The question is empty or missing")]
    [InlineData("?question=When", "The question is empty or missing")]
    [InlineData("?q=When&language=xx", "The language is unknown")]
    public async Task An_address_that_is_no_question_gets_one_sentence(string query, string sentence)
    {
        var reply = await app.Client.TryAsync(Http.Get(Http.Ask + query, accept: "text/event-stream"));

        Assert.StartsWith(sentence, reply.Problem(400), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_a_length_is_cut_off_at_its_limit()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Http.Ask);
        request.Headers.TransferEncodingChunked = true;
        request.Content = new StringContent($$"""{"question":"{{new string('a', 20_000)}}"}""", Encoding.UTF8, "application/json");

        var reply = await app.Client.TryAsync(request);

        Assert.StartsWith("The request is larger than 16 KB", reply.Problem(413), StringComparison.Ordinal);
        Assert.Equal("close", reply.Headers["Connection"]);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task A_wrong_method_is_refused_with_the_right_ones(string method)
    {
        var reply = await app.Client.TryAsync(new HttpRequestMessage(new HttpMethod(method), Http.Ask));

        var sentence = reply.Problem(405);
        Assert.Contains("POST", sentence, StringComparison.Ordinal);
        Assert.Contains("POST", reply.Headers["Allow"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_is_told_in_the_language_of_the_client()
    {
        var reply = await app.Client.TryAsync(Http.Get("/nothing", languages: "de, ru;q=0.9, en;q=0.8"));

        Assert.Equal("По этому адресу ничего нет; чат находится по адресу /.", reply.Problem(404));
        Assert.Equal("ru", reply.Headers["Content-Language"]);
    }

    [Theory]
    [InlineData("en-US,en;q=0.9", "en")]
    [InlineData("ru", "ru")]
    [InlineData("ky-KG, ru;q=0.7", "ky")]
    [InlineData("en;q=0.1, kk;q=0.9", "kk")]
    [InlineData("fr, *;q=0.5", "en")]
    [InlineData("not a language;;;", "en")]
    public async Task The_sentence_is_in_the_first_language_of_the_client_that_the_bot_speaks(string languages, string expected)
    {
        var reply = await app.Client.TryAsync(Http.Post("{}", languages: languages));

        var phrases = Channels.WebChat.WebChatPhrases.All[Language.Parse(expected)];
        Assert.Equal(phrases.NoQuestion, reply.Problem(400));
        Assert.Equal(expected, reply.Headers["Content-Language"]);
    }

    [Fact]
    public async Task A_fault_of_ours_is_a_sentence_and_not_a_stack_trace()
    {
        await using var broken = await RunningApp.StartAsync(adjust: builder =>
            Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton(builder.Services, new Core.Retrieval.LiveSnapshot(null!)));

        var reply = await broken.Client.TryAsync(Http.Post(Good, languages: "kk"));

        Assert.Equal("Біздің тараптан қате кетті; бір минуттан кейін қайталап көріңіз.", reply.Problem(500));
        Assert.Contains("default-src 'none'", reply.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains(broken.LogLines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}
