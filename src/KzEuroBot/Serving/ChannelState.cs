namespace KzEuroBot.Serving;

/// <summary>Whether a channel takes questions. Each channel registers its own; /readyz and the first log line tell them.</summary>
internal sealed record ChannelState(string Name, bool IsOn);
