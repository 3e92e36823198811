using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using KzEuroBot.Tests.Infrastructure;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace KzEuroBot.Tests.WebChat;

public sealed class AccessibilityTests(AppFixture app, BrowserFixture browser)
{
    public static TheoryData<string, ColorScheme, bool> Appearances => new()
    {
        { "en", ColorScheme.Light, false },
        { "ru", ColorScheme.Dark, false },
        { "ky", ColorScheme.Light, true },
        { "kk", ColorScheme.Dark, true },
    };

    [Theory, MemberData(nameof(Appearances))]
    public async Task The_page_has_no_barrier_before_or_after_answers(string language, ColorScheme scheme, bool isPhone)
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, isPhone ? ChatPage.Phone : ChatPage.Desktop, language, scheme);
        await AssertNoBarrierAsync(chat.Page);

        await chat.AskAsync("When did the EPCA enter into force?");
        await chat.LastAnswer.Locator(".sources summary").ClickAsync();
        await chat.AskAsync("Tell me about the Middle Corridor");
        await chat.AskAsync("How long do elephants live?");
        await AssertNoBarrierAsync(chat.Page);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_fault_and_a_text_that_is_too_long_have_no_barrier(ColorScheme scheme)
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, scheme: scheme);
        chat.IsToBeDisturbed = true;
        await chat.Page.RouteAsync("**/api/ask", route => route.AbortAsync());
        await chat.Question.FillAsync("When?");
        await chat.Question.PressAsync("Enter");
        await Expect(chat.Page.Locator(".retry")).ToBeVisibleAsync();
        await chat.Question.FillAsync(new string('a', 3000));

        await AssertNoBarrierAsync(chat.Page);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_page_of_a_source_has_no_barrier(ColorScheme scheme)
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, ChatPage.Phone, "ru", scheme);

        await chat.Page.GotoAsync("/sources/knu-2025-3?language=kk");

        await AssertNoBarrierAsync(chat.Page);
        Assert.Equal(0, await chat.OverflowAsync());
    }

    [Fact]
    public async Task The_conversation_is_a_log_that_is_read_out_politely()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);

        var log = chat.Page.GetByRole(AriaRole.Log, new() { Name = "Conversation" });

        await Expect(log).ToHaveAttributeAsync("aria-live", "polite");
        await chat.AskAsync("When did the EPCA enter into force?");
        await Expect(log.Locator(".answer")).ToHaveCountAsync(1);
    }

    private static async Task AssertNoBarrierAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions());
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help} {string.Join("; ", violation.Nodes.Select(node => $"{node.Target} {node.Html}"))}")));
    }
}
