using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages.Detection;
using KzEuroBot.Core.Retrieval;

namespace KzEuroBot.Cli;

/// <summary>The published edition, for commands that only answer. The store is let go at once, so that other commands and the service can have it.</summary>
internal sealed class PublishedKnowledge(Edition edition, TimeProvider clock)
{
    public Pack Pack => edition.Pack;

    public Answerer CreateAnswerer() => new(new LiveSnapshot(Snapshot.Build(edition.Pack, edition.Number)), clock);

    public static PublishedKnowledge Open(CliContext context)
    {
        var path = context.Settings.StorePath;
        // The detector learns its languages on the second core while the store is read.
        _ = Task.Run(() => LanguageDetector.Instance);
        try
        {
            using var store = KnowledgeStore.Open(path, context.Clock);
            return new PublishedKnowledge(FirstEdition.Ensure(store, context.Settings), context.Clock);
        }
        catch (StoreException exception) when (exception.Fault is StoreFault.InUse or StoreFault.Unwritable && PublishedCopy.Read(path) is { } copy)
        {
            // A service owns the store, or another user does; what it published can be read all the same.
            return new PublishedKnowledge(copy, context.Clock);
        }
    }
}
