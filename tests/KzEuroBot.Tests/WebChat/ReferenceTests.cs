using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using KzEuroBot.Tests.Infrastructure;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace KzEuroBot.Tests.WebChat;

/// <summary>References to sources for papers, over HTTP and on the page.</summary>
public sealed class ReferenceTests(AppFixture app, BrowserFixture browser)
{
    private const string Key = "knu-2025-3";
    private const string Address = $"/api/sources/{Key}/reference";
    private const string Title = "Казакстан Республикасынын тышкы саясатынын стратегиялык диверсификациясынын контекстиндеги европалык багыт";
    private const string Gost = Title + " // КУУнун Жарчысы (Вестник КНУ). – 2025. – № 3.";
    private const string Question = "When did the EPCA enter into force?";

    [Fact]
    public async Task A_source_is_written_in_each_style()
    {
        var gost = await app.Client.TryAsync(Http.Get($"{Address}?style=gost&language=ru"));
        var apa = await app.Client.TryAsync(Http.Get($"{Address}?style=apa&language=en"));
        var bibtex = await app.Client.TryAsync(Http.Get($"{Address}?style=bibtex"));

        Assert.All([gost, apa, bibtex], reply => Assert.Equal((200, "text/plain; charset=utf-8", "no-store"), (reply.Status, reply.ContentType, reply.Headers["Cache-Control"])));
        Assert.Equal(Gost, gost.Text);
        Assert.StartsWith(Title + " [The European Direction in the Context", apa.Text, StringComparison.Ordinal);
        Assert.StartsWith($"@article{{{Key},\n", bibtex.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_part_of_a_reference_and_sections_are_not()
    {
        var pages = await app.Client.TryAsync(Http.Get($"{Address}?style=gost&locator={Uri.EscapeDataString("с. 27–30")}"));
        var section = await app.Client.TryAsync(Http.Get($"{Address}?style=gost&locator=Introduction"));

        Assert.Equal(Gost[..^1] + ". – С. 27–30.", pages.Text);
        Assert.Equal(Gost, section.Text);
    }

    [Theory]
    [InlineData($"{Address}", 400, "Шилтемени тариздөө стандарты белгисиз; gost, apa же bibtex деп көрсөтүңүз.")]
    [InlineData($"{Address}?style=mla", 400, "Шилтемени тариздөө стандарты белгисиз; gost, apa же bibtex деп көрсөтүңүз.")]
    [InlineData($"{Address}?style=apa&language=de", 400, "Тил белгисиз; en, ru, ky же kk деп көрсөтүңүз.")]
    [InlineData("/api/sources/none/reference?style=apa", 404, "Ботто мындай даректеги булак жок; чатты ачып, жооптогу шилтеме аркылуу өтүңүз.")]
    public async Task What_cannot_be_written_is_told_in_the_clients_language(string address, int status, string sentence)
    {
        Assert.Equal(sentence, (await app.Client.TryAsync(Http.Get(address, languages: "ky"))).Problem(status));
    }

    [Theory]
    [InlineData("en", "Reference: Source [1]", "GOST R 7.0.5")]
    [InlineData("ru", "Для списка литературы: Источник [1]", "ГОСТ Р 7.0.5")]
    [InlineData("ky", "Адабияттар тизмеси үчүн: [1]-булак", "ГОСТ Р 7.0.5")]
    [InlineData("kk", "Әдебиеттер тізімі үшін: [1]-дереккөз", "ГОСТ Р 7.0.5")]
    public async Task Each_source_of_an_answer_has_a_reference_on_the_page(string language, string name, string gost)
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, ChatPage.Desktop, language);
        await OpenAsync(chat, name);

        await Expect(chat.Page.GetByRole(AriaRole.Radio, new() { Name = gost })).ToBeCheckedAsync();
        await Expect(Text(chat)).ToHaveValueAsync(Gost);
    }

    [Fact]
    public async Task The_keyboard_alone_chooses_a_style_copies_and_goes_back()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        await chat.Window.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await chat.AskAsync(Question);
        await chat.LastAnswer.Locator(".sources summary").PressAsync("Enter");
        var button = chat.LastAnswer.GetByRole(AriaRole.Button, new() { Name = "Reference: Source [1]" });
        await button.PressAsync("Enter");

        await Expect(chat.Page.GetByRole(AriaRole.Dialog, new() { Name = "Reference" })).ToBeVisibleAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Radio, new() { Name = "GOST R 7.0.5" })).ToBeFocusedAsync();
        await chat.Page.Keyboard.PressAsync("ArrowRight");
        await chat.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Text(chat)).ToHaveValueAsync(new Regex("^@article"));
        await chat.Page.Keyboard.PressAsync("Tab");
        await Expect(Text(chat)).ToBeFocusedAsync();
        Assert.Equal(await Text(chat).InputValueAsync(), await chat.Page.EvaluateAsync<string>("getSelection().toString()"));
        await chat.Page.Keyboard.PressAsync("Tab");
        await chat.Page.Keyboard.PressAsync("Enter");

        await Expect(chat.Page.Locator("#reference [role=status]")).ToHaveTextAsync("Copied");
        Assert.Equal(await Text(chat).InputValueAsync(), await chat.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await chat.Page.Keyboard.PressAsync("Escape");
        await Expect(button).ToBeFocusedAsync();

        await button.PressAsync("Enter");
        await Expect(chat.Page.GetByRole(AriaRole.Radio, new() { Name = "BibTeX" })).ToBeCheckedAsync();
        await Expect(chat.Page.Locator("#reference [role=status]")).ToBeEmptyAsync();
    }

    [Theory]
    [InlineData("en", ColorScheme.Light)]
    [InlineData("ru", ColorScheme.Dark)]
    [InlineData("ky", ColorScheme.Light)]
    [InlineData("kk", ColorScheme.Dark)]
    public async Task On_a_phone_the_reference_has_no_barrier_and_fits(string language, ColorScheme scheme)
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, ChatPage.Phone, language, scheme);
        await OpenAsync(chat, "[1]");
        await chat.Page.GetByRole(AriaRole.Radio, new() { Name = "BibTeX" }).TapAsync();
        await Expect(Text(chat)).ToHaveValueAsync(new Regex("^@article"));

        var result = await chat.Page.RunAxe();

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
        Assert.Equal(0, await chat.OverflowAsync());
        Assert.True(await chat.Page.Locator("#reference").EvaluateAsync<bool>("dialog => dialog.scrollWidth <= dialog.clientWidth && dialog.getBoundingClientRect().right <= innerWidth"));
        Assert.Empty(await chat.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('#reference button, #reference fieldset label, .cite')]
              .map(element => ({ name: element.textContent, box: element.getBoundingClientRect() }))
              .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
              .map(({ name, box }) => `${name} ${box.width}x${box.height}`)
            """));
    }

    [Fact]
    public async Task A_reference_that_does_not_arrive_is_told_and_can_be_asked_for_again()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        chat.IsToBeDisturbed = true;
        await chat.Page.RouteAsync("**/reference?style=gost*", route => route.AbortAsync());
        await OpenAsync(chat, "Reference: Source [1]");
        var status = chat.Page.Locator("#reference [role=status]");
        await Expect(status).ToHaveTextAsync("The reference did not arrive. Check the connection and try again.");

        await chat.Page.GetByRole(AriaRole.Radio, new() { Name = "APA 7" }).ClickAsync();

        await Expect(Text(chat)).ToHaveValueAsync(new Regex(@"\(2025\)"));
        await Expect(status).ToBeEmptyAsync();
    }

    private static async Task OpenAsync(ChatPage chat, string name)
    {
        await chat.AskAsync(Question);
        await chat.LastAnswer.Locator(".sources summary").ClickAsync();
        await chat.LastAnswer.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
    }

    private static ILocator Text(ChatPage chat) => chat.Page.Locator("#reference-text");
}
