using System.Text.Encodings.Web;
using System.Text.Unicode;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Retrieval;
using KzEuroBot.Serving;

namespace KzEuroBot.Channels.WebChat;

/// <summary>A page for each source, so that a citation leads somewhere also when the source is not on the web.</summary>
internal sealed class SourcePage(LiveSnapshot live)
{
    public async Task GetAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var key = (string?)context.Request.RouteValues["key"];
        if (!Language.TryParse(context.Request.Query["language"].ToString(), out var language)) language = ClientLanguage.OrEnglish(context.Request);
        var pack = live.Current.Pack;
        var source = pack.Sources.FirstOrDefault(source => source.Key == key);
        if (source is null) context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentLanguage = language.Code;
        await context.Response.WriteAsync(source is null ? Unknown(language) : Render(source, pack, language), context.RequestAborted);
    }

    private static string Unknown(Language language)
    {
        var phrases = WebChatPhrases.All[language];
        return Frame(language, phrases.Source, $"<h1>{Encode(phrases.Source)}</h1>\n<p>{Encode(phrases.SourceUnknown)}</p>\n");
    }

    private static string Render(Source source, Pack pack, Language language)
    {
        var title = source.Title[language] ?? OwnTitle(source);
        return Frame(language, title, string.Concat([.. Heading(source, title, language), .. Entry(source, language), .. Sections(source, pack, language)]));
    }

    private static IEnumerable<string> Heading(Source source, string title, Language language)
    {
        var titleLanguage = source.Title[language] is null ? source.WrittenIn : language.Code;
        yield return $"<p class=\"eyebrow\">{Encode(WebChatPhrases.All[language].Source)}</p>\n<h1 lang=\"{Encode(titleLanguage)}\">{Encode(title)}</h1>\n";
        if (OwnTitle(source) is var own && own != title) yield return $"<p class=\"own-title\" lang=\"{Encode(source.WrittenIn)}\">{Encode(own)}</p>\n";
    }

    private static IEnumerable<string> Entry(Source source, Language language)
    {
        var phrases = WebChatPhrases.All[language];
        (string Name, string? Value)[] rows =
        [
            (phrases.Authors, string.Join(", ", source.Authors)),
            (phrases.Container, source.Container[language] ?? source.Container.En ?? source.Container.Ru),
            (phrases.Issue, source.Issue),
            (phrases.Published, source.Published?.Text),
            (phrases.Kind, phrases.Kinds.GetValueOrDefault(source.Kind, source.Kind)),
            (phrases.WrittenIn, phrases.LanguageNames.GetValueOrDefault(source.WrittenIn, source.WrittenIn)),
        ];
        yield return "<dl class=\"entry\">\n";
        foreach (var (name, value) in rows)
            if (!string.IsNullOrEmpty(value)) yield return $"<dt>{Encode(name)}</dt><dd>{Encode(value)}</dd>\n";
        if (source.Url is { } url)
            yield return $"<dt>{Encode(phrases.Address)}</dt><dd><a href=\"{Encode(url.AbsoluteUri)}\" rel=\"noopener\">{Encode(url.OriginalString)}</a></dd>\n";
        yield return "</dl>\n";
    }

    private static IEnumerable<string> Sections(Source source, Pack pack, Language language)
    {
        // In the order of the facts, which follows that of the source.
        var sections = pack.Facts
            .SelectMany(fact => fact.Cite.Where(cite => cite.Source == source.Key).Select(cite => (Locator: cite.Locator ?? "", Label: fact.Label[language])))
            .GroupBy(row => row.Locator, row => row.Label)
            .ToList();
        if (sections.Count > 0) yield return $"<h2>{Encode(WebChatPhrases.All[language].CitedFacts)}</h2>\n";
        foreach (var section in sections)
        {
            if (section.Key.Length > 0)
                yield return $"<h3>{Encode(source.Locators.TryGetValue(section.Key, out var name) ? name[language] : section.Key)}</h3>\n";
            yield return $"<ul>\n{string.Concat(section.Distinct(StringComparer.Ordinal).Select(label => $"<li>{Encode(label)}</li>\n"))}</ul>\n";
        }
    }

    private static string OwnTitle(Source source) =>
        (Language.TryParse(source.WrittenIn, out var own) ? source.Title[own] : null) ?? source.Title.En ?? source.Title.Ru ?? source.Key;

    private static string Frame(Language language, string title, string main)
    {
        var phrases = WebChatPhrases.All[language];
        return $"""
            <!doctype html>
            <html lang="{language.Code}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Encode(title)} · KzEuroBot</title>
            <link rel="icon" href="/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/chat.css">
            </head>
            <body class="source-page">
            <header class="bar"><a class="brand" href="/"><img src="/icon.svg" alt="" width="32" height="32"><span>KzEuroBot</span></a></header>
            <main class="source">
            {main}<p><a class="back" href="/">{Encode(phrases.BackToChat)}</a></p>
            </main>
            </body>
            </html>

            """;
    }

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private static string Encode(string text) => Html.Encode(text);
}
