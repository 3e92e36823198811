using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>How the knowledge commands reach the store.</summary>
internal static class StoreAccess
{
    /// <summary>The store for writing; made where there is none.</summary>
    public static KnowledgeStore Open(CliContext context) => KnowledgeStore.Open(context.Settings.StorePath, context.Clock);

    /// <summary>The store, which must be there already.</summary>
    public static KnowledgeStore OpenExisting(CliContext context)
    {
        RefuseMissing(context);
        return Open(context);
    }

    /// <summary>What is published, also while a service owns the store; null when nothing is, or there is no store.</summary>
    public static Edition? Published(CliContext context)
    {
        var path = context.Settings.StorePath;
        if (!File.Exists(path)) return null;
        try
        {
            using var store = Open(context);
            return store.Published;
        }
        catch (StoreException exception) when (exception.Fault is StoreFault.InUse)
        {
            return PublishedCopy.Read(path);
        }
    }

    public static void RefuseMissing(CliContext context)
    {
        var path = context.Settings.StorePath;
        if (!File.Exists(path) && !File.Exists(PublishedCopy.PathFor(path)) && !Directory.Exists(path))
            throw new CliException(ExitCodes.NothingFound, $"There is no store {path} yet. Fill it with: kzeurobot knowledge import --publish");
    }

    /// <summary>Who did it, for the history and the audit.</summary>
    public static string Who(CliContext context) => context.Environment.GetValueOrDefault("USER") is { Length: > 0 } user ? user : "command line";
}
