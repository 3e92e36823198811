using KzEuroBot.Tests.Infrastructure;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace KzEuroBot.Tests.WebChat;

/// <summary>The chat page in a real browser, as a person uses it. Whatever the browser complains about fails the test at the end.</summary>
internal sealed class ChatPage : IAsyncDisposable
{
    public static readonly ViewportSize Desktop = new() { Width = 1200, Height = 800 };
    public static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    private readonly IBrowserContext _window;
    private readonly List<string> _complaints = [];

    private ChatPage(IBrowserContext window, IPage page)
    {
        _window = window;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    public IBrowserContext Window => _window;

    public ILocator Question => Page.Locator("#question");

    public ILocator Answers => Page.Locator(".answer");

    public ILocator LastAnswer => Answers.Last;

    public ILocator Status => Page.Locator("#status");

    /// <summary>Problems that the test causes on purpose, such as an aborted request.</summary>
    public bool IsToBeDisturbed { get; set; }

    public static async Task<ChatPage> OpenAsync(
        BrowserFixture browser, AppFixture app, ViewportSize? size = null, string language = "en", ColorScheme scheme = ColorScheme.Light, ReducedMotion motion = ReducedMotion.Reduce)
    {
        size ??= Desktop;
        var window = await browser.OpenAsync(new BrowserNewContextOptions
        {
            BaseURL = app.Address.ToString(),
            ViewportSize = size,
            Locale = language,
            ColorScheme = scheme,
            ReducedMotion = motion,
            HasTouch = size.Width < 600,
            IsMobile = size.Width < 600,
        });
        var chat = new ChatPage(window, await window.NewPageAsync());
        await chat.LoadAsync();
        return chat;
    }

    public async Task LoadAsync()
    {
        await Page.GotoAsync("/");
        await Expect(Page.Locator("html[data-ready=true]")).ToBeAttachedAsync();
        await Expect(Page.Locator("#examples button").First).ToBeVisibleAsync();
    }

    /// <summary>Types a question, sends it with Enter and waits until the answer is whole.</summary>
    public async Task AskAsync(string question)
    {
        var before = await Page.Locator(".copy").CountAsync();
        await Question.FillAsync(question);
        await Question.PressAsync("Enter");
        await Expect(Page.Locator(".copy")).ToHaveCountAsync(before + 1);
    }

    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync()
    {
        await _window.DisposeAsync();
        if (!IsToBeDisturbed) Assert.Empty(_complaints);
    }
}
