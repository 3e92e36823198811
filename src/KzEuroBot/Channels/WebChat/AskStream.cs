using System.Collections.Immutable;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KzEuroBot.Core.Answering;

namespace KzEuroBot.Channels.WebChat;

/// <summary>An answer as server-sent events, so that a page shows the first statement before the last has come.</summary>
internal static class AskStream
{
    public const string ContentType = "text/event-stream";

    public static async Task WriteAsync(HttpResponse response, Answer answer, AskReply reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(reply);
        response.ContentType = ContentType;
        // nginx would hold the events back until the answer is whole.
        response.Headers["X-Accel-Buffering"] = "no";
        var body = response.BodyWriter;
        WriteEvent(body, "meta"u8, new Meta(reply.Language, reply.Shape, reply.Heading, reply.Declined, reply.Topics), WebChatJson.Readable.Meta);
        foreach (var statement in reply.Statements)
        {
            WriteEvent(body, "statement"u8, statement, WebChatJson.Readable.StatementPart);
            await body.FlushAsync(cancellationToken);
        }
        if (reply.Chart is { } chart) WriteEvent(body, "chart"u8, chart, WebChatJson.Readable.ChartJson);
        ImmutableArray<SourceEntry> sources = answer is Answer.Cited cited ? [.. cited.Citations.Select(SourceEntry.From)] : [];
        WriteEvent(body, "sources"u8, sources, WebChatJson.Readable.ImmutableArraySourceEntry);
        WriteEvent(body, "suggestions"u8, reply.Suggestions, WebChatJson.Readable.ImmutableArrayString);
        WriteEvent(body, "done"u8, new Done(reply.Answer, reply.Facts, reply.Milliseconds), WebChatJson.Readable.Done);
        await body.FlushAsync(cancellationToken);
    }

    private static void WriteEvent<T>(PipeWriter body, ReadOnlySpan<byte> name, T value, JsonTypeInfo<T> type)
    {
        Write(body, "event: "u8);
        Write(body, name);
        Write(body, "\ndata: "u8);
        // One line, as the event stream wants it: a line break within a text is escaped in JSON.
        using (var json = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = type.Options.Encoder }))
        {
            JsonSerializer.Serialize(json, value, type);
        }
        Write(body, "\n\n"u8);
    }

    private static void Write(PipeWriter body, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(body.GetSpan(bytes.Length));
        body.Advance(bytes.Length);
    }

    public sealed record Meta(string Language, string Shape, string? Heading, bool Declined, ImmutableArray<string> Topics);

    /// <summary>A citation with all that a list of sources shows.</summary>
    public sealed record SourceEntry(int N, string Source, string Title, string? Container, string? Locator, Uri? Url)
    {
        public static SourceEntry From(Citation citation) =>
            new(citation.Number, citation.SourceKey, citation.Title, citation.Container, citation.Locator, citation.Url);
    }

    public sealed record Done(string Answer, ImmutableArray<string> Facts, double Milliseconds);
}
