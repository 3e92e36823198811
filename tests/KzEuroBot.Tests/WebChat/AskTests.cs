using System.Text;
using System.Text.Json;
using KzEuroBot.Tests.Infrastructure;
using Xunit;

namespace KzEuroBot.Tests.WebChat;

public sealed class AskTests(AppFixture app)
{
    public static TheoryData<string, string, string> QuestionsInFourLanguages => new()
    {
        { "en", "When did the EPCA enter into force?", "1 March 2020" },
        { "ru", "С какого дня СРПС действует?", "1 марта 2020" },
        { "ky", "EPCA макулдашуусу качан күчүнө кирген?", "2020-жылдын 1-март" },
        { "kk", "КӘЫК қай күннен бері қолданыста?", "2020 жылғы 1 наурыз" },
    };

    [Theory, MemberData(nameof(QuestionsInFourLanguages))]
    public async Task A_question_is_answered_in_its_language_with_a_source(string language, string question, string expected)
    {
        var answer = await app.Client.AskAsync(question);

        Assert.Equal(language, answer.Text("language"));
        Assert.Contains(expected, answer.Text("answer"), StringComparison.Ordinal);
        Assert.Contains("[1]", answer.Text("answer"), StringComparison.Ordinal);
        Assert.False(answer.GetProperty("declined").GetBoolean());
        Assert.Equal("art-epca-in-force", answer.Texts("facts").First());
        var citation = answer.GetProperty("citations")[0];
        Assert.Equal(["n", "source", "title", "locator", "url"], citation.EnumerateObject().Select(property => property.Name));
        Assert.Equal("knu-2025-3", citation.Text("source"));
    }

    [Fact]
    public async Task Every_statement_of_an_answer_cites_a_source_that_is_listed()
    {
        var answer = await app.Client.AskAsync("What share of Kazakhstan's exports goes to European countries?");

        var listed = answer.GetProperty("citations").EnumerateArray().Select(citation => citation.Number("n")).ToList();
        Assert.NotEmpty(listed);
        Assert.All(answer.GetProperty("statements").EnumerateArray(), statement =>
        {
            Assert.NotEmpty(statement.GetProperty("cites").EnumerateArray());
            Assert.All(statement.GetProperty("cites").EnumerateArray(), cite => Assert.Contains(cite.GetInt32(), listed));
            Assert.Contains(statement.Text("fact"), answer.Texts("facts"));
            Assert.Contains(statement.Text("text")!, answer.Text("answer"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_reply_has_what_a_batch_line_has_and_the_parts_for_the_page()
    {
        var answer = await app.Client.AskAsync("When did the EPCA enter into force?");

        string[] expected = ["answer", "citations", "declined", "facts", "heading", "id", "language", "milliseconds", "shape", "statements", "suggestions", "topics"];
        Assert.Equal(expected, answer.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("id").ValueKind);
        Assert.Equal("plain", answer.Text("shape"));
        Assert.True(answer.GetProperty("milliseconds").GetDouble() >= 0);
    }

    [Fact]
    public async Task Cyrillic_is_sent_as_it_is_written()
    {
        var reply = await app.Client.TryAsync(Http.Post(Http.Question("Когда вступило в силу СРПС?")));

        Assert.Equal("application/json; charset=utf-8", reply.ContentType);
        Assert.Contains("Казахстан", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u0", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_fact_supports_is_declined_with_the_nearest_topics()
    {
        var answer = await app.Client.AskAsync("Сколько лет живут слоны в Африке?");

        Assert.True(answer.GetProperty("declined").GetBoolean());
        Assert.Equal("notFound", answer.Text("shape"));
        Assert.Empty(answer.Texts("facts"));
        Assert.Empty(answer.Texts("citations"));
        Assert.NotEmpty(answer.Texts("topics"));
    }

    [Fact]
    public async Task Small_talk_is_neither_declined_nor_cited()
    {
        var answer = await app.Client.AskAsync("Салам!");

        Assert.Equal("talk", answer.Text("shape"));
        Assert.False(answer.GetProperty("declined").GetBoolean());
        Assert.Empty(answer.Texts("citations"));
    }

    [Fact]
    public async Task The_language_of_the_request_fixes_the_language_of_the_answer()
    {
        var answer = await app.Client.AskAsync("When did the EPCA enter into force?", language: "kk");

        Assert.Equal("kk", answer.Text("language"));
        Assert.Equal("art-epca-in-force", answer.Texts("facts").First());
    }

    [Fact]
    public async Task A_greeting_without_a_language_is_answered_in_that_of_the_client()
    {
        var reply = await app.Client.TryAsync(Http.Post(Http.Question("???"), languages: "ky-KG,ru;q=0.8"));

        Assert.Equal("ky", reply.Json.Text("language"));
    }

    [Fact]
    public async Task Turns_with_the_same_conversation_follow_one_another()
    {
        await app.Client.AskAsync("When did Chancellor Scholz visit Astana?", conversation: "follow-up");
        var followed = await app.Client.AskAsync("And the EPCA?", conversation: "follow-up", language: "en");
        var alone = await app.Client.AskAsync("And the EPCA?", language: "en");

        Assert.Equal("en", followed.Text("language"));
        Assert.NotEmpty(followed.Texts("facts"));
        Assert.Equal("en", alone.Text("language"));
    }

    [Theory, MemberData(nameof(QuestionsInFourLanguages))]
    public async Task A_question_in_the_address_gets_the_same_answer(string language, string question, string expected)
    {
        var reply = await app.Client.TryAsync(Http.Get($"{Http.Ask}?q={Uri.EscapeDataString(question)}&conversation=c&language={language}"));

        Assert.Equal("application/json; charset=utf-8", reply.ContentType);
        Assert.Equal(language, reply.Json.Text("language"));
        Assert.Contains(expected, reply.Json.Text("answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_question_fits_into_an_address()
    {
        var question = string.Concat(Enumerable.Repeat("қайда ", 333));

        var reply = await app.Client.TryAsync(Http.Get($"{Http.Ask}?q={Uri.EscapeDataString(question)}"));

        Assert.Equal(200, reply.Status);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("GET")]
    public async Task A_client_that_accepts_events_gets_the_answer_as_a_stream(string method)
    {
        const string Question = "С какого дня СРПС действует?";
        var request = method == "POST"
            ? Http.Post(Http.Question(Question), accept: "text/event-stream")
            : Http.Get($"{Http.Ask}?q={Uri.EscapeDataString(Question)}", accept: "text/event-stream");

        var reply = await app.Client.TryAsync(request);

        Assert.Equal("text/event-stream", reply.ContentType);
        Assert.Equal("no-store", reply.Headers["Cache-Control"]);
        var events = reply.Events;
        var statements = events.Count(each => each.Name == "statement");
        Assert.True(statements >= 1);
        Assert.Equal(["meta", .. Enumerable.Repeat("statement", statements), "sources", "suggestions", "done"], events.Select(each => each.Name));
        Assert.Equal("ru", events[0].Data.Text("language"));
        Assert.Equal("plain", events[0].Data.Text("shape"));
        Assert.Equal("art-epca-in-force", events[1].Data.Text("fact"));
        var source = events[^3].Data[0];
        Assert.Equal(["n", "source", "title", "container", "locator", "url"], source.EnumerateObject().Select(property => property.Name));
        Assert.Contains("[1]", events[^1].Data.Text("answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_a_question_changes_nothing_but_the_question()
    {
        var answer = await app.Client.AskAsync("<script>alert(1)</script> When did the EPCA enter into force? '; DROP TABLE facts; --");

        Assert.Equal("en", answer.Text("language"));
        Assert.DoesNotContain("script", answer.Text("answer"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("😀😀😀")]
    [InlineData("\u202E\u200F\u0007 ?")]
    public async Task A_question_without_words_gets_a_sentence_that_says_what_to_do(string question)
    {
        var answer = await app.Client.AskAsync(question, language: "ru");

        Assert.Equal("refused", answer.Text("shape"));
        Assert.Equal("ru", answer.Text("language"));
        Assert.NotEqual("", answer.Text("answer"));
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_json_does_no_harm()
    {
        var reply = await app.Client.TryAsync(Http.Post([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Http.Question("When did the EPCA enter into force?"))]));

        Assert.Equal(200, reply.Status);
    }

    [Fact]
    public async Task What_a_person_wrote_is_never_logged()
    {
        await app.Client.AskAsync("When did the secretword42 EPCA enter into force?", conversation: "secretconversation42");
        await app.Client.TryAsync(Http.Post("{\"question\": \"secretword42"));
        await app.Client.TryAsync(Http.Post(Http.Question("secretword42", language: "secretlanguage42")));

        Assert.NotEmpty(app.LogLines);
        Assert.DoesNotContain(app.LogLines, line => line.Contains("secret", StringComparison.OrdinalIgnoreCase));
    }
}
