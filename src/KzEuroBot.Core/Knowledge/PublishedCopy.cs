using System.Text.Json;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// The published edition, whole, in a file beside the store. Commands that only read answer from it while a service owns the store; it is
/// also a last way out that needs no database.
/// </summary>
public static class PublishedCopy
{
    private const int Format = 1;

    public static string PathFor(string storePath) => storePath + ".published.json";

    /// <summary>Null when nothing was ever published from this store.</summary>
    /// <exception cref="StoreException">The copy cannot be read or does not hold what was published.</exception>
    public static Edition? Read(string storePath)
    {
        var path = PathFor(storePath);
        try
        {
            if (!File.Exists(path)) return null;
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var copy = JsonSerializer.Deserialize(file, PackJson.Readable.PublishedDocument) ?? throw new JsonException("It is empty.");
            if (copy.Format > Format)
                throw new StoreException(StoreFault.NewerFormat, $"The copy {path} was written by a newer version of this program. Update the program.");
            if (KnowledgeStore.HashOf(copy.Pack) != copy.ContentHash) throw new JsonException("Its content is not what was published.");
            return new Edition(copy.Number, copy.PublishedAt, copy.ContentHash, copy.Reason, copy.Pack);
        }
        catch (JsonException exception)
        {
            throw new StoreException(StoreFault.Damaged, $"The copy {path} is damaged: {exception.Message} Stop the service and start it again; it writes the copy anew from the store.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreFault.Unwritable, $"The copy {path} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>As <see cref="Read"/>; null too when the copy cannot be relied on.</summary>
    internal static Edition? TryRead(string storePath)
    {
        try
        {
            return Read(storePath);
        }
        catch (StoreException)
        {
            return null;
        }
    }

    internal static byte[] Serialize(Edition edition) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new PublishedDocument(Format, edition.Number, edition.PublishedAt, edition.ContentHash, edition.Reason, edition.Pack),
            PackJson.Readable.PublishedDocument);

    /// <summary>Writes everything but the name: what can fail on a full disk fails before the store commits.</summary>
    internal static void Prepare(string storePath, Edition edition) => DurableFile.Write(Temporary(storePath), Serialize(edition));

    internal static void Complete(string storePath) => File.Move(Temporary(storePath), PathFor(storePath), overwrite: true);

    private static string Temporary(string storePath) => PathFor(storePath) + ".new";
}
