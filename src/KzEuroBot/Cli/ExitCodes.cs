namespace KzEuroBot.Cli;

/// <summary>What the process tells the shell; README.md lists them for operators.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>The input has a fault: a batch line, a pack, a file; <c>ask --chart</c> had nothing to draw; or <c>eval</c> stayed under its bar.</summary>
    public const int InputFault = 1;

    /// <summary>The command line or a setting is wrong.</summary>
    public const int Usage = 2;

    /// <summary>No fact answers the question, or no edition is published.</summary>
    public const int NothingFound = 3;

    /// <summary>Another process owns the store.</summary>
    public const int StoreInUse = 4;

    /// <summary>The store is damaged or cannot be written.</summary>
    public const int StoreBroken = 5;

    public const int PortInUse = 6;

    /// <summary>Stopped by Ctrl-C, as shells count it (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
