using System.Text.Json;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Retrieval;
using KzEuroBot.Serving;

namespace KzEuroBot.Channels.WebChat;

internal sealed class ExamplesEndpoint(LiveSnapshot live, Answerer answerer)
{
    public const string Address = "/api/examples";

    private volatile Chosen? _chosen;

    public async Task GetAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var asked = context.Request.Query["language"].ToString();
        var language = ClientLanguage.OrEnglish(context.Request);
        if (asked.Length > 0 && !Language.TryParse(asked, out language))
        {
            var client = ClientLanguage.OrEnglish(context.Request);
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, WebChatPhrases.All[client].UnknownLanguage, client);
            return;
        }
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentLanguage = language!.Code;
        await JsonSerializer.SerializeAsync(context.Response.BodyWriter, Of(live.Current, language), WebChatJson.Readable.Examples, context.RequestAborted);
    }

    /// <summary>Chosen once for each edition: choosing asks the bot every question it offers.</summary>
    private Examples Of(Snapshot snapshot, Language language)
    {
        if (_chosen is not { } chosen || chosen.From != snapshot)
        {
            chosen = new Chosen(snapshot, PerLanguage.Of(each => Examples.Choose(snapshot.Pack, each, question => answerer.Answer(question))));
            _chosen = chosen;
        }
        return chosen.Examples[language];
    }

    private sealed record Chosen(Snapshot From, PerLanguage<Examples> Examples);
}
