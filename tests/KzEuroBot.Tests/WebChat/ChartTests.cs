using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using KzEuroBot.Channels.WebChat;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;
using KzEuroBot.Tests.Charts;
using KzEuroBot.Tests.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace KzEuroBot.Tests.WebChat;

/// <summary>The chart of an answer on the page: the real stream of an answer made by hand, drawn by the real page.</summary>
public sealed class ChartTests(AppFixture app, BrowserFixture browser)
{
    private static readonly ViewportSize s_smallest = new() { Width = 320, Height = 568 };

    public static TheoryData<string, int> Shapes => new()
    {
        { "time", 320 }, { "time", 1200 }, { "parts", 320 }, { "parts", 1200 }, { "two", 320 }, { "twelve", 320 }, { "twelve", 1200 }, { "twelve parts", 320 }, { "twelve parts", 1200 }, { "below zero", 320 }, { "below zero", 1200 },
    };

    [Theory, MemberData(nameof(Shapes))]
    public async Task Each_number_stands_at_its_bar_and_in_the_table(string name, int width)
    {
        var chart = SomeChart.Named(name);
        await using var chat = await ShowAsync(chart, new ViewportSize { Width = width, Height = 700 });
        var figure = chat.LastAnswer.Locator(".chart");

        await Expect(figure.Locator("figcaption")).ToHaveTextAsync($"{chart.Title}, {chart.Unit}");
        await Expect(figure.Locator("svg .value")).ToHaveTextAsync(chart.Points.Select(point => point.Written));
        await figure.Locator("summary").ClickAsync();
        await Expect(figure.Locator("tbody th")).ToHaveTextAsync(chart.Points.Select(point => point.IsPlan ? $"{point.Label} (plan)" : point.Label));
        await Expect(figure.Locator("tbody td:nth-child(2)")).ToHaveTextAsync(chart.Points.Select(point => point.Written));
        await Expect(figure.Locator("caption")).ToHaveTextAsync($"{chart.Title}, {chart.Unit}");
        Assert.Equal(0, await chat.OverflowAsync());
        Assert.Empty(await OutOfPlaceAsync(figure));
    }

    [Theory, MemberData(nameof(Shapes))]
    public async Task A_bar_is_as_long_as_its_number(string name, int width)
    {
        var chart = SomeChart.Named(name);
        await using var chat = await ShowAsync(chart, new ViewportSize { Width = width, Height = 700 });

        var bars = await chat.LastAnswer.Locator(".chart").EvaluateAsync<float[][]>(
            "figure => [...figure.querySelectorAll('[role=img] > rect')].map(bar => [bar.width.baseVal.value, bar.height.baseVal.value])");
        var isColumns = bars.Select(bar => bar[0]).Distinct().Count() == 1;
        var lengths = bars.Select(bar => (double)bar[isColumns ? 1 : 0]).ToList();

        var greatest = chart.Points.Max(point => Math.Abs((double)point.Number));
        // The smallest number is still a line of one pixel.
        Assert.All(chart.Points.Zip(lengths), pair => Assert.Equal(Math.Max(1, Math.Abs((double)pair.First.Number) / greatest * lengths.Max()), pair.Second, 0.02));
    }

    [Theory]
    [InlineData("en", "Table", "plan", ColorScheme.Light)]
    [InlineData("ru", "Таблица", "план", ColorScheme.Dark)]
    [InlineData("ky", "Таблица", "план", ColorScheme.Light)]
    [InlineData("kk", "Кесте", "жоспар", ColorScheme.Dark)]
    public async Task A_chart_has_no_barrier_in_any_language(string language, string table, string plan, ColorScheme scheme)
    {
        await using var chat = await ShowAsync(SomeChart.OverTime, ChatPage.Phone, language, scheme);
        var figure = chat.LastAnswer.Locator(".chart");

        await Expect(chat.Page.GetByRole(AriaRole.Img, new() { Name = SomeChart.OverTime.AltText })).ToBeVisibleAsync();
        await Expect(figure.Locator(".legend")).ToHaveTextAsync(plan);
        await Expect(figure.Locator("summary")).ToHaveTextAsync(table);
        await figure.Locator("summary").PressAsync("Enter");

        var result = await chat.Page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
        Assert.Empty(await figure.EvaluateAsync<string[]>(
            """
            figure => [...figure.querySelectorAll('summary, .mark')]
              .map(element => ({ name: element.textContent, box: element.getBoundingClientRect() }))
              .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
              .map(({ name, box }) => `${name} ${box.width}x${box.height}`)
            """));
    }

    [Fact]
    public async Task A_number_leads_to_its_sources()
    {
        await using var chat = await ShowAsync(SomeChart.OfParts, ChatPage.Desktop);
        var figure = chat.LastAnswer.Locator(".chart");
        await figure.Locator("summary").ClickAsync();
        var marks = figure.Locator("tbody tr").First.GetByRole(AriaRole.Link);

        await Expect(marks).ToHaveTextAsync(["[1]", "[2]"]);
        await Expect(marks.Last).ToHaveAttributeAsync("href", "https://example.org/b");
        await Expect(marks.Last).ToHaveAttributeAsync("target", "_blank");
        await marks.First.ClickAsync();
        await Expect(chat.LastAnswer.Locator(".sources li").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Plans_are_hatched_and_years_without_a_number_are_gaps()
    {
        await using var chat = await ShowAsync(SomeChart.OverTime, ChatPage.Desktop);
        var picture = chat.LastAnswer.GetByRole(AriaRole.Img);

        await Expect(picture.Locator("rect.plan")).ToHaveAttributeAsync("fill", new Regex("^url\\(#hatch-1\\)$"));
        await Expect(picture.Locator("rect.bar")).ToHaveCountAsync(5);
        await Expect(picture.Locator("line.gap")).ToHaveCountAsync(2);
        var places = await picture.Locator(".label").EvaluateAllAsync<float[]>("labels => labels.map(label => label.x.baseVal[0].value)");
        Assert.Equal(2 * (places[1] - places[0]), places[2] - places[1], 0.1f);
    }

    [Fact]
    public async Task Without_a_plan_there_is_no_legend()
    {
        await using var chat = await ShowAsync(SomeChart.OfParts, ChatPage.Phone, "kk");

        await Expect(chat.LastAnswer.Locator(".chart")).ToBeVisibleAsync();
        await Expect(chat.LastAnswer.Locator(".legend")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_chart_is_drawn_anew_when_the_window_changes()
    {
        await using var chat = await ShowAsync(SomeChart.OverTime, ChatPage.Desktop);
        var picture = chat.LastAnswer.GetByRole(AriaRole.Img);
        var wide = await picture.GetAttributeAsync("width");

        await chat.Page.SetViewportSizeAsync(s_smallest.Width, s_smallest.Height);

        await Expect(picture).Not.ToHaveAttributeAsync("width", wide!);
        Assert.Equal(0, await chat.OverflowAsync());
        Assert.Empty(await OutOfPlaceAsync(chat.LastAnswer.Locator(".chart")));
    }

    [Fact]
    public async Task With_forced_colours_bars_and_their_numbers_have_the_colour_of_text()
    {
        await using var chat = await ShowAsync(SomeChart.OverTime, ChatPage.Desktop);
        await chat.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        var colours = await chat.LastAnswer.GetByRole(AriaRole.Img).EvaluateAsync<string[]>(
            """
            picture => {
              const sample = document.body.appendChild(document.createElement('span'));
              sample.style.color = 'CanvasText';
              const text = getComputedStyle(sample).color;
              return [text, ...[...picture.querySelectorAll('.bar, text')].map(part => getComputedStyle(part).fill), ...[...picture.querySelectorAll('.plan, .axis')].map(part => getComputedStyle(part).stroke)];
            }
            """);
        Assert.True(colours.Length > 12);
        Assert.Single(colours.Distinct());
    }

    [Fact]
    public async Task Names_from_the_service_are_text_and_never_markup()
    {
        var hostile = SomeChart.OfParts with { Points = SomeChart.OfParts.Points.SetItem(0, SomeChart.OfParts.Points[0] with { Label = "<img src=x onerror=\"document.title='owned'\">" }) };
        await using var chat = await ShowAsync(hostile, ChatPage.Phone);

        await Expect(chat.LastAnswer.Locator(".chart tbody th").First).ToHaveTextAsync(hostile.Points[0].Label);
        await Expect(chat.Page.Locator("#log img")).ToHaveCountAsync(0);
        Assert.DoesNotContain("owned", await chat.Page.TitleAsync(), StringComparison.Ordinal);
    }

    private async Task<ChatPage> ShowAsync(Chart chart, ViewportSize size, string language = "en", ColorScheme scheme = ColorScheme.Light)
    {
        var stream = await StreamAsync(SomeChart.AnswerWith(chart, Language.All.Single(one => one.Code == language)));
        var chat = await ChatPage.OpenAsync(browser, app, size, language, scheme);
        await chat.Page.RouteAsync("**/api/ask", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = AskStream.ContentType, Body = stream }));
        await chat.AskAsync("What?");
        await Expect(chat.LastAnswer.Locator("svg text").First).ToBeVisibleAsync();
        return chat;
    }

    private static async Task<string> StreamAsync(Answer answer)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext();
        context.Response.Body = body;
        await AskStream.WriteAsync(context.Response, answer, AskReply.From(answer, TimeSpan.Zero), TestContext.Current.CancellationToken);
        await context.Response.BodyWriter.CompleteAsync();
        return Encoding.UTF8.GetString(body.ToArray());
    }

    /// <summary>Words that leave the picture or lie over other words.</summary>
    private static Task<string[]> OutOfPlaceAsync(ILocator figure) => figure.EvaluateAsync<string[]>(
        """
        figure => {
          const frame = figure.querySelector('[role=img]').getBoundingClientRect();
          const texts = [...figure.querySelectorAll('[role=img] text')].map(text => ({ words: text.textContent, box: text.getBoundingClientRect() }));
          const outside = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
          const overlaid = texts.filter(({ box }, i) => texts.some(({ box: other }, k) => k > i
            && Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 && Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4));
          return [...outside, ...overlaid].map(({ words }) => words);
        }
        """);
}
