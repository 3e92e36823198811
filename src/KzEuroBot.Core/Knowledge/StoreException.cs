namespace KzEuroBot.Core.Knowledge;

public enum StoreFault
{
    /// <summary>The store's file does not hold what was written; a backup brings it back.</summary>
    Damaged,

    /// <summary>Another process owns the store.</summary>
    InUse,

    /// <summary>The file or its folder cannot be written, or is none.</summary>
    Unwritable,

    /// <summary>The disk is full. What was written before is safe.</summary>
    Full,

    /// <summary>A newer version of the program wrote the store.</summary>
    NewerFormat,

    /// <summary>There is no such edition, backup or store.</summary>
    NotFound,

    /// <summary>The request makes no sense in the store's state, such as overwriting a backup.</summary>
    Refused,
}

/// <summary>The store cannot do what was asked; the message tells an operator what is wrong and the way back.</summary>
public sealed class StoreException(StoreFault fault, string message, Exception? innerException = null) : Exception(message, innerException)
{
    public StoreFault Fault { get; } = fault;

    /// <summary>What the operating system said, in an operator's words.</summary>
    internal static StoreException From(Exception exception, string path)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case StoreException known:
                    return known;
                case UnauthorizedAccessException:
                    return new StoreException(StoreFault.Unwritable, $"The store {path} cannot be written: the file or its folder is read-only for this user. Grant write access, or set Store:Path to another place.", exception);
                case IOException when FileFault.IsDiskFull(cause):
                    return new StoreException(StoreFault.Full, $"The disk that holds the store {path} is full. Nothing that was stored before is lost; free some space and try again.", exception);
                // .NET reports a file that outgrows the process's limit (ulimit -f) as a wrong argument.
                case ArgumentOutOfRangeException when FileFault.IsTooLarge(cause):
                    return new StoreException(StoreFault.Full, $"The store {path} may not grow: this process's file size limit is reached. Nothing that was stored before is lost; raise the limit and try again.", exception);
                case IOException when FileFault.IsReadOnly(cause):
                    return new StoreException(StoreFault.Unwritable, $"The store {path} cannot be written: its file system is read-only. Set Store:Path to a place that can be written.", exception);
                case IOException:
                    return new StoreException(StoreFault.Unwritable, $"The store {path} cannot be read or written: {cause.Message}", exception);
            }
        }
        return Damaged(path, exception.Message, exception);
    }

    internal static StoreException Damaged(string path, string reason, Exception? exception = null) =>
        new(StoreFault.Damaged, $"The store {path} is damaged: {reason.TrimEnd('.')}. It was left as it is; bring back a backup with: kzeurobot knowledge restore BACKUP", exception);
}
