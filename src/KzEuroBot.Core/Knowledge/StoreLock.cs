using System.Globalization;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// Makes this process the store's only owner. LiteDB opens its file shared on Linux: a second process would write over the first one's pages
/// without an error. The operating system frees the lock when the process ends, however it ends.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream _file;
    private readonly string _pidFile;

    private StoreLock(FileStream file, string pidFile)
    {
        _file = file;
        _pidFile = pidFile;
    }

    /// <exception cref="StoreException">Another process owns the store, or the folder cannot be written.</exception>
    public static StoreLock Acquire(string storePath)
    {
        var pidFile = PidFile(storePath);
        FileStream file;
        try
        {
            file = new FileStream(storePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException exception) when (FileFault.IsLocked(exception))
        {
            throw new StoreException(
                StoreFault.InUse, $"The store {storePath} is in use by {OwnerOf(storePath)}. Stop it first; only one process may own the store.", exception);
        }
        try
        {
            // The locked file itself cannot be read by others, so its owner is named in a file beside it.
            File.WriteAllText(pidFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            // The pid is for people; on a full disk the lock must still be had.
        }
        return new StoreLock(file, pidFile);
    }

    public void Dispose()
    {
        try
        {
            File.Delete(_pidFile);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A pid without a lock misleads nobody: it is read only while the lock is held.
        }
        _file.Dispose();
    }

    public static string OwnerOf(string storePath)
    {
        try
        {
            return File.ReadAllText(PidFile(storePath)).Trim() is { Length: > 0 } pid ? $"process {pid}" : "another process";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "another process";
        }
    }

    private static string PidFile(string storePath) => storePath + ".pid";
}
