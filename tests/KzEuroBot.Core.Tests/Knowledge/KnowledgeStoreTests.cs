using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using LiteDB;
using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

public sealed class KnowledgeStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HandTurnedClock _clock = new();

    private string StorePath => _folder.File("data/store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_store_has_nothing_published()
    {
        using var store = Open();

        Assert.Null(store.Published);
        Assert.Empty(store.History());
        Assert.Null(PublishedCopy.Read(StorePath));
    }

    [Fact]
    public void An_import_is_a_draft_until_it_is_published()
    {
        using var store = Open();
        var events = new List<Edition>();
        store.PublishedChanged = events.Add;

        var draft = store.Import(Some.Pack(Some.Fact()), "Aida", "First facts.");
        var before = store.Published;
        _clock.Turn(TimeSpan.FromHours(1));
        var edition = store.Publish(draft.Number, "Bolot");

        Assert.True(draft.IsDraft);
        Assert.Null(before);
        Assert.Same(store.Published, Assert.Single(events));
        AssertSame(edition.Pack, store.Published?.Pack);
        Assert.Equal(1, edition.Number);
        Assert.Equal(_clock.GetUtcNow(), edition.PublishedAt);
        Assert.Equal("First facts.", edition.Reason);
        var line = Assert.Single(store.History());
        Assert.True(line.IsPublished);
        Assert.Equal(("Aida", draft.CreatedAt, 1), (line.Who, line.CreatedAt, line.FactCount));
    }

    [Fact]
    public void What_was_published_is_there_again_after_reopening_word_for_word()
    {
        var pack = Assert.IsType<Pack>(KnowledgeFiles.Read(Repository.Folder("knowledge")).Pack);
        using (var store = Open()) store.Publish(store.Import(pack, "test", "test").Number, "test");

        using var again = Open();

        AssertSame(pack, again.Published?.Pack);
        AssertSame(pack, PublishedCopy.Read(StorePath)?.Pack);
        Assert.True(again.Diff(pack).IsEmpty);
    }

    [Fact]
    public void An_exported_pack_is_read_back_identically()
    {
        using var folder = new PackFolder();
        folder.Replace("facts/trade.yaml", "note: By the bureau's count.", "note: \"Quotes \\\" and \\\\, a tab \\t, a line\\nbreak: # no comment\"");
        foreach (var source in (string[])[folder.Path, Repository.Folder("knowledge")])
        {
            var pack = Assert.IsType<Pack>(KnowledgeFiles.Read(source).Pack);
            using var store = Open();
            store.Publish(store.Import(pack, "test", "test").Number, "test");
            var target = _folder.File(Path.GetRandomFileName());

            store.Export(target);

            var (read, faults) = KnowledgeFiles.Read(target);
            Assert.Empty(faults);
            AssertSame(pack, read);
            Assert.Equal(StoreFault.Refused, Assert.Throws<StoreException>(() => store.Export(target)).Fault);
        }
    }

    [Fact]
    public void A_rollback_publishes_the_edition_before_under_a_new_number()
    {
        using var store = Open();
        Publish(store, "first");
        Publish(store, "second");

        var back = store.Rollback(null, "test", "The second was wrong.");
        var forth = store.Rollback(null, "test", "It was right.");

        Assert.Equal((3, "first"), (back.Number, back.Pack.Facts[0].Text.En));
        Assert.Equal((4, "second"), (forth.Number, forth.Pack.Facts[0].Text.En));
        Assert.Equal([4, 3, 2, 1], store.History().Select(edition => edition.Number));
        Assert.Equal([2, 1, null, null], store.History().Select(edition => edition.Repeats));
        Assert.Equal([true, false, false, false], store.History().Select(edition => edition.IsPublished));
    }

    [Fact]
    public void A_rollback_can_name_an_edition()
    {
        using var store = Open();
        foreach (var text in (string[])["first", "second", "third"]) Publish(store, text);

        Assert.Equal("first", store.Rollback(1, "test", "test").Pack.Facts[0].Text.En);
        Assert.Equal("first", PublishedCopy.Read(StorePath)?.Pack.Facts[0].Text.En);
    }

    [Fact]
    public void What_makes_no_sense_is_refused_and_changes_nothing()
    {
        using var store = Open();
        Assert.Equal(StoreFault.NotFound, Fault(() => store.Rollback(null, "test", "test")));
        Assert.Equal(StoreFault.NotFound, Fault(() => store.Publish(1, "test")));
        Assert.Equal(StoreFault.NotFound, Fault(() => store.Export(_folder.File("export"))));
        Publish(store, "first");
        store.Import(Some.Pack(Some.Fact()), "test", "A draft.");

        Assert.Equal(StoreFault.Refused, Fault(() => store.Publish(1, "test")));
        Assert.Equal(StoreFault.Refused, Fault(() => store.Rollback(2, "test", "test")));
        Assert.Equal(StoreFault.Refused, Fault(() => store.Rollback(1, "test", "test")));
        Assert.Equal(StoreFault.NotFound, Fault(() => store.Rollback(9, "test", "test")));

        Assert.Equal(2, store.History().Length);
        Assert.Equal(1, store.Published?.Number);
        Assert.Equal(3, Publish(store, "third").Number);
    }

    [Fact]
    public void The_difference_names_each_text_that_changes()
    {
        using var store = Open();
        var kept = Some.Fact("kept");
        var changed = Some.Fact("changed");
        store.Publish(store.Import(Some.Pack(kept, changed, Some.Fact("removed")), "test", "test").Number, "test");

        var diff = store.Diff(Some.Pack(Some.Fact("added"), changed with { Text = changed.Text with { Ru = "Иначе." }, Date = FactDate.Parse("2024") }, kept));

        Assert.Equal("added", Assert.Single(diff.Facts.Added).Id);
        Assert.Equal("removed", Assert.Single(diff.Facts.Removed).Id);
        var change = Assert.Single(diff.Facts.Changed);
        Assert.Equal("changed", change.Id);
        Assert.Equal([new FieldChange("text.ru", "Some text.", "Иначе."), new FieldChange("date", null, "2024")], change.Fields);
        Assert.True(diff.Sources.IsEmpty && diff.Topics.IsEmpty && diff.Terms.IsEmpty && diff.Questions.IsEmpty);
    }

    [Fact]
    public void A_series_is_kept_and_compared_point_by_point()
    {
        using var folder = new PackFolder();
        var pack = Assert.IsType<Pack>(folder.Read().Pack);
        using (var store = Open()) store.Publish(store.Import(pack, "test", "test").Number, "test");

        using var again = Open();

        AssertSame(pack, again.Published?.Pack);
        AssertSame(pack, PublishedCopy.Read(StorePath)?.Pack);
        Assert.True(again.Diff(pack).IsEmpty);
        var oil = pack.Series[0];
        var diff = again.Diff(pack with { Series = [oil with { Points = oil.Points.SetItem(1, oil.Points[1] with { IsPlan = false }) }] });
        var change = Assert.Single(diff.Series.Changed);
        Assert.Equal(("oil-exports", "points"), (change.Id, Assert.Single(change.Fields).Name));
        Assert.Equal("buyers-2022", Assert.Single(diff.Series.Removed).Id);
        Assert.False(diff.IsEmpty);
    }

    [Fact]
    public void An_edition_from_before_there_were_series_opens_with_the_hash_that_it_was_stored_with()
    {
        // The hash as the version without series computed it for this very pack.
        const string Hash = "6342d0db391df3a58c2fce50a3a31f6880c27e33a74091baed34ea7921060d5d";
        using (var store = Open()) Assert.Equal(Hash, store.Publish(store.Import(Some.Pack(Some.Fact()), "test", "test").Number, "test").ContentHash);
        using (var database = new LiteDatabase(StorePath))
        {
            Assert.False(database.GetCollection("editions").FindById(1).ContainsKey("series"));
            Assert.False(database.CollectionExists("series"));
        }

        using var again = Open();

        Assert.Equal(Hash, again.Published?.ContentHash);
        Assert.Empty(Assert.IsType<Pack>(again.Published?.Pack).Series);
        var copy = PublishedCopy.PathFor(StorePath);
        File.WriteAllText(copy, File.ReadAllText(copy).Replace("\"series\":[],", "", StringComparison.Ordinal));
        Assert.Equal(Hash, PublishedCopy.Read(StorePath)?.ContentHash);
    }

    [Fact]
    public void What_did_not_change_is_stored_once()
    {
        using (var store = Open())
        {
            var facts = Enumerable.Range(1, 20).Select(i => Some.Fact($"fact-{i}")).ToArray();
            store.Import(Some.Pack(facts), "test", "test");
            store.Import(Some.Pack([.. facts[1..], Some.Fact("new")]), "test", "test");
        }

        using var database = new LiteDatabase(StorePath);
        Assert.Equal(21, database.GetCollection("facts").Count());
        Assert.Equal(1, database.GetCollection("sources").Count());
        Assert.Equal(["import", "import"], database.GetCollection("audit").FindAll().Select(line => line["act"].AsString));
    }

    [Fact]
    public void A_backup_made_while_the_store_works_can_be_restored()
    {
        using (var store = Open())
        {
            Publish(store, "first");
            store.Backup(_folder.File("backup.db"));
            Publish(store, "second");
        }

        var replaced = KnowledgeStore.Restore(_folder.File("backup.db"), StorePath, _clock);

        using (var store = Open())
        {
            Assert.Equal("first", store.Published?.Pack.Facts[0].Text.En);
            Assert.Equal("first", PublishedCopy.Read(StorePath)?.Pack.Facts[0].Text.En);
        }
        using var old = KnowledgeStore.Open(Assert.IsType<string>(replaced), _clock);
        Assert.Equal("second", old.Published?.Pack.Facts[0].Text.En);
    }

    [Fact]
    public void A_backup_overwrites_nothing()
    {
        using var store = Open();
        File.WriteAllText(_folder.File("precious.txt"), "precious");

        Assert.Equal(StoreFault.Refused, Fault(() => store.Backup(_folder.File("precious.txt"))));
        Assert.Equal("precious", File.ReadAllText(_folder.File("precious.txt")));
    }

    [Fact]
    public void A_damaged_backup_is_not_restored()
    {
        using (var store = Open())
        {
            Publish(store, "first");
            store.Backup(_folder.File("backup.db"));
        }
        var bytes = File.ReadAllBytes(StorePath);
        File.WriteAllBytes(_folder.File("backup.db"), bytes[..(bytes.Length / 2)]);

        var exception = Assert.Throws<StoreException>(() => KnowledgeStore.Restore(_folder.File("backup.db"), StorePath, _clock));

        Assert.Equal(StoreFault.Damaged, exception.Fault);
        Assert.Contains("nothing was changed", exception.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(StorePath));
        Assert.Empty(Directory.GetFiles(_folder.File("data"), "*.part*"));
    }

    [Fact]
    public void Writers_and_backups_on_many_threads_do_not_disturb_one_another()
    {
        using (var store = Open())
        {
            Publish(store, "first");
            Parallel.For(0, 24, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            {
                if (i % 3 == 0) store.Backup(_folder.File($"backup-{i}.db"));
                else if (i % 3 == 1) Publish(store, $"text {i}");
                else store.AddDocument(new ImportedDocument($"title {i}", "file.txt", []), "test");
            });
        }

        using var again = Open();
        Assert.Equal(9, again.History().Length);
        Assert.Equal(8, again.Documents.Length);
        Assert.Equal(8, Directory.GetFiles(_folder.Path, "backup-*.db").Count(file => Opens(file)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5000)]
    [InlineData(8192)]
    [InlineData(60000)]
    public void A_file_that_was_cut_short_is_told_and_left_alone(int length)
    {
        using (var store = Open()) Publish(store, "first");
        var bytes = File.ReadAllBytes(StorePath)[..length];
        File.WriteAllBytes(StorePath, bytes);

        AssertDamaged(bytes);
    }

    [Fact]
    public void A_file_of_something_else_is_told_and_left_alone()
    {
        Open().Dispose();
        var bytes = Enumerable.Range(0, 20000).Select(i => (byte)(i * 31)).ToArray();
        File.WriteAllBytes(StorePath, bytes);

        AssertDamaged(bytes);
    }

    [Fact]
    public void Wherever_a_page_is_overwritten_the_damage_is_found_or_harmless()
    {
        using (var store = Open()) Publish(store, new string('x', 3000));
        var whole = File.ReadAllBytes(StorePath);
        var hash = PublishedCopy.Read(StorePath)?.ContentHash;
        var random = new Random(20261122);
        var found = 0;
        for (var i = 0; i < 60; i++)
        {
            var bytes = whole.ToArray();
            random.NextBytes(bytes.AsSpan(random.Next(bytes.Length - 64), 64));
            File.WriteAllBytes(StorePath, bytes);
            try
            {
                using var store = Open();
                Assert.Equal(hash, store.Published?.ContentHash);
            }
            catch (StoreException exception)
            {
                Assert.Contains(exception.Fault, (StoreFault[])[StoreFault.Damaged, StoreFault.NewerFormat]);
                found++;
            }
        }
        Assert.InRange(found, 1, 60);
    }

    [Fact]
    public void A_changed_word_in_the_file_is_found()
    {
        using (var store = Open()) Publish(store, "The word is trustworthy.");
        var bytes = File.ReadAllBytes(StorePath);
        var at = bytes.AsSpan().IndexOf("trustworthy"u8);
        Assert.InRange(at, 1, bytes.Length);
        bytes[at] = (byte)'c';
        File.WriteAllBytes(StorePath, bytes);

        AssertDamaged(bytes);
    }

    [Fact]
    public void A_store_that_is_gone_is_not_silently_begun_anew()
    {
        using (var store = Open()) Publish(store, "first");
        File.Delete(StorePath);

        var exception = Assert.Throws<StoreException>(Open);

        Assert.Equal(StoreFault.Damaged, exception.Fault);
        Assert.Contains("is gone", exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(StorePath));
    }

    [Fact]
    public void A_store_of_a_newer_version_is_told()
    {
        Open().Dispose();
        using (var database = new LiteDatabase(StorePath))
        {
            var meta = database.GetCollection("meta").FindById(1);
            meta["format"] = 2;
            database.GetCollection("meta").Update(meta);
        }

        var exception = Assert.Throws<StoreException>(Open);

        Assert.Equal(StoreFault.NewerFormat, exception.Fault);
        Assert.Contains("newer version", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_programs_LiteDB_file_is_told()
    {
        Directory.CreateDirectory(_folder.File("data"));
        using (var database = new LiteDatabase(new ConnectionString { Filename = StorePath, Collation = Collation.Binary }))
            database.GetCollection("other").Insert(new BsonDocument { ["x"] = 1 });

        Assert.Contains("not a store of this program", Assert.Throws<StoreException>(Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_stores_place_is_told()
    {
        Directory.CreateDirectory(StorePath);

        var exception = Assert.Throws<StoreException>(Open);

        Assert.Equal(StoreFault.Unwritable, exception.Fault);
        Assert.Contains("is a folder", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_store_has_one_owner_in_the_same_process_too()
    {
        using (Open())
        {
            var exception = Assert.Throws<StoreException>(Open);
            Assert.Equal(StoreFault.InUse, exception.Fault);
            Assert.Contains($"process {Environment.ProcessId}", exception.Message, StringComparison.Ordinal);
        }
        Open().Dispose();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    public void The_published_copy_is_written_anew_when_it_is_not_what_the_store_says(string? damage)
    {
        using (var store = Open()) Publish(store, "first");
        var copy = PublishedCopy.PathFor(StorePath);
        var right = File.ReadAllText(copy);
        if (damage is null) File.Delete(copy);
        else
        {
            File.WriteAllText(copy, damage);
            Assert.Equal(StoreFault.Damaged, Fault(() => PublishedCopy.Read(StorePath)));
        }

        Open().Dispose();

        Assert.Equal(right, File.ReadAllText(copy));
    }

    [Fact]
    public void A_published_copy_with_one_word_changed_is_not_believed()
    {
        using (var store = Open()) Publish(store, "trustworthy");
        var copy = PublishedCopy.PathFor(StorePath);
        File.WriteAllText(copy, File.ReadAllText(copy).Replace("trustworthy", "untrustworthy", StringComparison.Ordinal));

        Assert.Equal(StoreFault.Damaged, Fault(() => PublishedCopy.Read(StorePath)));
    }

    [Fact]
    public void A_document_is_kept_with_its_passages()
    {
        var document = new ImportedDocument("Title", "file.md", [new Passage(1, "Intro, paragraph 1", Language.Kazakh, "Мәтін.")]);
        using (var store = Open()) Assert.Equal(1, store.AddDocument(document, "test"));

        using var again = Open();

        var kept = Assert.Single(again.Documents);
        Assert.Equal((document.Title, document.FileName), (kept.Title, kept.FileName));
        Assert.Equal(document.Passages, kept.Passages.AsEnumerable());
        Assert.Null(again.Published);
    }

    private static Edition Publish(KnowledgeStore store, string text) =>
        store.Publish(store.Import(Some.Pack(Some.Fact(text: text)), "test", "test").Number, "test");

    private static StoreFault Fault(Action act) => Assert.Throws<StoreException>(act).Fault;

    private static void AssertSame(Pack expected, Pack? actual) =>
        Assert.Equal(PackJson.ToElement(expected).GetRawText(), PackJson.ToElement(Assert.IsType<Pack>(actual)).GetRawText());

    private static bool Opens(string path)
    {
        using var store = KnowledgeStore.Open(path, TimeProvider.System);
        return store.Published is not null;
    }

    private void AssertDamaged(byte[] bytes)
    {
        var exception = Assert.Throws<StoreException>(Open);

        Assert.Equal(StoreFault.Damaged, exception.Fault);
        Assert.Contains("knowledge restore", exception.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(StorePath));
    }

    private KnowledgeStore Open() => KnowledgeStore.Open(StorePath, _clock);

    private sealed class HandTurnedClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 11, 22, 12, 0, 0, 123, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Turn(TimeSpan by) => _now += by;
    }
}
