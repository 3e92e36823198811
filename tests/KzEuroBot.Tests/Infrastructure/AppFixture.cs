using System.Collections.Concurrent;
using KzEuroBot.Serving;
using KzEuroBot.Tests.Cli;
using KzEuroBot.Tests.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

[assembly: AssemblyFixture(typeof(AppFixture))]

namespace KzEuroBot.Tests.Infrastructure;

/// <summary>The real service in process: Kestrel on a free port, a store of its own, the repository's pack. Questions are not limited.</summary>
public sealed class AppFixture : IAsyncLifetime
{
    private RunningApp? _app;

    public Uri Address => App.Address;

    public HttpClient Client => App.Client;

    public ConcurrentQueue<string> LogLines => App.LogLines;

    internal RunningApp App => _app ?? throw new InvalidOperationException("The service has not been started.");

    public async ValueTask InitializeAsync() => _app = await RunningApp.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
    }
}

/// <summary>One service with settings of its own, for tests that change it.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly CliFolder _folder;
    private readonly WebApplication _app;

    private RunningApp(CliFolder folder, WebApplication app, ConcurrentQueue<string> logLines)
    {
        _folder = folder;
        _app = app;
        LogLines = logLines;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public ConcurrentQueue<string> LogLines { get; }

    public ServedKnowledge Knowledge => _app.Services.GetRequiredService<ServedKnowledge>();

    public static async Task<RunningApp> StartAsync(Action<Dictionary<string, string?>>? set = null, Action<WebApplicationBuilder>? adjust = null)
    {
        var folder = new CliFolder();
        var context = folder.CreateContext(Stream.Null, TextWriter.Null, TextWriter.Null);
        context.SettingArguments["Urls"] = "http://127.0.0.1:0";
        context.SettingArguments["WebChat:QuestionsPerMinute"] = "0";
        set?.Invoke(context.SettingArguments);
        var logLines = new ConcurrentQueue<string>();
        var app = Service.Build(context, builder =>
        {
            // Everything that could ever be logged, so that a test can say that something never is.
            builder.Logging.ClearProviders().AddProvider(new QueueLogs(logLines)).AddFilter<QueueLogs>(_ => true);
            adjust?.Invoke(builder);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunningApp(folder, app, logLines);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private sealed class QueueLogs(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
