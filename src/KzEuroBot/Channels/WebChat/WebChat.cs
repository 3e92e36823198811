using System.Text.Json.Serialization;
using KzEuroBot.Serving;
using Microsoft.AspNetCore.HttpOverrides;

namespace KzEuroBot.Channels.WebChat;

/// <summary>The chat page, its HTTP interface and the pages of sources.</summary>
internal static class WebChat
{
    public static IServiceCollection AddWebChat(this IServiceCollection services, WebChatOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options);
        services.AddSingleton(new ChannelState("web", IsOn: true));
        services.AddSingleton<AskEndpoint>();
        services.AddSingleton<ExamplesEndpoint>();
        services.AddSingleton<ReferenceEndpoint>();
        services.AddSingleton<SourcePage>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, WebChatJson.Readable);
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        if (options.QuestionsPerMinute > 0) services.AddRateLimiter(limiter => QuestionLimit.Configure(limiter, options));
        return services;
    }

    /// <summary>Learns the client's address from the proxies that the operator trusts, and from nobody else.</summary>
    public static IApplicationBuilder UseTrustedProxies(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var proxies = ProxyAddressesAttribute.Parse(app.ApplicationServices.GetRequiredService<WebChatOptions>().TrustedProxies).ToList();
        if (proxies.Count == 0) return app;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            // The chain ends at the first address that is no trusted proxy, however long it is.
            ForwardLimit = null,
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in proxies) options.KnownIPNetworks.Add(proxy);
        return app.UseForwardedHeaders(options);
    }

    public static IApplicationBuilder UseQuestionLimit(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.ApplicationServices.GetRequiredService<WebChatOptions>().QuestionsPerMinute > 0 ? app.UseRateLimiter() : app;
    }

    public static void MapWebChat(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var ask = app.Services.GetRequiredService<AskEndpoint>();
        var post = app.MapPost(AskEndpoint.Address, ask.PostAsync).Describe(ask.PostAsync, WebChatApi.DescribePost);
        var get = app.MapGet(AskEndpoint.Address, ask.GetAsync).Describe(ask.GetAsync, WebChatApi.DescribeGet);
        if (app.Services.GetRequiredService<WebChatOptions>().QuestionsPerMinute > 0)
        {
            post.RequireRateLimiting(QuestionLimit.PolicyName);
            get.RequireRateLimiting(QuestionLimit.PolicyName);
        }
        var examples = app.Services.GetRequiredService<ExamplesEndpoint>();
        app.MapGet(ExamplesEndpoint.Address, examples.GetAsync).Describe(examples.GetAsync, WebChatApi.DescribeExamples);
        var reference = app.Services.GetRequiredService<ReferenceEndpoint>();
        app.MapGet(ReferenceEndpoint.Address, reference.GetAsync).Describe(reference.GetAsync, WebChatApi.DescribeReference);
        app.MapGet("/sources/{key}", app.Services.GetRequiredService<SourcePage>().GetAsync);
        app.MapStaticAssets();
    }
}
