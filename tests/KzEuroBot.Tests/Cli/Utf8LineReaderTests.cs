using System.Text;
using KzEuroBot.Cli;
using Xunit;

namespace KzEuroBot.Tests.Cli;

public sealed class Utf8LineReaderTests
{
    [Fact]
    public async Task Lines_come_out_as_they_went_in_wherever_the_reads_cut_them()
    {
        var lines = Enumerable.Range(0, 400).Select(index => new string('ә', index * 37 % 1900)).ToList();
        var reader = new Utf8LineReader(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), maxBytes: 4000);

        var read = await ReadAllAsync(reader);

        Assert.Equal(lines, read.Select(line => line.Text));
        Assert.Equal(Enumerable.Range(1, lines.Count), read.Select(line => line.Number));
    }

    [Fact]
    public async Task A_line_is_too_long_from_the_first_byte_beyond_the_limit()
    {
        var reader = new Utf8LineReader(new MemoryStream("1234\n12345\n1\n"u8.ToArray()), maxBytes: 4);

        var read = await ReadAllAsync(reader);

        Assert.Equal([false, true, false], read.Select(line => line.IsTooLong));
        Assert.Equal(["1234", "", "1"], read.Select(line => line.Text));
    }

    [Fact]
    public async Task A_last_line_without_a_line_feed_is_a_line_and_an_empty_input_has_none()
    {
        Assert.Equal(["a", "b"], (await ReadAllAsync(new Utf8LineReader(new MemoryStream("a\nb"u8.ToArray()), 10))).Select(line => line.Text));
        Assert.Empty(await ReadAllAsync(new Utf8LineReader(new MemoryStream(), 10)));
    }

    private static async Task<List<(int Number, string Text, bool IsTooLong)>> ReadAllAsync(Utf8LineReader reader)
    {
        var all = new List<(int, string, bool)>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken) is { } line)
            all.Add((line.Number, Encoding.UTF8.GetString(line.Bytes.Span), line.IsTooLong));
        return all;
    }
}
