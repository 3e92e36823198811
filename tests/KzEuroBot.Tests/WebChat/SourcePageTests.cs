using KzEuroBot.Tests.Infrastructure;
using Xunit;

namespace KzEuroBot.Tests.WebChat;

public sealed class SourcePageTests(AppFixture app)
{
    [Theory]
    [InlineData("en", "Bulletin of the Kyrgyz National University", "academic article", "Introduction")]
    [InlineData("ru", "Вестник КНУ", "научная статья", "Введение")]
    [InlineData("ky", "КУУнун Жарчысы", "илимий макала", "Киришүү")]
    [InlineData("kk", "Қырғыз ұлттық университетінің хабаршысы", "ғылыми мақала", "Кіріспе")]
    public async Task A_source_has_a_page_in_each_language(string language, string container, string kind, string section)
    {
        var reply = await app.Client.TryAsync(Http.Get($"/sources/knu-2025-3?language={language}"));

        Assert.Equal("text/html; charset=utf-8", reply.ContentType);
        Assert.Contains($"<html lang=\"{language}\">", reply.Text, StringComparison.Ordinal);
        Assert.Contains(container, reply.Text, StringComparison.Ordinal);
        Assert.Contains(kind, reply.Text, StringComparison.Ordinal);
        Assert.Contains($"<h3>{section}</h3>", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_language_in_the_address_the_client_chooses_it()
    {
        var reply = await app.Client.TryAsync(Http.Get("/sources/knu-2025-3", languages: "kk"));

        Assert.Equal("kk", reply.Headers["Content-Language"]);
    }

    [Theory]
    [InlineData("/sources/none")]
    [InlineData("/sources/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task An_unknown_source_is_told_on_a_page_that_repeats_nothing(string address)
    {
        var reply = await app.Client.TryAsync(Http.Get(address, languages: "ky"));

        Assert.Equal(404, reply.Status);
        Assert.Contains("Ботто мындай даректеги булак жок", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", reply.Text, StringComparison.Ordinal);
    }
}
