using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Cli;

/// <summary>What answers after the first start: an empty store is filled from the pack.</summary>
internal static class FirstEdition
{
    private const string Who = "first start";

    /// <exception cref="CliException">Nothing is published and there is no sound pack to publish.</exception>
    public static Edition Ensure(KnowledgeStore store, Settings settings)
    {
        if (store.Published is { } published) return published;
        var folder = settings.KnowledgePath;
        if (!Directory.Exists(folder))
            throw new CliException(ExitCodes.NothingFound, $"Nothing is published, and there is no pack in {folder} to begin with; set Knowledge:Path to the folder that holds it.");
        var reading = KnowledgeFiles.Read(folder);
        if (reading.Pack is null)
            throw new CliException(ExitCodes.InputFault, $"Nothing is published, and the pack in {folder} has faults ({reading.Faults.Length}); see them with: kzeurobot knowledge validate");
        return store.Publish(store.Import(reading.Pack, Who, "The store was empty.").Number, Who);
    }
}
