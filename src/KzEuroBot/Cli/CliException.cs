namespace KzEuroBot.Cli;

/// <summary>Ends a command: one sentence on stderr that says what to do, and the exit code.</summary>
internal sealed class CliException(int exitCode, string message, Exception? innerException = null) : Exception(message, innerException)
{
    public int ExitCode { get; } = exitCode;
}
