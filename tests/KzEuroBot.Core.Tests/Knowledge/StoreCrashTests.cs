using System.Diagnostics;
using System.Runtime.Versioning;
using KzEuroBot.Core.Knowledge;
using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

/// <summary>The store beside, under and after other processes.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class StoreCrashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string StorePath => _folder.File("store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void After_kill_9_the_store_opens_and_one_edition_is_published_and_whole()
    {
        var before = 0;
        foreach (var (lines, spin) in ((int, int)[])[(4, 7), (9, 0), (6, 15)])
        {
            var killed = KilledLoop.Run(StorePath, lines, TimeSpan.FromMilliseconds(spin));

            using var store = KnowledgeStore.Open(StorePath, TimeProvider.System);
            Assert.InRange(killed.Acts, lines, int.MaxValue);
            Assert.NotNull(store.Published);
            killed.Check(store, before);
            before = store.Published.Number;
            Assert.Equal(store.Published.ContentHash, PublishedCopy.Read(StorePath)?.ContentHash);
        }
    }

    [Fact]
    public void A_store_that_another_process_has_is_refused_with_its_pid_and_still_answers_and_is_backed_up()
    {
        using (var store = KnowledgeStore.Open(StorePath, TimeProvider.System))
            store.Publish(store.Import(Some.Pack(Some.Fact()), "test", "test").Number, "test");
        using var holder = StoreProcess.Start([], "hold", StorePath);
        var pid = holder.StandardOutput.ReadLine()!["open ".Length..];

        var exception = Assert.Throws<StoreException>(() => KnowledgeStore.Open(StorePath, TimeProvider.System));
        var restore = Assert.Throws<StoreException>(() => KnowledgeStore.Restore(StorePath + ".none", StorePath, TimeProvider.System));
        KnowledgeStore.Backup(StorePath, _folder.File("backup.db"));
        var whileHeld = Assert.Throws<StoreException>(() => KnowledgeStore.Restore(_folder.File("backup.db"), StorePath, TimeProvider.System));

        Assert.Equal(StoreFault.InUse, exception.Fault);
        Assert.Contains($"process {pid}", exception.Message, StringComparison.Ordinal);
        Assert.Equal(StoreFault.NotFound, restore.Fault);
        Assert.Equal(StoreFault.InUse, whileHeld.Fault);
        Assert.Equal(1, PublishedCopy.Read(StorePath)?.Number);
        using (var backup = KnowledgeStore.Open(_folder.File("backup.db"), TimeProvider.System)) Assert.Equal(1, backup.Published?.Number);

        holder.StandardInput.Close();
        holder.WaitForExit();
        using (var free = KnowledgeStore.Open(StorePath, TimeProvider.System)) Assert.Equal(1, free.Published?.Number);
    }

    [Fact]
    public void When_there_is_no_space_nothing_is_lost_and_with_space_again_all_works()
    {
        // A file size limit behaves like a full disk, for one process and without mounting anything.
        using var process = StoreProcess.Start(["sh", "-c", "trap '' XFSZ; exec prlimit --fsize=900000: \"$@\"", "sh"], "fill", StorePath);

        Assert.Equal("published 1", process.StandardOutput.ReadLine());
        var fault = process.StandardOutput.ReadLine();
        var published = process.StandardOutput.ReadLine();
        using (var more = Process.Start(new ProcessStartInfo("prlimit", ["--pid", $"{process.Id}", "--fsize=unlimited"]))!) more.WaitForExit();
        process.StandardInput.WriteLine();
        var after = process.StandardOutput.ReadLine();
        process.WaitForExit();

        Assert.StartsWith("Full ", fault, StringComparison.Ordinal);
        Assert.Contains("Nothing that was stored before is lost", fault, StringComparison.Ordinal);
        using var store = KnowledgeStore.Open(StorePath, TimeProvider.System);
        Assert.Equal($"published {store.Published?.Number}", after);
        Assert.NotEqual(published, after);
        Assert.StartsWith("last, fact 1.", store.Published?.Pack.Facts[0].Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_read_only_file_or_folder_is_told_and_left_alone(bool isFile)
    {
        KnowledgeStore.Open(StorePath, TimeProvider.System).Dispose();
        var bytes = File.ReadAllBytes(StorePath);
        if (isFile) File.SetUnixFileMode(StorePath, UnixFileMode.UserRead);
        else
        {
            File.Delete(StorePath + ".lock");
            File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        // Root writes everywhere, unless it gives that right up.
        using var process = StoreProcess.Start(Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"] : [], "open", StorePath);
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.StartsWith($"Unwritable The store {StorePath} cannot be written", said, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(StorePath));
    }
}
