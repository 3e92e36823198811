using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace KzEuroBot.Serving;

/// <summary>A log line for operators: time, level and sentence, without the class and number that only a developer could read.</summary>
internal sealed class LogLine(TimeProvider clock) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "line";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        ArgumentNullException.ThrowIfNull(textWriter);
        if (IsToldElsewhere(logEntry)) return;
        textWriter.Write(clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        textWriter.Write(' ');
        textWriter.Write(NameOf(logEntry.LogLevel));
        textWriter.Write(": ");
        textWriter.WriteLine(logEntry.Formatter(logEntry.State, logEntry.Exception));
        if (logEntry.Exception is not null) textWriter.WriteLine(logEntry.Exception);
    }

    /// <summary>The host writes a stack trace when the service cannot start; the command says in one sentence why.</summary>
    private static bool IsToldElsewhere<TState>(in LogEntry<TState> entry) =>
        entry is { Category: "Microsoft.Extensions.Hosting.Internal.Host", EventId.Name: "HostedServiceStartupFaulted" };

    private static string NameOf(LogLevel level) => level switch
    {
        LogLevel.Trace => "trace",
        LogLevel.Debug => "debug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warning",
        LogLevel.Error => "error",
        _ => "critical",
    };
}
