using KzEuroBot.Tests.Infrastructure;
using Xunit;

namespace KzEuroBot.Tests.WebChat;

public sealed class SecurityHeadersTests(AppFixture app)
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/chat.js", 200)]
    [InlineData("/strings.json", 200)]
    [InlineData("/api/ask?q=hello", 200)]
    [InlineData("/api/ask", 400)]
    [InlineData("/api/examples", 200)]
    [InlineData("/sources/knu-2025-3", 200)]
    [InlineData("/sources/none", 404)]
    [InlineData("/api/sources/knu-2025-3/reference?style=apa", 200)]
    [InlineData("/openapi.json", 200)]
    [InlineData("/readyz", 200)]
    [InlineData("/nothing", 404)]
    public async Task Every_response_tells_the_browser_to_run_nothing_foreign(string address, int status)
    {
        var reply = await app.Client.TryAsync(Http.Get(address));

        Assert.Equal(status, reply.Status);
        var policy = reply.Headers["Content-Security-Policy"].Split("; ");
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("style-src 'self'", policy);
        Assert.Contains("connect-src 'self'", policy);
        Assert.Contains("img-src 'self' data:", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.DoesNotContain("unsafe", reply.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("nosniff", reply.Headers["X-Content-Type-Options"]);
        Assert.Equal("no-referrer", reply.Headers["Referrer-Policy"]);
        Assert.Contains("camera=()", reply.Headers["Permissions-Policy"], StringComparison.Ordinal);
        Assert.Equal("same-origin", reply.Headers["Cross-Origin-Opener-Policy"]);
        Assert.False(reply.Headers.ContainsKey("Server"));
    }
}
