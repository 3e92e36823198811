using System.ComponentModel.DataAnnotations;

namespace KzEuroBot.Channels.WebChat;

internal sealed class WebChatOptions
{
    /// <summary>Questions that one client address may ask in a minute; 0 sets no limit.</summary>
    [Range(0, 1_000_000)]
    public int QuestionsPerMinute { get; init; } = 60;

    /// <summary>How many of them may come at once.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; init; } = 20;

    /// <summary>
    /// Addresses or networks (10.0.0.0/8) of reverse proxies whose X-Forwarded-For is believed, separated by commas. Nobody else is, or every
    /// client could name itself anew with each question.
    /// </summary>
    [ProxyAddresses]
    public string TrustedProxies { get; init; } = "";
}
