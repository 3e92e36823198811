using System.Text.Json;
using System.Text.RegularExpressions;
using KzEuroBot.Core.Languages;
using KzEuroBot.Tests.Infrastructure;
using Xunit;

namespace KzEuroBot.Tests.WebChat;

/// <summary>The page as it is served: complete in four languages, small, and alone.</summary>
public sealed partial class PageFilesTests(AppFixture app)
{
    private static readonly string[] Files = ["/", "/chat.css", "/chat.js", "/chart.js", "/strings.json", "/icon.svg"];

    [Fact]
    public async Task No_text_of_the_page_is_missing_in_any_language()
    {
        var strings = JsonDocument.Parse(await app.Client.GetStringAsync("/strings.json", TestContext.Current.CancellationToken)).RootElement;

        Assert.Equal(Language.All.Select(language => language.Code), strings.EnumerateObject().Select(language => language.Name));
        var english = strings.GetProperty("en");
        foreach (var language in strings.EnumerateObject())
        {
            Assert.Equal(english.EnumerateObject().Select(text => text.Name), language.Value.EnumerateObject().Select(text => text.Name));
            Assert.All(language.Value.EnumerateObject(), text => Assert.False(string.IsNullOrWhiteSpace(text.Value.GetString()), $"{language.Name}: {text.Name}"));
            Assert.All(language.Value.EnumerateObject(), text => Assert.Equal(Placeholders(english.Text(text.Name)!), Placeholders(text.Value.GetString()!)));
        }
    }

    [Fact]
    public async Task The_page_uses_every_text_and_no_other()
    {
        var texts = JsonDocument.Parse(await app.Client.GetStringAsync("/strings.json", TestContext.Current.CancellationToken)).RootElement.GetProperty("en").EnumerateObject().Select(text => text.Name);
        var page = await app.Client.GetStringAsync("/", TestContext.Current.CancellationToken);
        var script = await app.Client.GetStringAsync("/chat.js", TestContext.Current.CancellationToken);

        var inPage = DataAttribute().Matches(page).Select(match => match.Groups[1].Value);
        var inScript = TextCalls().Matches(script).SelectMany(match => Quoted().Matches(match.Value)).Select(match => match.Groups[1].Value);
        Assert.Equal(texts.Order(StringComparer.Ordinal), inPage.Concat(inScript).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_page_shows_English_before_its_script_has_run()
    {
        var english = JsonDocument.Parse(await app.Client.GetStringAsync("/strings.json", TestContext.Current.CancellationToken)).RootElement.GetProperty("en");
        var page = await app.Client.GetStringAsync("/", TestContext.Current.CancellationToken);

        var shown = ShownTexts().Matches(page);
        Assert.NotEmpty(shown);
        Assert.All(shown, match => Assert.Equal(english.Text(match.Groups[1].Value), match.Groups[2].Value));
    }

    [Fact]
    public async Task The_page_is_small_and_needs_nobody_else()
    {
        var total = 0;
        foreach (var file in Files)
        {
            var text = await app.Client.GetStringAsync(file, TestContext.Current.CancellationToken);
            total += System.Text.Encoding.UTF8.GetByteCount(text);
            Assert.DoesNotContain("//", text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal).Replace("// ", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotMatch(InlineStyleOrScript(), text);
        }
        Assert.InRange(total, 1, 60 * 1024);
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/chat.css", "text/css")]
    [InlineData("/chat.js", "text/javascript")]
    [InlineData("/chart.js", "text/javascript")]
    [InlineData("/icon.svg", "image/svg+xml")]
    public async Task A_file_is_asked_for_again_only_when_it_has_changed(string file, string type)
    {
        var first = await app.Client.TryAsync(Http.Get(file));
        var again = Http.Get(file);
        again.Headers.TryAddWithoutValidation("If-None-Match", first.Headers["ETag"]);

        Assert.StartsWith(type, first.ContentType, StringComparison.Ordinal);
        Assert.Equal("no-cache", first.Headers["Cache-Control"]);
        Assert.Equal(304, (await app.Client.TryAsync(again)).Status);
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("""data-(?:text|label|placeholder)="(\w+)["]""")]
    private static partial Regex DataAttribute();

    [GeneratedRegex(@"\btext\([^)]*")]
    private static partial Regex TextCalls();

    [GeneratedRegex("'(\\w+)'")]
    private static partial Regex Quoted();

    [GeneratedRegex("""data-text="(\w+)"[^>]*>([^<]+)<""")]
    private static partial Regex ShownTexts();

    [GeneratedRegex("""<style|\sstyle="|\son\w+="|<script(?![^>]*\ssrc=)""")]
    private static partial Regex InlineStyleOrScript();
}
