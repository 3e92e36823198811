using System.Text.Json;
using System.Text.Json.Serialization;

namespace KzEuroBot.Serving;

/// <summary>/healthz says that the process lives, /readyz whether it can answer questions.</summary>
internal sealed partial class Health(ServedKnowledge knowledge, IEnumerable<ChannelState> channels, IHostApplicationLifetime lifetime)
{
    public static Task LiveAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync("alive\n", context.RequestAborted);
    }

    public Task ReadyAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var readiness = Readiness();
        context.Response.StatusCode = readiness.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return JsonSerializer.SerializeAsync(context.Response.BodyWriter, readiness, HealthJson.Default.State, context.RequestAborted);
    }

    private State Readiness()
    {
        var edition = knowledge.Edition;
        // While the service stops it still finishes answers, but a load balancer should send no new ones.
        var isStopping = lifetime.ApplicationStopping.IsCancellationRequested;
        return new State(
            Ready: knowledge.IsOpen && !isStopping,
            Store: knowledge.IsOpen ? "open" : "closed",
            Edition: edition.Number,
            Facts: edition.Pack.Facts.Length,
            Channels: channels.ToDictionary(channel => channel.Name, channel => channel.IsOn ? "on" : "off", StringComparer.Ordinal));
    }

    internal sealed record State(bool Ready, string Store, int Edition, int Facts, Dictionary<string, string> Channels);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(State))]
    internal sealed partial class HealthJson : JsonSerializerContext;
}
