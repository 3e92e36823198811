using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using KzEuroBot.Tests.Infrastructure;
using KzEuroBot.Tests.WebChat;
using Xunit;

namespace KzEuroBot.Tests.Serving;

public sealed class HealthTests(AppFixture app)
{
    [Fact]
    public async Task The_service_says_that_it_lives_and_what_it_answers_from()
    {
        var alive = await app.Client.TryAsync(Http.Get("/healthz"));
        var ready = await app.Client.TryAsync(Http.Get("/readyz"));

        Assert.Equal(200, alive.Status);
        Assert.Equal(200, ready.Status);
        Assert.True(ready.Json.GetProperty("ready").GetBoolean());
        Assert.Equal("open", ready.Json.Text("store"));
        Assert.Equal(1, ready.Json.Number("edition"));
        Assert.True(ready.Json.Number("facts") >= 70);
        var channels = ready.Json.GetProperty("channels");
        Assert.Equal("on", channels.Text("web"));
        Assert.Equal("off", channels.Text("telegram"));
        Assert.Equal("off", channels.Text("teams"));
    }

    [Fact]
    public async Task A_closed_store_makes_the_service_unready_but_not_dead()
    {
        await using var own = await RunningApp.StartAsync();
        own.Knowledge.Dispose();

        var ready = await own.Client.TryAsync(Http.Get("/readyz"));

        Assert.Equal(503, ready.Status);
        Assert.Equal("closed", ready.Json.Text("store"));
        Assert.Equal(200, (await own.Client.TryAsync(Http.Get("/healthz"))).Status);
    }

    [Fact]
    public async Task What_is_published_answers_without_a_restart()
    {
        await using var own = await RunningApp.StartAsync();
        var pack = own.Knowledge.Edition.Pack;
        var changed = pack with { Facts = [.. pack.Facts.Select(Reword)] };

        own.Knowledge.Store.Publish(own.Knowledge.Store.Import(changed, "test", "A new wording.").Number, "test");

        var answer = await own.Client.AskAsync("When did the EPCA enter into force?");
        Assert.Contains("applied since 1 March 2020", answer.Text("answer"), StringComparison.Ordinal);
        Assert.Equal(2, (await own.Client.TryAsync(Http.Get("/readyz"))).Json.Number("edition"));
    }

    private static Fact Reword(Fact fact) => fact.Id != "art-epca-in-force"
        ? fact
        : fact with { Text = new PerLanguage<string>("The Enhanced Partnership and Cooperation Agreement (EPCA) between Kazakhstan and the European Union has applied since 1 March 2020.", fact.Text.Ru, fact.Text.Ky, fact.Text.Kk) };
}
