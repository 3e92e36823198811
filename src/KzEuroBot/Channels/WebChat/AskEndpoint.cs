using System.Buffers;
using System.Text.Json;
using KzEuroBot.Core.Answering;
using KzEuroBot.Serving;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KzEuroBot.Channels.WebChat;

/// <summary>Questions over HTTP: JSON in, and JSON or server-sent events out as the client accepts.</summary>
internal sealed partial class AskEndpoint(Answerer answerer, TimeProvider clock, ILogger<AskEndpoint> logger)
{
    public const string Address = "/api/ask";

    public async Task PostAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!IsJson(context.Request.ContentType))
        {
            // As the router answers other types, which never come this far.
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }
        var (fault, request) = await ReadAsync(context.Request, context.RequestAborted);
        await ReplyAsync(context, fault, request);
    }

    public Task GetAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var fault = AskRequest.TryParse(context.Request.QueryString, out var request);
        return ReplyAsync(context, fault, request);
    }

    private async Task ReplyAsync(HttpContext context, AskFault? fault, AskRequest? request)
    {
        Question? question = null;
        fault ??= request!.TryUnderstand(ClientLanguage.Of(context.Request), out question);
        if (fault is { } reason)
        {
            Log.NotAQuestion(logger, reason);
            var language = ClientLanguage.OrEnglish(context.Request);
            var status = reason == AskFault.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
            // The rest of too large a body is not read, so this connection cannot carry another request; the client is told before it tries.
            if (reason == AskFault.TooLarge) context.Response.Headers.Connection = "close";
            await Problem.WriteAsync(context, status, WebChatPhrases.All[language].Of(reason), language);
            return;
        }

        var start = clock.GetTimestamp();
        var answer = answerer.Answer(question!);
        var reply = AskReply.From(answer, clock.GetElapsedTime(start));
        context.Response.Headers.CacheControl = "no-store";
        if (AcceptsEvents(context.Request.Headers.Accept))
        {
            await AskStream.WriteAsync(context.Response, answer, reply, context.RequestAborted);
        }
        else
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await JsonSerializer.SerializeAsync(context.Response.BodyWriter, reply, WebChatJson.Readable.AskReply, context.RequestAborted);
        }
        Log.Answered(logger, reply.Language, reply.Shape, reply.Milliseconds);
    }

    private static async ValueTask<(AskFault? Fault, AskRequest? Request)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > AskRequest.MaxBytes) return (AskFault.TooLarge, null);
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > AskRequest.MaxBytes) return (AskFault.TooLarge, null);
            if (read.IsCompleted)
            {
                var fault = AskRequest.TryParse(read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : read.Buffer.ToArray(), out var parsed);
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return (fault, parsed);
            }
            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>application/json, in UTF-8 or without a word about it.</summary>
    private static bool IsJson(string? contentType) =>
        contentType is "application/json"
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)));

    private static bool AcceptsEvents(StringValues accept)
    {
        foreach (var value in accept)
            if (value is not null && value.Contains(AskStream.ContentType, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "Answered on the web in {Language}: {Shape}, {Milliseconds} ms.")]
        public static partial void Answered(ILogger logger, string language, string shape, double milliseconds);

        [LoggerMessage(LogLevel.Debug, "Refused a request on the web: {Fault}.")]
        public static partial void NotAQuestion(ILogger logger, AskFault fault);
    }
}
