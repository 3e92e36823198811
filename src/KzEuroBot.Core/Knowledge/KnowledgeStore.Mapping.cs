using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KzEuroBot.Core.Languages;
using LiteDB;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// How records are written as documents: by hand, so that a renamed property cannot quietly change the file. Dates are ISO texts, because LiteDB
/// returns its own in local time and without their offset. An absent value is left out, so that a field added later changes no older hash.
/// </summary>
public sealed partial class KnowledgeStore
{
    private static readonly Kind<Source> SourceKind = new("sources", source => source.Key, ToBson, ToSource);
    private static readonly Kind<Topic> TopicKind = new("topics", topic => topic.Id, ToBson, ToTopic);
    private static readonly Kind<Term> TermKind = new("terms", term => term.Id, ToBson, ToTerm);
    private static readonly Kind<Fact> FactKind = new("facts", fact => fact.Id, ToBson, ToFact);
    private static readonly Kind<Series> SeriesOfFiguresKind = new("series", series => series.Id, ToBson, ToSeries);
    private static readonly Kind<GoldenQuestion> QuestionKind = new("questions", question => question.Id, ToBson, ToQuestion);

    /// <summary>The hash that an edition with this pack has.</summary>
    internal static string HashOf(Pack pack) => HashOf(
        [
            .. HashesOf(SourceKind, pack.Sources),
            .. HashesOf(TopicKind, pack.Topics),
            .. HashesOf(TermKind, pack.Terms),
            .. HashesOf(FactKind, pack.Facts),
            .. HashesOf(SeriesOfFiguresKind, pack.Series),
            .. HashesOf(QuestionKind, pack.Questions),
        ]);

    private static IEnumerable<string> HashesOf<T>(Kind<T> kind, ImmutableArray<T> items) => items.Select(item => HashOf(kind.ToBson(item)));

    private static string HashOf(BsonDocument body) => Convert.ToHexStringLower(SHA256.HashData(BsonSerializer.Serialize(body)));

    private static string HashOf(IEnumerable<string> hashes) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join('\n', hashes))));

    private static BsonDocument ToBson(Source source)
    {
        var body = new BsonDocument { ["key"] = source.Key, ["title"] = ToBson(source.Title) };
        AddList(body, "authors", source.Authors);
        body["container"] = ToBson(source.Container);
        AddText(body, "issue", source.Issue);
        AddText(body, "url", source.Url?.OriginalString);
        AddText(body, "published", source.Published?.Text);
        body["kind"] = source.Kind;
        body["language"] = source.WrittenIn;
        body["locators"] = new BsonArray(source.Locators
            .OrderBy(locator => locator.Key, StringComparer.Ordinal)
            .Select(locator => new BsonDocument { ["key"] = locator.Key, ["text"] = ToBson(locator.Value!) }));
        return body;
    }

    private static Source ToSource(BsonDocument body) => new()
    {
        Key = body["key"].AsString,
        Title = ToSomeTexts(body["title"]),
        Authors = ToList(body["authors"]),
        Container = ToSomeTexts(body["container"]),
        Issue = ToText(body["issue"]),
        Url = ToText(body["url"]) is { } url ? new Uri(url, UriKind.Absolute) : null,
        Published = ToDate(body["published"]),
        Kind = body["kind"].AsString,
        WrittenIn = body["language"].AsString,
        Locators = body["locators"].AsArray.ToImmutableDictionary(locator => locator["key"].AsString, locator => ToTexts(locator["text"]), StringComparer.Ordinal),
    };

    private static BsonDocument ToBson(Topic topic) => new()
    {
        ["id"] = topic.Id,
        ["order"] = topic.Order,
        ["title"] = ToBson(topic.Title!),
        ["description"] = ToBson(topic.Description!),
    };

    private static Topic ToTopic(BsonDocument body) =>
        new(body["id"].AsString, body["order"].AsInt32, ToTexts(body["title"]), ToTexts(body["description"]));

    private static BsonDocument ToBson(Term term) => new()
    {
        ["id"] = term.Id,
        ["kind"] = TermKinds.ToWord(term.Kind),
        ["names"] = ToBson(term.Names),
        ["covered"] = term.IsCovered,
    };

    private static Term ToTerm(BsonDocument body) =>
        new(body["id"].AsString, TermKinds.Parse(body["kind"].AsString), ToLists(body["names"]), body["covered"].AsBoolean);

    private static BsonDocument ToBson(Fact fact)
    {
        var body = new BsonDocument
        {
            ["id"] = fact.Id,
            ["topic"] = fact.Topic,
            ["text"] = ToBson(fact.Text!),
            ["label"] = ToBson(fact.Label!),
            ["asks"] = ToBson(fact.Asks),
        };
        AddText(body, "as_of", fact.AsOf?.Text);
        AddText(body, "date", fact.Date?.Text);
        if (!fact.Values.IsEmpty)
        {
            body["values"] = new BsonArray(fact.Values.Select(value =>
                new BsonDocument { ["quantity"] = value.Name, ["number"] = value.Number, ["unit"] = value.Unit }));
        }
        AddList(body, "terms", fact.Terms);
        body["cite"] = new BsonArray(fact.Cite.Select(cite =>
        {
            var citation = new BsonDocument { ["source"] = cite.Source };
            AddText(citation, "locator", cite.Locator);
            AddText(citation, "ref", cite.Reference);
            return citation;
        }));
        body["confidence"] = fact.Confidence == Confidence.Medium ? "medium" : "high";
        AddText(body, "note", fact.Note);
        AddList(body, "related", fact.Related);
        AddList(body, "contradicts", fact.Contradicts);
        return body;
    }

    private static Fact ToFact(BsonDocument body) => new()
    {
        Id = body["id"].AsString,
        Topic = body["topic"].AsString,
        Text = ToTexts(body["text"]),
        Label = ToTexts(body["label"]),
        Asks = ToLists(body["asks"]),
        AsOf = ToDate(body["as_of"]),
        Date = ToDate(body["date"]),
        Values = [.. ToArray(body["values"]).Select(value => new Quantity(value["quantity"].AsString, value["number"].AsDecimal, value["unit"].AsString))],
        Terms = ToList(body["terms"]),
        Cite = [.. ToArray(body["cite"]).Select(cite => new FactCitation(cite["source"].AsString, ToText(cite["locator"]), ToText(cite["ref"])))],
        Confidence = body["confidence"].AsString == "medium" ? Confidence.Medium : Confidence.High,
        Note = ToText(body["note"]),
        Related = ToList(body["related"]),
        Contradicts = ToList(body["contradicts"]),
    };

    private static BsonDocument ToBson(Series series) => new()
    {
        ["id"] = series.Id,
        ["kind"] = PackFormat.SeriesKinds[(int)series.Kind],
        ["title"] = ToBson(series.Title!),
        ["unit"] = ToBson(series.Unit!),
        ["points"] = new BsonArray(series.Points.Select(point =>
        {
            var body = new BsonDocument { ["fact"] = point.Fact, ["number"] = point.Number };
            AddText(body, "period", point.Period?.Text);
            if (point.Name is { } name) body["name"] = ToBson(name!);
            if (point.IsPlan) body["plan"] = true;
            return body;
        })),
    };

    private static Series ToSeries(BsonDocument body) => new(
        body["id"].AsString,
        (SeriesKind)PackFormat.SeriesKinds.IndexOf(body["kind"].AsString),
        ToTexts(body["title"]),
        ToTexts(body["unit"]),
        [
            .. ToArray(body["points"]).Select(point => new SeriesPoint(
                point["fact"].AsString,
                point["number"].AsDecimal,
                ToDate(point["period"]),
                point["name"].IsNull ? null : ToTexts(point["name"]),
                !point["plan"].IsNull && point["plan"].AsBoolean)),
        ]);

    private static BsonDocument ToBson(GoldenQuestion question)
    {
        var body = new BsonDocument { ["id"] = question.Id, ["language"] = question.Language.Code, ["text"] = question.Text };
        AddList(body, "facts", question.Facts);
        body["kind"] = question.Kind;
        return body;
    }

    private static GoldenQuestion ToQuestion(BsonDocument body) =>
        new(body["id"].AsString, Language.Parse(body["language"].AsString), body["text"].AsString, ToList(body["facts"]), body["kind"].AsString);

    private static BsonDocument ToBson(ImportedDocument document, string at, string who) => new()
    {
        ["title"] = document.Title,
        ["file"] = document.FileName,
        ["added_at"] = at,
        ["who"] = who,
        ["passages"] = new BsonArray(document.Passages.Select(passage => new BsonDocument
        {
            ["number"] = passage.Number,
            ["locator"] = passage.Locator,
            ["language"] = passage.Language.Code,
            ["text"] = passage.Text,
        })),
    };

    private static ImportedDocument ToDocument(BsonDocument body) => new(
        body["title"].AsString,
        body["file"].AsString,
        [
            .. ToArray(body["passages"]).Select(passage => new Passage(
                passage["number"].AsInt32, passage["locator"].AsString, Language.Parse(passage["language"].AsString), passage["text"].AsString)),
        ]);

    private static BsonDocument ToBson(StoredEdition edition)
    {
        var document = new BsonDocument
        {
            ["_id"] = edition.Number,
            ["created_at"] = ToIso(edition.CreatedAt),
            ["who"] = edition.Who,
            ["reason"] = edition.Reason,
            ["hash"] = edition.ContentHash,
        };
        AddText(document, "published_at", edition.PublishedAt is { } at ? ToIso(at) : null);
        if (edition.Repeats is { } repeats) document["repeats"] = repeats;
        document["sources"] = ToBson(edition.Sources);
        document["topics"] = ToBson(edition.Topics);
        document["terms"] = ToBson(edition.Terms);
        document["facts"] = ToBson(edition.Facts);
        // Editions from before there were series are not rewritten; neither is one that has none.
        if (!edition.Series.IsEmpty) document["series"] = ToBson(edition.Series);
        document["questions"] = ToBson(edition.Questions);
        return document;
    }

    private static StoredEdition ToEdition(BsonDocument document) => new(
        document["_id"].AsInt32,
        FromIso(document["created_at"].AsString),
        ToText(document["published_at"]) is { } at ? FromIso(at) : null,
        document["who"].AsString,
        document["reason"].AsString,
        document["hash"].AsString,
        document["repeats"].IsNull ? null : document["repeats"].AsInt32,
        ToNumbers(document["sources"]),
        ToNumbers(document["topics"]),
        ToNumbers(document["terms"]),
        ToNumbers(document["facts"]),
        ToNumbers(document["series"]),
        ToNumbers(document["questions"]));

    private static string ToIso(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset FromIso(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    private static BsonArray ToBson(ImmutableArray<int> numbers) => new(numbers.Select(number => new BsonValue(number)));

    private static BsonDocument ToBson(PerLanguage<ImmutableArray<string>> lists)
    {
        var document = new BsonDocument();
        foreach (var language in Language.All) document[language.Code] = new BsonArray(lists[language].Select(text => new BsonValue(text)));
        return document;
    }

    private static BsonDocument ToBson(PerLanguage<string?> texts)
    {
        var document = new BsonDocument();
        foreach (var language in Language.All) AddText(document, language.Code, texts[language]);
        return document;
    }

    private static void AddText(BsonDocument document, string key, string? text)
    {
        if (text is not null) document[key] = text;
    }

    private static void AddList(BsonDocument document, string key, ImmutableArray<string> texts)
    {
        if (!texts.IsEmpty) document[key] = new BsonArray(texts.Select(text => new BsonValue(text)));
    }

    private static string? ToText(BsonValue value) => value.IsNull ? null : value.AsString;

    private static FactDate? ToDate(BsonValue value) => value.IsNull ? null : FactDate.Parse(value.AsString);

    private static BsonArray ToArray(BsonValue value) => value.IsNull ? [] : value.AsArray;

    private static ImmutableArray<string> ToList(BsonValue value) => [.. ToArray(value).Select(text => text.AsString)];

    private static ImmutableArray<int> ToNumbers(BsonValue value) => [.. ToArray(value).Select(number => number.AsInt32)];

    private static PerLanguage<string> ToTexts(BsonValue value) => PerLanguage.Of(language => value[language.Code].AsString);

    private static PerLanguage<string?> ToSomeTexts(BsonValue value) => PerLanguage.Of(language => ToText(value[language.Code]));

    private static PerLanguage<ImmutableArray<string>> ToLists(BsonValue value) => PerLanguage.Of(language => ToList(value[language.Code]));

    /// <summary>One collection of revisions: the same item as it was at different times, each under a number of its own and never changed.</summary>
    private sealed record Kind<T>(string Collection, Func<T, string> IdOf, Func<T, BsonDocument> ToBson, Func<BsonDocument, T> FromBson);

    private sealed record StoredEdition(
        int Number,
        DateTimeOffset CreatedAt,
        DateTimeOffset? PublishedAt,
        string Who,
        string Reason,
        string ContentHash,
        int? Repeats,
        ImmutableArray<int> Sources,
        ImmutableArray<int> Topics,
        ImmutableArray<int> Terms,
        ImmutableArray<int> Facts,
        ImmutableArray<int> Series,
        ImmutableArray<int> Questions);
}
