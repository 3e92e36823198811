using KzEuroBot.Core.Answering.References;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Retrieval;
using KzEuroBot.Serving;

namespace KzEuroBot.Channels.WebChat;

/// <summary>
/// A source as a paper cites it, as plain text. The page asks for it when somebody wants it: with each answer, three styles of each source would
/// make it twice as long.
/// </summary>
internal sealed class ReferenceEndpoint(LiveSnapshot live, TimeProvider clock)
{
    public const string Address = "/api/sources/{key}/reference";

    public Task GetAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var client = ClientLanguage.OrEnglish(context.Request);
        var query = context.Request.Query;
        var reader = client;
        if (query["language"].ToString() is { Length: > 0 } tag && !Language.TryParse(tag, out reader))
            return Problem.WriteAsync(context, StatusCodes.Status400BadRequest, WebChatPhrases.All[client].UnknownLanguage, client);
        if (ReferenceStyleNames.Find(query["style"].ToString()) is not { } style)
            return Problem.WriteAsync(context, StatusCodes.Status400BadRequest, WebChatPhrases.All[client].UnknownStyle, client);
        var key = (string?)context.Request.RouteValues["key"];
        if (live.Current.Pack.Sources.FirstOrDefault(source => source.Key == key) is not { } source)
            return Problem.WriteAsync(context, StatusCodes.Status404NotFound, WebChatPhrases.All[client].SourceUnknown, client);

        context.Response.ContentType = "text/plain; charset=utf-8";
        // It tells the day on which it was asked for.
        context.Response.Headers.CacheControl = "no-store";
        var reference = References.Write(style, source, query["locator"], reader!, CitedReferences.Today(clock));
        return context.Response.WriteAsync(reference, context.RequestAborted);
    }
}
