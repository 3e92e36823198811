using System.Buffers;

namespace KzEuroBot.Cli;

/// <summary>
/// Reads lines as bytes, in bounded memory: of a line longer than <paramref name="maxBytes"/> only the fact that it is too long is kept.
/// </summary>
internal sealed class Utf8LineReader(Stream stream, int maxBytes)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly byte[] _chunk = new byte[16 * 1024];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _start;
    private int _end;
    private int _number;

    /// <summary>The next line, valid until the next call; null after the last.</summary>
    public async Task<Utf8Line?> ReadAsync(CancellationToken cancellationToken)
    {
        _line.ResetWrittenCount();
        var isTooLong = false;
        while (true)
        {
            if (_start == _end)
            {
                // A console read cannot be cancelled, so it is left behind: the process ends anyway.
                (_start, _end) = (0, await stream.ReadAsync(_chunk, cancellationToken).AsTask().WaitAsync(cancellationToken));
                if (_end == 0) return _line.WrittenCount > 0 || isTooLong ? Take(isTooLong) : null;
            }
            var length = _chunk.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            var part = _chunk.AsSpan(_start, length < 0 ? _end - _start : length);
            isTooLong |= _line.WrittenCount + part.Length > maxBytes;
            if (!isTooLong) _line.Write(part);
            _start += part.Length;
            if (length < 0) continue;
            _start++;
            return Take(isTooLong);
        }
    }

    private Utf8Line Take(bool isTooLong)
    {
        _number++;
        var bytes = _line.WrittenMemory;
        if (_number == 1 && bytes.Span.StartsWith(ByteOrderMark)) bytes = bytes[ByteOrderMark.Length..];
        return new Utf8Line(_number, isTooLong ? default : bytes, isTooLong);
    }
}

/// <param name="Number">From 1.</param>
/// <param name="Bytes">Without the line feed; empty when the line is too long.</param>
internal readonly record struct Utf8Line(int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong)
{
    public bool IsBlank => !IsTooLong && Bytes.Span.IndexOfAnyExcept(" \t\r"u8) < 0;
}
