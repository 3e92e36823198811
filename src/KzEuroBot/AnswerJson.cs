using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KzEuroBot.Core.Answering;

namespace KzEuroBot;

/// <summary>The one JSON shape of an answer: a line of a batch, what `ask --json` prints, what the HTTP interface returns.</summary>
internal record AnswerJson
{
    /// <summary>The asker's own mark, returned as it came: a string, a number or null.</summary>
    public JsonElement? Id { get; init; }

    public required string Language { get; init; }

    /// <summary>Plain text with [n] marks.</summary>
    public required string Answer { get; init; }

    /// <summary>True only when the bot says that it has no fact.</summary>
    public required bool Declined { get; init; }

    /// <summary>Ids of the facts that the answer states, the best first, then of those that were found next.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    public required ImmutableArray<CitationJson> Citations { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The numbers of the answer as a picture, where they are a series; absent in most answers.")]
    public ChartJson? Chart { get; init; }

    public required ImmutableArray<string> Suggestions { get; init; }

    public required double Milliseconds { get; init; }

    /// <summary>The sources as a paper cites them, where a style was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReferenceJson>? References { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Explain { get; init; }

    /// <param name="text">The answer as plain text.</param>
    public static AnswerJson Of(Answer answer, string text, TimeSpan took, JsonElement? id = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var cited = answer as Answer.Cited;
        return new AnswerJson
        {
            Id = id,
            Language = answer.Language.Code,
            Answer = text,
            Declined = answer is Answer.NotFound,
            Facts = cited is null ? [] : [.. cited.Statements.Select(statement => statement.FactId).Concat(cited.AlsoFound).Distinct(StringComparer.Ordinal)],
            Citations = cited is null ? [] : [.. cited.Citations.Select(CitationJson.Of)],
            Chart = cited?.Chart is { } chart ? ChartJson.Of(chart) : null,
            Suggestions = answer.Suggestions,
            Milliseconds = Math.Round(took.TotalMilliseconds, 3),
        };
    }
}

internal sealed record CitationJson(int N, string Source, string Title, string? Locator, Uri? Url)
{
    public static CitationJson Of(Citation citation) =>
        new(citation.Number, citation.SourceKey, citation.Title, citation.Locator, citation.Url);
}

/// <summary>Generated, so that the first answer does not wait for reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnswerJson))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext
{
    /// <summary>Cyrillic stays readable: the result is JSON for programs and terminals and is never pasted into a page.</summary>
    public static AnswerJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
