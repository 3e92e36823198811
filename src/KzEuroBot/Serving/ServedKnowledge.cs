using KzEuroBot.Cli;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Retrieval;

namespace KzEuroBot.Serving;

/// <summary>The store that this process owns, and the snapshot of what it published last. Publishing swaps the snapshot; nobody restarts.</summary>
internal sealed partial class ServedKnowledge : IDisposable
{
    private readonly KnowledgeStore _store;
    private readonly ILogger _logger;
    private volatile Edition _edition;
    private volatile bool _isOpen = true;

    private ServedKnowledge(KnowledgeStore store, Edition edition, ILogger logger)
    {
        _store = store;
        _edition = edition;
        _logger = logger;
        Live = new LiveSnapshot(Snapshot.Build(edition.Pack, edition.Number));
        store.PublishedChanged += Serve;
    }

    public KnowledgeStore Store => _store;

    public LiveSnapshot Live { get; }

    /// <summary>What is answered from.</summary>
    public Edition Edition => _edition;

    public bool IsOpen => _isOpen;

    /// <exception cref="StoreException">The store cannot be opened.</exception>
    /// <exception cref="CliException">The store is empty and there is no sound pack to fill it.</exception>
    public static ServedKnowledge Open(CliContext context, ILoggerFactory loggers)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(loggers);
        var store = KnowledgeStore.OpenToServe(context.Settings.StorePath, context.Clock, loggers.CreateLogger<KnowledgeStore>());
        try
        {
            return new ServedKnowledge(store, FirstEdition.Ensure(store, context.Settings), loggers.CreateLogger<ServedKnowledge>());
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _isOpen = false;
        _store.PublishedChanged -= Serve;
        _store.Dispose();
    }

    private void Serve(Edition edition)
    {
        Live.Swap(Snapshot.Build(edition.Pack, edition.Number));
        _edition = edition;
        Log.Serving(_logger, edition.Number, edition.Pack.Facts.Length);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Answers come from edition {Edition} with {Facts} facts from now on.")]
        public static partial void Serving(ILogger logger, int edition, int facts);
    }
}
