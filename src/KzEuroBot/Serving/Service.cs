using KzEuroBot.Channels.WebChat;
using KzEuroBot.Cli;
using KzEuroBot.Core.Answering;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Logging.Console;

namespace KzEuroBot.Serving;

/// <summary>The whole service: what it is made of, and the way of a request through it.</summary>
internal static class Service
{
    /// <param name="adjust">For tests: what is to be different from the service that operators start.</param>
    public static WebApplication Build(CliContext context, Action<WebApplicationBuilder>? adjust = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Service).Assembly.GetName().Name,
            ContentRootPath = context.ProgramDirectory,
        });
        builder.AddPlatform(context);
        builder.Services.AddSingleton(context.Clock).AddKnowledge(context).AddAnswering();
        builder.Services.AddWebChat(context.Settings.WebChat);
        // Until these channels come, the service says that they are off.
        builder.Services.AddSingleton(new ChannelState("telegram", IsOn: false)).AddSingleton(new ChannelState("teams", IsOn: false));
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseTrustedProxies();
        app.UseHostFiltering();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Faults.AnswerAsync });
        app.UseStatusCodePages(page => Faults.DescribeAsync(page.HttpContext));
        app.UseDefaultFiles();
        app.UseRouting();
        app.UseQuestionLimit();
        app.MapHealth();
        app.MapOpenApi("/openapi.json");
        app.MapWebChat();
        return app;
    }

    private static void AddPlatform(this WebApplicationBuilder builder, CliContext context)
    {
        builder.Configuration.AddConfiguration(context.Settings.Configuration);
        builder.WebHost.UseKestrel((host, kestrel) =>
        {
            kestrel.Configure(host.Configuration.GetSection("Kestrel"));
            kestrel.AddServerHeader = false;
            // A question of the greatest length in Cyrillic, written into an address.
            kestrel.Limits.MaxRequestLineSize = 32 * 1024;
        });
        builder.WebHost.UseStaticWebAssets();
        builder.Logging
            .AddConfiguration(builder.Configuration.GetSection("Logging"))
            // The service says itself where it listens, in one line.
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning)
            .AddConsole(console => console.FormatterName = LogLine.FormatterName)
            .AddConsoleFormatter<LogLine, ConsoleFormatterOptions>();
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddRouting();
        builder.Services.AddOpenApi(openApi => openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "KzEuroBot";
            document.Info.Description = "Questions about Kazakhstan's European policy in English, Russian, Kyrgyz and Kazakh; answers with sources.";
            return Task.CompletedTask;
        }));
        var hosts = (builder.Configuration["AllowedHosts"] ?? "*").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        builder.Services.AddHostFiltering(filter => filter.AllowedHosts = hosts);
        // Longer than any answer takes; a client that hangs must not keep the store's lock.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(15));
    }

    private static IServiceCollection AddKnowledge(this IServiceCollection services, CliContext context) => services
        .AddSingleton(provider => ServedKnowledge.Open(context, provider.GetRequiredService<ILoggerFactory>()))
        .AddSingleton(provider => provider.GetRequiredService<ServedKnowledge>().Live);

    private static IServiceCollection AddAnswering(this IServiceCollection services) =>
        services.AddSingleton<Answerer>();

    private static void MapHealth(this WebApplication app)
    {
        var health = ActivatorUtilities.CreateInstance<Health>(app.Services);
        app.MapGet("/healthz", Health.LiveAsync);
        app.MapGet("/readyz", health.ReadyAsync);
    }
}
