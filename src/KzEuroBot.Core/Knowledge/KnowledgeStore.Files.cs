using System.Globalization;
using LiteDB;
using LiteDB.Engine;

namespace KzEuroBot.Core.Knowledge;

/// <summary>The store as files: made, opened, backed up, brought back and exported.</summary>
public sealed partial class KnowledgeStore
{
    /// <summary>Copies the store to one file, while this or another process uses it. The copy is opened and verified before it gets its name.</summary>
    /// <exception cref="StoreException">The backup could not be made; there is no file under its name.</exception>
    public static void Backup(string path, string target)
    {
        path = Path.GetFullPath(path);
        target = Path.GetFullPath(target);
        if (!File.Exists(path)) throw new StoreException(StoreFault.NotFound, $"There is no store {path} to back up.");
        if (File.Exists(target) || Directory.Exists(target))
            throw new StoreException(StoreFault.Refused, $"{target} exists already; a backup overwrites nothing. Name another file.");
        var part = WithSuffix(target, ".part");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            Delete(part);
            using (StoreGate.Enter(path))
            {
                DurableFile.Copy(path, part);
                // Without its log a copy lacks the newest commits.
                if (StoreFiles.HasLog(path)) DurableFile.Copy(StoreFiles.LogOf(path), StoreFiles.LogOf(part));
            }
            Verify(part);
            File.Move(part, target);
        }
        catch (Exception exception)
        {
            TryDelete(part);
            throw exception is StoreException { Fault: StoreFault.Damaged } ? StoreException.Damaged(path, "its copy could not be read", exception) : StoreException.From(exception, target);
        }
    }

    /// <summary>The process that has the store open, in words.</summary>
    public static string OwnerOf(string path) => StoreLock.OwnerOf(Path.GetFullPath(path));

    /// <summary>Copies this store to one file while it goes on working.</summary>
    public void Backup(string target) => Backup(_path, target);

    /// <summary>Puts a backup in the store's place. The store that it replaces is kept beside it.</summary>
    /// <returns>Where the replaced store is now; null when there was none.</returns>
    /// <exception cref="StoreException">The backup is no whole store, or the present one is in use. Nothing was changed.</exception>
    public static string? Restore(string backup, string path, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        backup = Path.GetFullPath(backup);
        path = Path.GetFullPath(path);
        if (!File.Exists(backup)) throw new StoreException(StoreFault.NotFound, $"There is no backup {backup}.");
        if (backup == path) throw new StoreException(StoreFault.Refused, "The backup and the store are the same file.");
        if (Directory.Exists(path)) throw new StoreException(StoreFault.Unwritable, $"The store's path {path} is a folder. Set Store:Path to a file.");
        var part = WithSuffix(path, ".part");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var ownership = StoreLock.Acquire(path);
            using var gate = StoreGate.Enter(path);
            Delete(part);
            DurableFile.Copy(backup, part);
            try
            {
                Verify(part);
            }
            catch (StoreException exception)
            {
                throw new StoreException(exception.Fault, $"The backup {backup} cannot be used, so nothing was changed: {exception.Message.Replace(part, backup, StringComparison.Ordinal)}", exception);
            }
            var replaced = File.Exists(path) ? WithSuffix(path, $".replaced-{clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture)}") : null;
            // The log goes first: if the power fails in between, no log is ever read into a file that it does not belong to.
            if (File.Exists(StoreFiles.LogOf(path))) File.Move(StoreFiles.LogOf(path), StoreFiles.LogOf(replaced ?? WithSuffix(path, ".orphan")), overwrite: true);
            if (replaced is not null) File.Move(path, replaced);
            File.Move(part, path);
            return replaced;
        }
        catch (Exception exception)
        {
            TryDelete(part);
            throw StoreException.From(exception, path);
        }
    }

    private static void Create(string path)
    {
        if (StoreFiles.HasLog(path) || File.Exists(PublishedCopy.PathFor(path)))
        {
            var rest = StoreFiles.HasLog(path) ? StoreFiles.LogOf(path) : PublishedCopy.PathFor(path);
            throw new StoreException(
                StoreFault.Damaged,
                $"The store {path} is gone, but {rest} is still there. Bring back a backup with: kzeurobot knowledge restore BACKUP, or delete {rest} to begin with an empty store.");
        }
        // Made under another name, so that a crash leaves either no store or a whole one.
        var part = WithSuffix(path, ".part");
        Delete(part);
        using (var connection = Connection.Open(part))
        {
            // Checkpoints happen where a failure can be handled, not in the middle of a commit.
            connection.Database.CheckpointSize = 0;
            connection.Database.GetCollection(MetaCollection).Insert(new BsonDocument { ["_id"] = MetaId, ["format"] = Format, ["published"] = new BsonArray() });
            connection.Database.Checkpoint();
        }
        DurableFile.Flush(part);
        File.Move(part, path);
    }

    /// <summary>The published edition from its copy, if the store says that this very content is published; null when all must be read.</summary>
    private static Edition? PublishedAlone(string path)
    {
        // A log means that the last process did not end well: then the whole store is read.
        if (StoreFiles.HasLog(path) || new FileInfo(path).Length % StoreFiles.PageSize != 0 || PublishedCopy.TryRead(path) is not { } copy) return null;
        try
        {
            using var reader = Connection.Open(path, isReadOnly: true);
            return Content.SaysIsPublished(reader.Database, copy.Number, copy.ContentHash) ? copy : null;
        }
        catch (Exception exception) when (exception is not (IOException or UnauthorizedAccessException))
        {
            // Whatever is wrong, reading the whole store finds the words for it.
            return null;
        }
    }

    /// <summary>
    /// Reads everything before LiteDB may write: opening a damaged file for writing, it would fill up, cut off or mark as invalid what could still
    /// be looked at.
    /// </summary>
    private static (Connection Connection, Content Content) OpenFile(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length == 0) throw new InvalidDataException("the file is empty");
            // With a log beside it a torn page is a checkpoint that was interrupted, and the log still has that page.
            if (length % StoreFiles.PageSize != 0 && !StoreFiles.HasLog(path)) throw new InvalidDataException("the file was cut off");
            Content content;
            using (var reader = Connection.Open(path, isReadOnly: true)) content = Content.Load(reader.Database);
            return (Connection.Open(path), content);
        }
        catch (NewerFormatException exception)
        {
            throw new StoreException(StoreFault.NewerFormat, $"The store {path} was written by a newer version of this program (format {exception.Format}, this one knows {Format}). Update the program, or restore a backup of the older version.", exception);
        }
        catch (InvalidDataException exception)
        {
            throw StoreException.Damaged(path, exception.Message, exception);
        }
        catch (Exception exception)
        {
            throw StoreException.From(exception, path);
        }
    }

    /// <summary>Reads every document of a copy and moves its log into the file.</summary>
    private static void Verify(string copy)
    {
        var (connection, _) = OpenFile(copy);
        using (connection) connection.Database.Checkpoint();
        DurableFile.Flush(copy);
    }

    private static string WithSuffix(string path, string suffix) =>
        Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + suffix + Path.GetExtension(path));

    private static void Delete(string path)
    {
        File.Delete(path);
        File.Delete(StoreFiles.LogOf(path));
    }

    private static void TryDelete(string path)
    {
        try
        {
            Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A leftover is overwritten next time; the fault that led here is the one to report.
        }
    }

    /// <summary>LiteDB on the two files, directly: its own file streams cannot tell that the log could not be written.</summary>
    private sealed class Connection : IDisposable
    {
        private readonly StoreFiles _files;

        private Connection(StoreFiles files, bool isReadOnly)
        {
            _files = files;
            // Binary: the default collation depends on the process's culture, and look-ups then miss what another culture wrote.
            Database = new LiteDatabase(new LiteEngine(new EngineSettings
            {
                DataStream = files.Data, LogStream = files.Log, Collation = Collation.Binary, ReadOnly = isReadOnly,
            }));
        }

        public LiteDatabase Database { get; }

        public Exception? LogFault => _files.LogFault;

        public static Connection Open(string path, bool isReadOnly = false)
        {
            var files = new StoreFiles(path, isReadOnly);
            try
            {
                var connection = new Connection(files, isReadOnly);
                if (!isReadOnly) connection.Database.UtcDate = true;
                return connection;
            }
            catch
            {
                files.Dispose();
                throw;
            }
        }

        public void Dispose()
        {
            Database.Dispose();
            _files.Dispose();
        }
    }
}
