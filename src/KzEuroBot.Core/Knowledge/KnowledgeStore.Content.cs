using System.Collections.Immutable;
using LiteDB;

namespace KzEuroBot.Core.Knowledge;

/// <summary>The whole file in memory: LiteDB's own look-ups take a millisecond, and nothing here may wait for a disk.</summary>
public sealed partial class KnowledgeStore
{
    private sealed class Content
    {
        public required Revisions<Source> Sources { get; init; }
        public required Revisions<Topic> Topics { get; init; }
        public required Revisions<Term> Terms { get; init; }
        public required Revisions<Fact> Facts { get; init; }
        public required Revisions<Series> Series { get; init; }
        public required Revisions<GoldenQuestion> Questions { get; init; }
        public required ImmutableSortedDictionary<int, StoredEdition> Editions { get; init; }

        /// <summary>Numbers of editions in the order in which they were published; the last one answers.</summary>
        public required ImmutableArray<int> Publications { get; init; }

        public required ImmutableArray<ImportedDocument> Documents { get; init; }

        public StoredEdition? Published => Publications.IsEmpty ? null : Editions[Publications[^1]];

        /// <exception cref="InvalidDataException">The file does not hold what was written.</exception>
        public static Content Load(LiteDatabase database)
        {
            var meta = database.GetCollection(MetaCollection).FindById(MetaId)
                ?? throw new InvalidDataException("it is a LiteDB file, but not a store of this program");
            if (meta["format"].AsInt32 > Format) throw new NewerFormatException(meta["format"].AsInt32);
            if (database.Collation.ToString() != Collation.Binary.ToString()) throw new InvalidDataException($"its collation is {database.Collation} and not binary");

            var content = new Content
            {
                Sources = Revisions<Source>.Load(database, SourceKind),
                Topics = Revisions<Topic>.Load(database, TopicKind),
                Terms = Revisions<Term>.Load(database, TermKind),
                Facts = Revisions<Fact>.Load(database, FactKind),
                Series = Revisions<Series>.Load(database, SeriesOfFiguresKind),
                Questions = Revisions<GoldenQuestion>.Load(database, QuestionKind),
                Editions = All(database, EditionsCollection).Select(ToEdition).ToImmutableSortedDictionary(edition => edition.Number, edition => edition),
                Publications = ToNumbers(meta["published"]),
                Documents = [.. All(database, DocumentsCollection).Select(ToDocument)],
            };
            foreach (var edition in content.Editions.Values)
            {
                if (content.HashOf(edition) != edition.ContentHash) throw new InvalidDataException($"edition {edition.Number} is not what was stored");
            }
            if (content.Publications.FirstOrDefault(number => content.Editions.GetValueOrDefault(number)?.PublishedAt is null) is var lost and not 0)
                throw new InvalidDataException($"the published edition {lost} is missing");
            return content;
        }

        /// <summary>Whether the edition that answers has this number and content, told from a few pages of the file.</summary>
        public static bool SaysIsPublished(LiteDatabase database, int number, string hash)
        {
            var meta = database.GetCollection(MetaCollection).FindById(MetaId);
            if (meta is null || meta["format"].AsInt32 > Format || ToNumbers(meta["published"]) is not [.., var last] || last != number) return false;
            return database.GetCollection(EditionsCollection).FindById(number) is { } edition && ToEdition(edition).ContentHash == hash;
        }

        public Edition ToEdition(StoredEdition stored) => new(stored.Number, stored.PublishedAt ?? stored.CreatedAt, stored.ContentHash, stored.Reason, new Pack
        {
            Sources = [.. stored.Sources.Select(Sources.Get)],
            Topics = [.. stored.Topics.Select(Topics.Get)],
            Terms = [.. stored.Terms.Select(Terms.Get)],
            Facts = [.. stored.Facts.Select(Facts.Get)],
            Series = [.. stored.Series.Select(Series.Get)],
            Questions = [.. stored.Questions.Select(Questions.Get)],
        });

        public string HashOf(StoredEdition stored) => KnowledgeStore.HashOf(
            [
                .. stored.Sources.Select(Sources.HashOf),
                .. stored.Topics.Select(Topics.HashOf),
                .. stored.Terms.Select(Terms.HashOf),
                .. stored.Facts.Select(Facts.HashOf),
                .. stored.Series.Select(Series.HashOf),
                .. stored.Questions.Select(Questions.HashOf),
            ]);

        /// <summary>Read to the end at once: an enumeration left open blocks LiteDB's checkpoint.</summary>
        private static List<BsonDocument> All(LiteDatabase database, string collection) => [.. database.GetCollection(collection).FindAll()];

        private static StoredEdition ToEdition(BsonDocument document) => KnowledgeStore.ToEdition(document);
    }

    private sealed class Revisions<T>(Kind<T> kind, Dictionary<int, (T Item, string Hash)> byNumber)
    {
        private readonly Dictionary<string, int> _byHash = byNumber.ToDictionary(pair => pair.Value.Hash, pair => pair.Key, StringComparer.Ordinal);

        public static Revisions<T> Load(LiteDatabase database, Kind<T> kind)
        {
            var revisions = new Dictionary<int, (T, string)>();
            foreach (var document in database.GetCollection(kind.Collection).FindAll().ToList())
            {
                var body = document["body"].AsDocument;
                var hash = document["hash"].AsString;
                if (KnowledgeStore.HashOf(body) != hash)
                    throw new InvalidDataException($"revision {document["_id"].AsInt32} in '{kind.Collection}' is not what was stored");
                revisions.Add(document["_id"].AsInt32, (kind.FromBson(body), hash));
            }
            return new Revisions<T>(kind, revisions);
        }

        public T Get(int number) => byNumber.TryGetValue(number, out var revision) ? revision.Item : throw Missing(number);

        public string HashOf(int number) => byNumber.TryGetValue(number, out var revision) ? revision.Hash : throw Missing(number);

        /// <summary>The numbers of the items, in their order; what is already stored in the same words is not stored again.</summary>
        public ImmutableArray<int> Save(LiteDatabase database, ImmutableArray<T> items, string at, string who)
        {
            var next = byNumber.Keys.DefaultIfEmpty().Max() + 1;
            var added = new List<BsonDocument>();
            var numbers = ImmutableArray.CreateBuilder<int>(items.Length);
            foreach (var item in items)
            {
                var body = kind.ToBson(item);
                var hash = KnowledgeStore.HashOf(body);
                if (!_byHash.TryGetValue(hash, out var number))
                {
                    number = next++;
                    added.Add(new BsonDocument { ["_id"] = number, ["id"] = kind.IdOf(item), ["at"] = at, ["who"] = who, ["hash"] = hash, ["body"] = body });
                }
                numbers.Add(number);
            }
            if (added.Count > 0) database.GetCollection(kind.Collection).InsertBulk(added);
            return numbers.MoveToImmutable();
        }

        private InvalidDataException Missing(int number) => new($"revision {number} in '{kind.Collection}' is missing");
    }

    private sealed class NewerFormatException(int format) : Exception
    {
        public int Format { get; } = format;
    }
}
