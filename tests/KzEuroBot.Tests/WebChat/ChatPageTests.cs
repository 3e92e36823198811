using System.Text.RegularExpressions;
using KzEuroBot.Tests.Infrastructure;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace KzEuroBot.Tests.WebChat;

public sealed partial class ChatPageTests(AppFixture app, BrowserFixture browser)
{
    [Theory]
    [InlineData("en", "When did the EPCA enter into force?", "1 March 2020", "Sources (1)")]
    [InlineData("ru", "Когда вступило в силу СРПС?", "1 марта 2020", "Источники (1)")]
    [InlineData("ky", "EPCA макулдашуусу качан күчүнө кирген?", "2020-жылдын 1-март", "Булактар (1)")]
    [InlineData("kk", "КӘЫК қай күннен бері қолданыста?", "2020 жылғы 1 наурыз", "Дереккөздер (1)")]
    public async Task A_phone_gets_an_answer_with_its_source_in_each_language(string language, string question, string expected, string sources)
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, ChatPage.Phone, language);

        await chat.AskAsync(question);

        await Expect(chat.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Expect(chat.LastAnswer).ToHaveAttributeAsync("lang", language);
        await Expect(chat.LastAnswer).ToContainTextAsync(expected);
        await Expect(chat.LastAnswer.Locator(".sources summary")).ToHaveTextAsync(sources);
        Assert.Equal(0, await chat.OverflowAsync());
    }

    [Fact]
    public async Task A_mark_without_an_address_leads_to_its_entry_in_the_list_of_sources()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        await chat.AskAsync("When did the EPCA enter into force?");

        await chat.LastAnswer.GetByRole(AriaRole.Link, new() { Name = "Source [1]" }).ClickAsync();

        var entry = chat.LastAnswer.Locator(".sources li").First;
        await Expect(entry).ToBeVisibleAsync();
        await Expect(entry).ToBeFocusedAsync();
        await Expect(entry).ToContainTextAsync("Bulletin of the Kyrgyz National University");
        var link = entry.GetByRole(AriaRole.Link);
        await Expect(link).ToHaveAttributeAsync("target", "_blank");
        await Expect(link).ToHaveAttributeAsync("rel", "noopener");
        var page = await chat.Window.RunAndWaitForPageAsync(() => link.ClickAsync());
        await Expect(page.Locator("h1")).ToContainTextAsync("The European Direction");
    }

    [Fact]
    public async Task A_mark_with_an_address_opens_the_source_in_a_new_tab()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        await chat.Page.RouteAsync("**/api/ask", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/event-stream", Body = Stream("https://example.org/source") }));
        await chat.AskAsync("What?");

        var mark = chat.LastAnswer.Locator("sup a");
        await Expect(mark).ToHaveAttributeAsync("href", "https://example.org/source");
        await Expect(mark).ToHaveAttributeAsync("target", "_blank");
        await Expect(mark).ToHaveAttributeAsync("rel", "noopener");
    }

    [Fact]
    public async Task An_address_that_is_a_script_never_becomes_a_link()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        await chat.Page.RouteAsync("**/api/ask", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/event-stream", Body = Stream("javascript:alert(1)") }));
        await chat.AskAsync("What?");

        await Expect(chat.Page.Locator("a[href^='javascript']")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Everything_works_with_the_keyboard_alone()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        var keyboard = chat.Page.Keyboard;

        await Expect(chat.Question).ToBeFocusedAsync();
        await keyboard.TypeAsync("first line");
        await keyboard.PressAsync("Shift+Enter");
        await keyboard.TypeAsync("second line");
        await Expect(chat.Question).ToHaveValueAsync("first line\nsecond line");
        await keyboard.PressAsync("Escape");
        await Expect(chat.Question).ToHaveValueAsync("");
        await keyboard.TypeAsync("When did the EPCA enter into force?");
        await keyboard.PressAsync("Enter");
        await Expect(chat.Page.Locator(".copy")).ToHaveCountAsync(1);
        await Expect(chat.Question).ToBeFocusedAsync();

        await chat.LastAnswer.Locator("sup a").FocusAsync();
        await keyboard.PressAsync("Enter");
        await Expect(chat.LastAnswer.Locator(".sources li").First).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await Expect(chat.LastAnswer.Locator(".open")).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await Expect(chat.LastAnswer.Locator(".cite")).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await Expect(chat.LastAnswer.Locator(".copy")).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await Expect(chat.Page.Locator(".suggestion").First).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Expect(chat.Page.Locator(".copy")).ToHaveCountAsync(2);
        await Expect(chat.Page.Locator(".turn").Last).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_way_to_the_question_can_be_cut_short()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);

        await chat.Page.Locator(".skip").FocusAsync();
        await Expect(chat.Page.Locator(".skip")).ToBeInViewportAsync();
        await chat.Page.Keyboard.PressAsync("Enter");

        await Expect(chat.Question).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_language_of_the_page_can_be_changed_and_is_remembered()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, language: "en");

        await chat.Page.Locator("#interface-language").SelectOptionAsync("kk");
        await Expect(chat.Page.Locator("#what")).ToHaveTextAsync("Қазақстанның Еуропа бағытындағы саясаты туралы жауаптар — әрқайсысы дереккөзімен");
        await Expect(chat.Page.Locator("html")).ToHaveAttributeAsync("lang", "kk");
        await chat.LoadAsync();

        await Expect(chat.Page.Locator("#interface-language")).ToHaveValueAsync("kk");
        await Expect(chat.Question).ToHaveAttributeAsync("placeholder", "Сұрақ қойыңыз…");
    }

    [Fact]
    public async Task A_browser_in_another_language_gets_the_page_in_English()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, language: "de-DE");

        await Expect(chat.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce)]
    [InlineData(ReducedMotion.NoPreference)]
    public async Task Each_question_stays_in_sight_above_its_answer(ReducedMotion motion)
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, ChatPage.Phone, "ru", motion: motion);

        foreach (var question in new[] { "Расскажи о Среднем коридоре", "Когда вступило в силу СРПС?", "Расскажи о Среднем коридоре" })
        {
            await chat.AskAsync(question);
            await Expect(chat.Page.Locator(".asked").Last).ToBeInViewportAsync(new() { Ratio = 1 });
            await Expect(chat.LastAnswer.Locator("sup").First).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task An_example_is_asked_with_one_tap()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, ChatPage.Phone, "ky");
        await Expect(chat.Page.Locator("#examples button")).ToHaveCountAsync(3);

        await chat.Page.Locator("#examples button").First.TapAsync();

        await Expect(chat.LastAnswer.Locator("sup").First).ToBeVisibleAsync();
        await Expect(chat.LastAnswer).ToHaveAttributeAsync("lang", "ky");
        await Expect(chat.Page.Locator("#welcome")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_topic_shows_its_questions()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        var topic = chat.Page.GetByRole(AriaRole.Button, new() { Name = "Middle Corridor", Exact = true });

        await topic.ClickAsync();

        await Expect(chat.Page.Locator("#examples-title")).ToHaveTextAsync("Questions on the topic “Middle Corridor”");
        await Expect(topic).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(topic).ToBeFocusedAsync();
        await topic.ClickAsync();
        await Expect(chat.Page.Locator("#examples-title")).ToHaveTextAsync("For example");
    }

    [Fact]
    public async Task A_new_conversation_begins_empty_and_under_another_name()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        await chat.AskAsync("When did the EPCA enter into force?");
        var before = await chat.Page.EvaluateAsync<string>("sessionStorage.conversation");

        await chat.Page.Locator("#restart").ClickAsync();

        await Expect(chat.Answers).ToHaveCountAsync(0);
        await Expect(chat.Page.Locator("#welcome")).ToBeVisibleAsync();
        await Expect(chat.Question).ToBeFocusedAsync();
        var after = await chat.Page.EvaluateAsync<string>("sessionStorage.conversation");
        Assert.Matches(ConversationName(), after);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public async Task Markup_in_a_question_is_shown_and_not_run()
    {
        const string Markup = "<img src=x onerror=\"document.title='owned'\"><b>bold</b>";
        await using var chat = await ChatPage.OpenAsync(browser, app);

        await chat.AskAsync(Markup);

        await Expect(chat.Page.Locator(".asked p")).ToHaveTextAsync(Markup);
        await Expect(chat.Page.Locator("#log img, #log b")).ToHaveCountAsync(0);
        Assert.DoesNotContain("owned", await chat.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_counted_and_kept_until_it_is_shortened()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, new ViewportSize { Width = 320, Height = 568 }, "ru");

        await chat.Question.FillAsync(new string('ж', 10_000));

        await Expect(chat.Page.Locator("#counter")).ToHaveTextAsync(TooLong());
        await Expect(chat.Question).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(chat.Page.Locator("#send")).ToBeDisabledAsync();
        await chat.Question.PressAsync("Enter");
        await Expect(chat.Answers).ToHaveCountAsync(0);
        Assert.Equal(10_000, (await chat.Question.InputValueAsync()).Length);
        Assert.Equal(0, await chat.OverflowAsync());
        Assert.True(await chat.Page.Locator("#dock").EvaluateAsync<bool>("dock => dock.getBoundingClientRect().height < innerHeight / 2"));

        await chat.Question.FillAsync(new string('ж', 1999));
        await Expect(chat.Page.Locator("#send")).ToBeEnabledAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("ky")]
    [InlineData("kk")]
    public async Task Nothing_overflows_the_smallest_phone(string language)
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, new ViewportSize { Width = 320, Height = 568 }, language);
        Assert.Equal(0, await chat.OverflowAsync());

        await chat.AskAsync(new string('w', 300));
        await chat.AskAsync("КӘЫК");
        await chat.AskAsync("When did the EPCA enter into force?");
        await chat.LastAnswer.Locator(".sources summary").ClickAsync();

        Assert.Equal(0, await chat.OverflowAsync());
    }

    [Fact]
    public async Task What_is_tapped_is_large_enough_for_a_finger()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app, ChatPage.Phone, "kk");
        var small = await SmallTargetsAsync(chat.Page);
        await chat.AskAsync("КӘЫК қай күннен бері қолданыста?");
        await chat.LastAnswer.Locator(".sources summary").ClickAsync();

        Assert.Empty(small.Concat(await SmallTargetsAsync(chat.Page)));
    }

    [Fact]
    public async Task Without_a_connection_the_question_can_be_sent_again_later()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        chat.IsToBeDisturbed = true;
        await chat.Window.SetOfflineAsync(true);
        await Expect(chat.Status).ToHaveTextAsync("You are offline. The question stays here until the connection is back.");

        await chat.Question.FillAsync("When did the EPCA enter into force?");
        await chat.Question.PressAsync("Enter");
        await Expect(chat.LastAnswer).ToContainTextAsync("You are offline.");
        await chat.Window.SetOfflineAsync(false);
        await Expect(chat.Status).ToHaveTextAsync("The connection is back.");
        await chat.Page.Locator(".retry").ClickAsync();

        await Expect(chat.LastAnswer).ToContainTextAsync("1 March 2020");
        await Expect(chat.Answers).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_the_service_refuses_is_told_in_its_own_words()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        chat.IsToBeDisturbed = true;
        await chat.Page.RouteAsync("**/api/ask", route => route.FulfillAsync(new RouteFulfillOptions
        {
            Status = 429,
            ContentType = "application/problem+json",
            Body = """{"type":"about:blank","title":"Too Many Requests","status":429,"detail":"Too many questions in a short time; please ask again in 3 s."}""",
        }));

        await chat.Question.FillAsync("When?");
        await chat.Question.PressAsync("Enter");

        await Expect(chat.LastAnswer).ToContainTextAsync("Too many questions in a short time; please ask again in 3 s.");
        await Expect(chat.Page.Locator(".retry")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_stream_that_breaks_off_is_no_answer()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        var whole = Stream("https://example.org/source");
        await chat.Page.RouteAsync("**/api/ask", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/event-stream", Body = whole[..whole.IndexOf("event: sources", StringComparison.Ordinal)] }));

        await chat.Question.FillAsync("When?");
        await chat.Question.PressAsync("Enter");

        await Expect(chat.LastAnswer).ToContainTextAsync("The answer did not arrive. Check the connection and try again.");
        await Expect(chat.Answers).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_answer_that_takes_long_is_announced_as_searching()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        var arrive = new TaskCompletionSource();
        await chat.Page.RouteAsync("**/api/ask", async route =>
        {
            await arrive.Task;
            await route.ContinueAsync();
        });

        await chat.Question.FillAsync("When did the EPCA enter into force?");
        await chat.Question.PressAsync("Enter");
        await Expect(chat.Status).ToHaveTextAsync("Looking through the facts…");
        arrive.SetResult();

        await Expect(chat.LastAnswer).ToContainTextAsync("1 March 2020");
        await Expect(chat.Status).ToBeEmptyAsync();
    }

    [Fact]
    public async Task An_answer_is_copied_with_its_sources()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        await chat.Window.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await chat.AskAsync("When did the EPCA enter into force?");

        await chat.LastAnswer.Locator(".copy").ClickAsync();

        await Expect(chat.LastAnswer.Locator(".copy")).ToHaveTextAsync("Copied");
        var copied = await chat.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains("1 March 2020. [1]", copied, StringComparison.Ordinal);
        Assert.Contains("Sources:\n[1] The European Direction", copied, StringComparison.Ordinal);
        Assert.Contains("/sources/knu-2025-3", copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_and_what_is_declined_look_like_what_they_are()
    {
        await using var chat = await ChatPage.OpenAsync(browser, app);
        await chat.AskAsync("Tell me about the Middle Corridor");
        await Expect(chat.LastAnswer.Locator("h2")).ToBeVisibleAsync();
        Assert.True(await chat.LastAnswer.Locator(".statements li").CountAsync() > 1);

        await chat.AskAsync("How long do elephants live?");

        await Expect(chat.LastAnswer).ToContainTextAsync("I have no confirmed fact");
        await Expect(chat.LastAnswer.Locator(".sources")).ToHaveCountAsync(0);
    }

    private static async Task<string[]> SmallTargetsAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('button, select, textarea, summary, .brand, .open')]
          .filter(element => element.checkVisibility())
          .map(element => ({ name: element.className || element.id || element.tagName, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
          .map(({ name, box }) => `${name} ${box.width}x${box.height}`)
        """);

    private static string Stream(string url) =>
        $$"""
        event: meta
        data: {"language":"en","shape":"plain","heading":null,"declined":false,"topics":[]}

        event: statement
        data: {"text":"A statement.","lead":null,"cites":[1],"fact":"a-fact"}

        event: sources
        data: [{"n":1,"source":"a-source","title":"A title","container":"A journal","locator":"p. 1","url":"{{url}}"}]

        event: suggestions
        data: []

        event: done
        data: {"answer":"A statement. [1]","facts":["a-fact"],"milliseconds":0.1}


        """;

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex ConversationName();

    [GeneratedRegex(@"^Лишних знаков: 8\s000\. Сократите вопрос до 2\s000\.$")]
    private static partial Regex TooLong();
}
