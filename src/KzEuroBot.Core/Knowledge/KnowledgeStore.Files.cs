using System.Globalization;
using LiteDB;

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
                if (File.Exists(LogOf(path))) DurableFile.Copy(LogOf(path), LogOf(part));
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
            if (File.Exists(LogOf(path))) File.Move(LogOf(path), LogOf(replaced ?? WithSuffix(path, ".orphan")), overwrite: true);
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
        if (File.Exists(LogOf(path)) || File.Exists(PublishedCopy.PathFor(path)))
        {
            var rest = File.Exists(LogOf(path)) ? LogOf(path) : PublishedCopy.PathFor(path);
            throw new StoreException(
                StoreFault.Damaged,
                $"The store {path} is gone, but {rest} is still there. Bring back a backup with: kzeurobot knowledge restore BACKUP, or delete {rest} to begin with an empty store.");
        }
        // Made under another name, so that a crash leaves either no store or a whole one.
        var part = WithSuffix(path, ".part");
        Delete(part);
        using (var database = Connect(part))
        {
            // Checkpoints happen where a failure can be handled, not in the middle of a commit.
            database.CheckpointSize = 0;
            database.GetCollection(MetaCollection).Insert(new BsonDocument { ["_id"] = MetaId, ["format"] = Format, ["published"] = new BsonArray() });
            database.Checkpoint();
        }
        DurableFile.Flush(part);
        File.Move(part, path);
    }

    private static (LiteDatabase Database, Content Content) OpenFile(string path)
    {
        LiteDatabase? database = null;
        try
        {
            // LiteDB would fill an empty file with a new database; ours are never empty.
            if (new FileInfo(path).Length == 0) throw new InvalidDataException("the file is empty");
            using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
            {
                // Opened for its faults: LiteDB reports a read-only file in words that nobody understands.
            }
            database = Connect(path);
            return (database, Content.Load(database));
        }
        catch (NewerFormatException exception)
        {
            database?.Dispose();
            throw new StoreException(StoreFault.NewerFormat, $"The store {path} was written by a newer version of this program (format {exception.Format}, this one knows {Format}). Update the program, or restore a backup of the older version.", exception);
        }
        catch (Exception exception)
        {
            database?.Dispose();
            throw exception is InvalidDataException ? StoreException.Damaged(path, exception.Message, exception) : StoreException.From(exception, path);
        }
    }

    private static LiteDatabase Connect(string path)
    {
        // Binary: the default collation depends on the process's culture, and look-ups then miss what another culture wrote.
        var database = new LiteDatabase(new ConnectionString { Filename = path, Connection = ConnectionType.Direct, Collation = Collation.Binary });
        database.UtcDate = true;
        return database;
    }

    /// <summary>Reads every document of a copy and moves its log into the file.</summary>
    private static void Verify(string copy)
    {
        var (database, _) = OpenFile(copy);
        using (database) database.Checkpoint();
        DurableFile.Flush(copy);
    }

    /// <summary>LiteDB keeps the log of data/store.db in data/store-log.db.</summary>
    private static string LogOf(string path) => WithSuffix(path, "-log");

    private static string WithSuffix(string path, string suffix) =>
        Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + suffix + Path.GetExtension(path));

    private static void Delete(string path)
    {
        File.Delete(path);
        File.Delete(LogOf(path));
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
}
