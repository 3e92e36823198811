namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// The store's data file and its log, as the streams that LiteDB gets. LiteDB 5.0.20 writes its log on a thread of its own; when a write fails
/// there, on a full disk, that thread ends and everybody waits for it for ever. So the log's stream keeps the fault instead of throwing it,
/// and from then on the data stream takes nothing: a half-written transaction cannot reach the data file.
/// </summary>
internal sealed class StoreFiles : IDisposable
{
    /// <summary>LiteDB's; its files are whole pages, but for one that a crash tore.</summary>
    public const int PageSize = 8192;

    private readonly FileStream _data;
    private readonly FileStream? _log;
    private readonly bool _isReadOnly;
    private bool _isLogDirty;

    public StoreFiles(string path, bool isReadOnly)
    {
        _isReadOnly = isReadOnly;
        var access = isReadOnly ? FileAccess.Read : FileAccess.ReadWrite;
        _data = new FileStream(path, FileMode.OpenOrCreate, access, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        try
        {
            if (!isReadOnly || File.Exists(LogOf(path)))
                _log = new FileStream(LogOf(path), FileMode.OpenOrCreate, access, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch
        {
            _data.Dispose();
            throw;
        }
        Data = new PageStream(_data, WriteData, FlushData);
        Log = _log is null ? new MemoryStream() : new PageStream(_log, WriteLog, FlushLog);
    }

    public Stream Data { get; }

    public Stream Log { get; }

    /// <summary>Why the log could not be written; null while all is well.</summary>
    public Exception? LogFault { get; private set; }

    /// <summary>LiteDB keeps the log of data/store.db in data/store-log.db.</summary>
    public static string LogOf(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + "-log" + Path.GetExtension(path));

    public static bool HasLog(string path) => new FileInfo(LogOf(path)) is { Exists: true, Length: > 0 };

    public void Dispose()
    {
        _data.Dispose();
        if (_log is null) return;
        var isEmpty = _log.Length == 0;
        _log.Dispose();
        if (isEmpty && !_isReadOnly) File.Delete(_log.Name);
    }

    private void WriteLog(Action write)
    {
        if (LogFault is not null) return;
        try
        {
            write();
            _isLogDirty = true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or ObjectDisposedException or NotSupportedException)
        {
            LogFault = exception;
        }
    }

    private void FlushLog() => WriteLog(() =>
    {
        if (_isLogDirty) _log!.Flush(flushToDisk: true);
    });

    private void WriteData(Action write)
    {
        // The log must be safe before the page that it would repair is overwritten.
        FlushLog();
        _isLogDirty = false;
        if (LogFault is not null) throw new IOException("The store's log could not be written.", LogFault);
        write();
    }

    private void FlushData()
    {
        if (!_isReadOnly) _data.Flush(flushToDisk: true);
    }

    /// <summary>A file of whole pages that threads may share.</summary>
    private sealed class PageStream(FileStream file, Action<Action> write, Action flush) : Stream
    {
        private readonly Lock _gate = new();
        private long _position;

        public override bool CanRead => true;
        public override bool CanSeek => true;
        public override bool CanWrite => true;

        public override long Length
        {
            get
            {
                lock (_gate) return file.Length / PageSize * PageSize;
            }
        }

        public override long Position
        {
            get => _position;
            set => _position = value;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            lock (_gate)
            {
                file.Position = _position;
                var read = file.ReadAtLeast(buffer.AsSpan(offset, count), count, throwOnEndOfStream: false);
                _position += read;
                return read;
            }
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            lock (_gate)
            {
                write(() =>
                {
                    file.Position = _position;
                    file.Write(buffer, offset, count);
                });
                _position += count;
            }
        }

        public override void Flush()
        {
            lock (_gate) flush();
        }

        public override void SetLength(long value)
        {
            lock (_gate) file.SetLength(value);
        }

        public override long Seek(long offset, SeekOrigin origin) => _position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => _position + offset,
            _ => Length + offset,
        };
    }
}
