using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KzEuroBot.Core.Languages;
using Microsoft.AspNetCore.WebUtilities;

namespace KzEuroBot.Serving;

/// <summary>RFC 9457: why a request got no answer, in one sentence that says what to do.</summary>
internal sealed partial record Problem(string Type, string Title, int Status, string Detail)
{
    public const string ContentType = "application/problem+json";

    public static Task WriteAsync(HttpContext context, int status, string detail, Language language)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(language);
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = ContentType;
        response.Headers.ContentLanguage = language.Code;
        response.Headers.CacheControl = "no-store";
        // about:blank means that the title is the status phrase; the sentence for people is the detail.
        var problem = new Problem("about:blank", ReasonPhrases.GetReasonPhrase(status), status, detail);
        return JsonSerializer.SerializeAsync(response.BodyWriter, problem, ProblemJson.Readable.Problem, context.RequestAborted);
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Problem))]
    internal sealed partial class ProblemJson : JsonSerializerContext
    {
        /// <summary>Unescaped Cyrillic; safe because it is a whole body marked nosniff, never set into HTML.</summary>
        public static ProblemJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
