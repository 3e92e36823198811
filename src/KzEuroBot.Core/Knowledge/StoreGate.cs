namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// Held while the store's files change, and while a backup copies them: so <c>knowledge backup</c> gets a whole copy from beside a running
/// service. Unlike <see cref="StoreLock"/> it is held for moments, so whoever comes second waits.
/// </summary>
internal static class StoreGate
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>Copying the largest store takes seconds; after this long the holder hangs.</summary>
    private const int MaxPauses = 6000;

    public static IDisposable Enter(string storePath)
    {
        for (var pauses = 0; ; pauses++)
        {
            try
            {
                return new FileStream(storePath + ".gate", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException exception) when (FileFault.IsLocked(exception) && pauses < MaxPauses)
            {
                Thread.Sleep(Pause);
            }
            catch (IOException exception) when (FileFault.IsLocked(exception))
            {
                throw new StoreException(StoreFault.InUse, $"The store {storePath} has been kept busy by another process for a minute. Try again when its backup or import is done.", exception);
            }
        }
    }
}
