using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using KzEuroBot.Serving;
using Microsoft.AspNetCore.RateLimiting;

namespace KzEuroBot.Channels.WebChat;

/// <summary>A token bucket for each client address, so that one client cannot keep the others from asking.</summary>
internal static class QuestionLimit
{
    public const string PolicyName = "questions";

    public static void Configure(RateLimiterOptions limiter, WebChatOptions options)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = RejectAsync;
        limiter.AddPolicy(PolicyName, context => RateLimitPartition.GetTokenBucketLimiter(ClientOf(context.Connection.RemoteIpAddress), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Burst,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / options.QuestionsPerMinute,
            QueueLimit = 0,
        }));
    }

    /// <summary>An IPv6 client owns its whole /64 and could ask from another address each time; the first half names it.</summary>
    public static IPAddress ClientOf(IPAddress? address)
    {
        if (address is null) return IPAddress.None;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[8..].Clear();
        return new IPAddress(bytes);
    }

    private static async ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var context = rejected.HttpContext;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var language = ClientLanguage.OrEnglish(context.Request);
        var sentence = string.Format(CultureInfo.InvariantCulture, ServingPhrases.All[language].TooManyQuestions, seconds);
        await Problem.WriteAsync(context, StatusCodes.Status429TooManyRequests, sentence, language);
    }
}
