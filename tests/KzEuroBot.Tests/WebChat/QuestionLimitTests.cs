using System.Globalization;
using System.Net;
using KzEuroBot.Channels.WebChat;
using KzEuroBot.Tests.Infrastructure;
using Xunit;

namespace KzEuroBot.Tests.WebChat;

public sealed class QuestionLimitTests
{
    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_ask_again()
    {
        await using var app = await LimitedAsync();
        for (var i = 0; i < 3; i++) Assert.Equal(200, (await AskFromAsync(app, null)).Status);

        var reply = await AskFromAsync(app, null);

        var sentence = reply.Problem(429);
        var seconds = int.Parse(reply.Headers["Retry-After"], CultureInfo.InvariantCulture);
        Assert.InRange(seconds, 1, 60);
        Assert.Equal($"Слишком много вопросов за короткое время; повторите, пожалуйста, через {seconds} с.", sentence);
    }

    [Fact]
    public async Task The_limit_is_for_questions_and_not_for_pages()
    {
        await using var app = await LimitedAsync();
        for (var i = 0; i < 4; i++) await AskFromAsync(app, null);

        Assert.Equal(200, (await app.Client.TryAsync(Http.Get("/"))).Status);
        Assert.Equal(200, (await app.Client.TryAsync(Http.Get("/readyz"))).Status);
    }

    [Fact]
    public async Task Nobody_escapes_the_limit_by_claiming_another_address()
    {
        await using var app = await LimitedAsync();
        for (var i = 0; i < 3; i++) await AskFromAsync(app, $"203.0.113.{i}");

        Assert.Equal(429, (await AskFromAsync(app, "203.0.113.99")).Status);
    }

    [Fact]
    public async Task Behind_a_trusted_proxy_each_client_has_its_own_limit()
    {
        await using var app = await LimitedAsync("127.0.0.1, 10.0.0.0/8");
        for (var i = 0; i < 3; i++) await AskFromAsync(app, "203.0.113.1");

        Assert.Equal(429, (await AskFromAsync(app, "203.0.113.1")).Status);
        Assert.Equal(429, (await AskFromAsync(app, "198.51.100.7, 203.0.113.1, 10.1.2.3")).Status);
        Assert.Equal(200, (await AskFromAsync(app, "203.0.113.2")).Status);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    public void A_client_is_its_IPv4_address_or_its_IPv6_network(string address, string client)
    {
        Assert.Equal(IPAddress.Parse(client), QuestionLimit.ClientOf(IPAddress.Parse(address)));
    }

    private static Task<RunningApp> LimitedAsync(string trustedProxies = "") => RunningApp.StartAsync(settings =>
    {
        settings["WebChat:QuestionsPerMinute"] = "1";
        settings["WebChat:Burst"] = "3";
        settings["WebChat:TrustedProxies"] = trustedProxies;
    });

    private static Task<Reply> AskFromAsync(RunningApp app, string? forwardedFor)
    {
        var request = Http.Post(Http.Question("hello"), languages: "ru");
        if (forwardedFor is not null) request.Headers.Add("X-Forwarded-For", forwardedFor);
        return app.Client.TryAsync(request);
    }
}
