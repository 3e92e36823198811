using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KzEuroBot.Channels.WebChat;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(AskRequest))]
[JsonSerializable(typeof(AskReply))]
[JsonSerializable(typeof(AskStream.Meta))]
[JsonSerializable(typeof(AskStream.Done))]
[JsonSerializable(typeof(ImmutableArray<AskStream.SourceEntry>))]
[JsonSerializable(typeof(ChartJson))]
[JsonSerializable(typeof(Examples))]
internal sealed partial class WebChatJson : JsonSerializerContext
{
    /// <summary>
    /// Cyrillic goes out as it is written: escaped it would be three times as long. The relaxed encoder leaves &lt; and ' alone too, which is
    /// safe here because this JSON is only ever a whole body, typed and marked nosniff, and never set into HTML.
    /// </summary>
    public static WebChatJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
    });
}
