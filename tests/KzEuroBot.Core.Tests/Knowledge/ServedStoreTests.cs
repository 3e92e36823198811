using KzEuroBot.Core.Knowledge;
using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

/// <summary>A store that was opened in order to answer.</summary>
public sealed class ServedStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string StorePath => _folder.File("data/store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_made_when_there_is_none()
    {
        using var store = KnowledgeStore.OpenToServe(StorePath, TimeProvider.System);

        Assert.Null(store.Published);
        Assert.Equal(1, Publish(store, "first").Number);
    }

    [Fact]
    public void It_answers_from_what_was_published_and_can_be_written_to()
    {
        using (var store = KnowledgeStore.Open(StorePath, TimeProvider.System)) Publish(store, "first");

        using (var served = KnowledgeStore.OpenToServe(StorePath, TimeProvider.System))
        {
            Assert.Equal((1, "first"), (served.Published!.Number, served.Published.Pack.Facts[0].Id));
            Assert.Equal([1], served.History().Select(line => line.Number));
            var events = new List<Edition>();
            served.PublishedChanged = events.Add;
            Publish(served, "second");
            Assert.Equal("first", served.Rollback(null, "test", "test").Pack.Facts[0].Id);
            Assert.Equal([2, 3], events.Select(edition => edition.Number));
        }

        using var again = KnowledgeStore.Open(StorePath, TimeProvider.System);
        Assert.Equal((3, "first"), (again.Published!.Number, again.Published.Pack.Facts[0].Id));
    }

    [Fact]
    public void A_copy_that_the_store_does_not_vouch_for_is_written_anew()
    {
        var older = _folder.File("older.json");
        using (var store = KnowledgeStore.Open(StorePath, TimeProvider.System))
        {
            Publish(store, "first");
            File.Copy(PublishedCopy.PathFor(StorePath), older);
            Publish(store, "second");
        }
        File.Copy(older, PublishedCopy.PathFor(StorePath), overwrite: true);

        using (var served = KnowledgeStore.OpenToServe(StorePath, TimeProvider.System)) Assert.Equal("second", served.Published!.Pack.Facts[0].Id);

        Assert.Equal("second", PublishedCopy.Read(StorePath)!.Pack.Facts[0].Id);
    }

    [Fact]
    public void A_damaged_copy_is_written_anew_from_the_store()
    {
        using (var store = KnowledgeStore.Open(StorePath, TimeProvider.System)) Publish(store, "first");
        File.WriteAllText(PublishedCopy.PathFor(StorePath), "{");

        using (var served = KnowledgeStore.OpenToServe(StorePath, TimeProvider.System)) Assert.Equal("first", served.Published!.Pack.Facts[0].Id);

        Assert.Equal("first", PublishedCopy.Read(StorePath)!.Pack.Facts[0].Id);
    }

    [Fact]
    public void Damage_to_what_is_not_needed_for_answers_is_told_when_the_rest_is_read()
    {
        using (var store = KnowledgeStore.Open(StorePath, TimeProvider.System)) Publish(store, "first");
        var bytes = File.ReadAllBytes(StorePath);
        var at = bytes.AsSpan().IndexOf("Some label"u8);
        Assert.True(at > 0);
        bytes[at] = (byte)'X';
        File.WriteAllBytes(StorePath, bytes);

        using var served = KnowledgeStore.OpenToServe(StorePath, TimeProvider.System);

        Assert.Equal("first", served.Published!.Pack.Facts[0].Id);
        Assert.Equal(StoreFault.Damaged, Assert.Throws<StoreException>(() => Publish(served, "second")).Fault);
        Assert.Equal(bytes, File.ReadAllBytes(StorePath));
    }

    [Fact]
    public void A_store_that_was_cut_off_is_not_served()
    {
        using (var store = KnowledgeStore.Open(StorePath, TimeProvider.System)) Publish(store, "first");
        using (var file = File.OpenWrite(StorePath)) file.SetLength(file.Length - 100);

        var exception = Assert.Throws<StoreException>(() => KnowledgeStore.OpenToServe(StorePath, TimeProvider.System));

        Assert.Equal(StoreFault.Damaged, exception.Fault);
    }

    private static Edition Publish(KnowledgeStore store, string fact) => store.Publish(store.Import(Some.Pack(Some.Fact(fact)), "test", "test").Number, "test");
}
