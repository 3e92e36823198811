using System.Collections.Immutable;
using LiteDB;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// The store of record: one LiteDB file, owned by one process. Everything in it is read once, when it is opened; reading
/// <see cref="Published"/> never touches the disk. No other class names LiteDB.
/// </summary>
public sealed partial class KnowledgeStore : IDisposable
{
    private const int Format = 1;
    private const int MetaId = 1;
    private const string MetaCollection = "meta";
    private const string EditionsCollection = "editions";
    private const string DocumentsCollection = "documents";
    private const string AuditCollection = "audit";

    private readonly string _path;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly StoreLock _lock;

    /// <summary>LiteDB damages its file when two threads write, even into different collections.</summary>
    private readonly Lock _gate = new();

    /// <summary>Null after a failed write, until the file could be opened again.</summary>
    private Connection? _connection;

    /// <summary>Null while nothing but the published edition was needed; see <see cref="Whole"/>.</summary>
    private volatile Content? _content;
    private volatile Edition? _published;
    private bool _isDisposed;

    private KnowledgeStore(string path, TimeProvider clock, ILogger logger, StoreLock ownership, bool isToServe)
    {
        _path = path;
        _clock = clock;
        _logger = logger;
        _lock = ownership;
        using (StoreGate.Enter(path))
        {
            if (!File.Exists(path)) Create(path);
            else if (isToServe && PublishedAlone(path) is { } edition)
            {
                _published = edition;
                return;
            }
            (_connection, var content) = OpenFile(path);
            try
            {
                _content = content;
                _published = content.Published is { } published ? content.ToEdition(published) : null;
                RenewPublishedCopy();
            }
            catch
            {
                _connection.Dispose();
                throw;
            }
        }
    }

    /// <summary>Raised after an edition was published and is safe on disk.</summary>
    public Action<Edition>? PublishedChanged { get; set; }

    /// <summary>The edition that answers; null in a new store.</summary>
    public Edition? Published => _published;

    /// <summary>Documents that were added and not yet worked up, oldest first.</summary>
    public ImmutableArray<ImportedDocument> Documents => Whole.Documents;

    /// <summary>Everything in the file, read when it is first needed.</summary>
    /// <exception cref="StoreException">The file is damaged.</exception>
    private Content Whole
    {
        get
        {
            if (_content is { } known) return known;
            lock (_gate)
            {
                ObjectDisposedException.ThrowIf(_isDisposed, this);
                if (_content is null)
                    using (StoreGate.Enter(_path)) Reopen();
                return _content!;
            }
        }
    }

    /// <summary>Opens the store, or makes an empty one where there is none, and verifies all of it.</summary>
    /// <exception cref="StoreException">The store cannot be opened; it is left as it is.</exception>
    public static KnowledgeStore Open(string path, TimeProvider clock, ILogger<KnowledgeStore>? logger = null) => Open(path, clock, logger, isToServe: false);

    /// <summary>
    /// As <see cref="Open(string, TimeProvider, ILogger{KnowledgeStore}?)"/>, for a process that answers: of a store that has published, only the
    /// published edition is read and verified, from its copy, which the store must vouch for. The rest is read when something is written or looked up.
    /// </summary>
    /// <exception cref="StoreException">The store cannot be opened; it is left as it is.</exception>
    public static KnowledgeStore OpenToServe(string path, TimeProvider clock, ILogger<KnowledgeStore>? logger = null) => Open(path, clock, logger, isToServe: true);

    private static KnowledgeStore Open(string path, TimeProvider clock, ILogger<KnowledgeStore>? logger, bool isToServe)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(clock);
        path = Path.GetFullPath(path);
        if (Directory.Exists(path))
            throw new StoreException(StoreFault.Unwritable, $"The store's path {path} is a folder. Set Store:Path to a file, such as {Path.Combine(path, "kzeurobot.db")}.");
        StoreLock? ownership = null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            ownership = StoreLock.Acquire(path);
            return new KnowledgeStore(path, clock, logger ?? (ILogger)NullLogger.Instance, ownership, isToServe);
        }
        catch (Exception exception)
        {
            ownership?.Dispose();
            throw StoreException.From(exception, path);
        }
    }

    /// <summary>Stores the pack as a draft edition. What is already stored in the same words is not stored again.</summary>
    /// <returns>The draft; <see cref="Publish"/> takes its number.</returns>
    public EditionInfo Import(Pack pack, string who, string reason)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return InTransaction(database =>
        {
            var now = _clock.GetUtcNow();
            var at = ToIso(now);
            var draft = new StoredEdition(
                NextNumber(),
                now,
                PublishedAt: null,
                who,
                reason,
                HashOf(pack),
                Repeats: null,
                Whole.Sources.Save(database, pack.Sources, at, who),
                Whole.Topics.Save(database, pack.Topics, at, who),
                Whole.Terms.Save(database, pack.Terms, at, who),
                Whole.Facts.Save(database, pack.Facts, at, who),
                Whole.Series.Save(database, pack.Series, at, who),
                Whole.Questions.Save(database, pack.Questions, at, who));
            database.GetCollection(EditionsCollection).Insert(ToBson(draft));
            Audit(database, now, who, "import", draft.Number, reason);
            return ToInfo(draft);
        });
    }

    /// <summary>What publishing the pack would change.</summary>
    public PackDiff Diff(Pack pack) => PackDiff.Between(_published?.Pack, pack);

    /// <summary>Answers from a draft from now on.</summary>
    public Edition Publish(int number, string who)
    {
        return InTransaction(database =>
        {
            var draft = Find(number);
            if (draft.PublishedAt is not null)
                throw new StoreException(StoreFault.Refused, $"Edition {number} was published before. Publish it again with: kzeurobot knowledge rollback {number}");
            var now = _clock.GetUtcNow();
            return Publish(database, draft with { PublishedAt = now }, now, who, "publish");
        });
    }

    /// <summary>Publishes the content of an older edition again, under a new number.</summary>
    /// <param name="number">Null for the edition that answered before the present one.</param>
    public Edition Rollback(int? number, string who, string reason)
    {
        return InTransaction(database =>
        {
            var old = number is { } wanted ? Find(wanted) : Previous();
            if (old.PublishedAt is null)
                throw new StoreException(StoreFault.Refused, $"Edition {old.Number} is a draft that never answered. Publish it with: kzeurobot knowledge publish {old.Number}");
            if (old.Number == _published?.Number)
                throw new StoreException(StoreFault.Refused, $"Edition {old.Number} is the published one already.");
            var now = _clock.GetUtcNow();
            var again = old with { Number = NextNumber(), CreatedAt = now, PublishedAt = now, Who = who, Reason = reason, Repeats = old.Number };
            return Publish(database, again, now, who, "rollback");
        });
    }

    /// <summary>All editions, the newest first.</summary>
    public ImmutableArray<EditionInfo> History() => [.. Whole.Editions.Values.Reverse().Select(ToInfo)];

    /// <summary>Writes the published edition as a pack's folder.</summary>
    public void Export(string folder) => PackWriter.Write(
        _published?.Pack ?? throw new StoreException(StoreFault.NotFound, "Nothing is published yet, so there is nothing to export."), folder);

    /// <summary>Keeps a document for editors to take facts from.</summary>
    /// <returns>Its number.</returns>
    public int AddDocument(ImportedDocument document, string who)
    {
        ArgumentNullException.ThrowIfNull(document);
        return InTransaction(database =>
        {
            var now = _clock.GetUtcNow();
            var number = Whole.Documents.Length + 1;
            var body = ToBson(document, ToIso(now), who);
            body["_id"] = number;
            database.GetCollection(DocumentsCollection).Insert(body);
            Audit(database, now, who, "add document", number, document.FileName);
            return number;
        });
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_isDisposed) return;
            _isDisposed = true;
            try
            {
                using (StoreGate.Enter(_path))
                {
                    if (_connection is not null) Checkpoint();
                    _connection?.Dispose();
                }
            }
            finally
            {
                _lock.Dispose();
            }
        }
    }

    private Edition Publish(LiteDatabase database, StoredEdition stored, DateTimeOffset now, string who, string act)
    {
        var edition = Whole.ToEdition(stored);
        if (Whole.HashOf(stored) != stored.ContentHash) throw StoreException.Damaged(_path, $"edition {stored.Number} is not what was stored");
        PublishedCopy.Prepare(_path, edition);
        database.GetCollection(EditionsCollection).Upsert(ToBson(stored));
        var meta = database.GetCollection(MetaCollection).FindById(MetaId);
        meta["published"] = ToBson(Whole.Publications.Add(stored.Number));
        database.GetCollection(MetaCollection).Update(meta);
        Audit(database, now, who, act, stored.Number, stored.Reason);
        return edition;
    }

    /// <summary>
    /// One write at a time, in one LiteDB transaction, on one thread: LiteDB's transactions belong to their thread, so nothing here may await.
    /// After it the file is read again if the write failed, so memory never says what the disk does not.
    /// </summary>
    private T InTransaction<T>(Func<LiteDatabase, T> write)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            var before = _published;
            try
            {
                using (StoreGate.Enter(_path))
                {
                    if (_connection is null) Reopen();
                    var result = Commit(write);
                    Checkpoint();
                    _content = Content.Load(_connection!.Database);
                    TakePublished(isCopyPrepared: true);
                    return result;
                }
            }
            catch (Exception exception) when (exception is not StoreException)
            {
                throw StoreException.From(exception, _path);
            }
            finally
            {
                if (_published is { } published && !ReferenceEquals(published, before)) PublishedChanged?.Invoke(published);
            }
        }
    }

    private T Commit<T>(Func<LiteDatabase, T> write)
    {
        var connection = _connection!;
        var database = connection.Database;
        try
        {
            if (!database.BeginTrans()) throw new InvalidOperationException("LiteDB began no transaction.");
            var result = write(database);
            if (!database.Commit()) throw new InvalidOperationException("LiteDB committed nothing.");
            return result;
        }
        catch (StoreException)
        {
            database.Rollback();
            throw;
        }
        catch (Exception exception)
        {
            TryReopen();
            // When pages of the log could not be written, LiteDB stumbles over their absence and calls it damage.
            throw StoreException.From(connection.LogFault ?? exception, _path);
        }
    }

    /// <summary>
    /// Waits until the log is on the disk, and moves it into the data file, so that a plain copy of the one file is whole. When only the moving
    /// fails nothing is lost: the log has it all.
    /// </summary>
    private void Checkpoint()
    {
        try
        {
            _connection!.Database.Checkpoint();
            if (_connection.LogFault is { } fault) throw fault;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or LiteException or ArgumentException or NotSupportedException)
        {
            if (_connection!.LogFault is { } fault)
            {
                TryReopen();
                throw StoreException.From(fault, _path);
            }
            Log.CheckpointFailed(_logger, exception.Message);
            Reopen();
        }
    }

    /// <summary>Takes over what the file now says is published.</summary>
    private void TakePublished(bool isCopyPrepared)
    {
        if (Whole.Published is not { } stored || stored.Number == _published?.Number) return;
        _published = Whole.ToEdition(stored);
        Log.Published(_logger, stored.Number, stored.Facts.Length);
        if (isCopyPrepared) PublishedCopy.Complete(_path);
        else RenewPublishedCopy();
    }

    private void RenewPublishedCopy()
    {
        try
        {
            if (_published is { } edition)
            {
                var copy = PublishedCopy.PathFor(_path);
                if (File.Exists(copy) && File.ReadAllBytes(copy).AsSpan().SequenceEqual(PublishedCopy.Serialize(edition))) return;
                PublishedCopy.Prepare(_path, edition);
                PublishedCopy.Complete(_path);
            }
            else
            {
                File.Delete(PublishedCopy.PathFor(_path));
            }
        }
        catch (IOException exception)
        {
            // The store itself is whole and answers; only commands that read beside it see an older edition.
            Log.CopyFailed(_logger, exception.Message);
        }
    }

    private void TryReopen()
    {
        try
        {
            Reopen();
        }
        catch (Exception exception) when (exception is StoreException or IOException or UnauthorizedAccessException)
        {
            // The fault that led here is the one to report; the next write opens the file again.
            Log.ReopenFailed(_logger, exception.Message);
        }
    }

    /// <summary>After a failed write LiteDB's memory cannot be trusted; the file can. What was not committed is gone with the old connection.</summary>
    private void Reopen()
    {
        var connection = _connection;
        _connection = null;
        connection?.Dispose();
        (_connection, _content) = OpenFile(_path);
        TakePublished(isCopyPrepared: false);
    }

    private StoredEdition Find(int number) => Whole.Editions.GetValueOrDefault(number)
        ?? throw new StoreException(StoreFault.NotFound, $"There is no edition {number}. See: kzeurobot knowledge history");

    private StoredEdition Previous() => Whole.Publications.Length > 1
        ? Whole.Editions[Whole.Publications[^2]]
        : throw new StoreException(StoreFault.NotFound, "There is no earlier edition to go back to. See: kzeurobot knowledge history");

    private int NextNumber() => Whole.Editions.Keys.DefaultIfEmpty().Max() + 1;

    private EditionInfo ToInfo(StoredEdition edition) => new(
        edition.Number,
        edition.CreatedAt,
        edition.PublishedAt,
        edition.ContentHash,
        edition.Who,
        edition.Reason,
        edition.Repeats,
        edition.Facts.Length,
        edition.Number == Whole.Published?.Number);

    private static void Audit(LiteDatabase database, DateTimeOffset now, string who, string act, int number, string reason) =>
        database.GetCollection(AuditCollection).Insert(new BsonDocument
        {
            ["at"] = ToIso(now),
            ["who"] = who,
            ["act"] = act,
            ["number"] = number,
            ["reason"] = reason,
        });

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Edition {Number} is published; it has {Facts} facts.")]
        public static partial void Published(ILogger logger, int number, int facts);

        [LoggerMessage(LogLevel.Warning, "The store's log could not be moved into its data file, which costs nothing but space: {Reason}")]
        public static partial void CheckpointFailed(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "The copy of the published edition could not be written; it is written again at the next start: {Reason}")]
        public static partial void CopyFailed(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Error, "After a failed write the store could not be opened again; the next write tries once more: {Reason}")]
        public static partial void ReopenFailed(ILogger logger, string reason);
    }
}
