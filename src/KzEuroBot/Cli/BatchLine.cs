using System.Text.Json;
using System.Text.Unicode;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Cli;

/// <summary>A line of a batch: a question, or the fault that keeps it from being one.</summary>
internal sealed record BatchLine(JsonElement? Id, Question? Question, string? Fault)
{
    /// <summary>Room for a question of ten thousand characters, each escaped, so that it is refused as too long in the asker's language.</summary>
    public const int MaxBytes = 1024 * 1024;

    public static BatchLine Parse(Utf8Line line, Language? answerIn)
    {
        if (line.IsTooLong) return new(null, null, $"The line is longer than {MaxBytes / 1024} KiB; shorten it.");
        if (!Utf8.IsValid(line.Bytes.Span)) return new(null, null, "The line is not UTF-8; save the batch as UTF-8.");
        try
        {
            using var document = JsonDocument.Parse(line.Bytes);
            return Parse(document.RootElement, answerIn);
        }
        catch (JsonException)
        {
            return new(null, null, """The line is not JSON; write one object a line, such as {"id":"1","question":"…"}.""");
        }
    }

    private static BatchLine Parse(JsonElement root, Language? answerIn)
    {
        if (root.ValueKind != JsonValueKind.Object) return new(null, null, """The line is not a JSON object such as {"id":"1","question":"…"}.""");
        JsonElement? id = null;
        if (root.TryGetProperty("id", out var given) && given.ValueKind != JsonValueKind.Null)
        {
            if (given.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return new(null, null, "'id' must be a string or a number.");
            // The document that it points into is closed before the answer is written.
            id = given.Clone();
        }

        if (!TryGetText(root, "question", out var question)) return new(id, null, "'question' must be a string.");
        if (question is null) return new(id, null, "'question' is missing; give the text to answer.");
        if (!TryGetText(root, "conversation", out var conversation)) return new(id, null, "'conversation' must be a string.");
        if (!TryGetText(root, "language", out var tag)) return new(id, null, "'language' must be a string.");
        if (tag is not null && !Language.TryParse(tag, out answerIn)) return new(id, null, "'language' must be one of en, ru, ky, kk.");
        return new(id, new Question { Text = question, Conversation = conversation, AnswerIn = answerIn }, null);
    }

    private static bool TryGetText(JsonElement root, string name, out string? text)
    {
        text = null;
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return true;
        if (value.ValueKind != JsonValueKind.String) return false;
        try
        {
            text = value.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: JSON allows it, Unicode does not.
            return false;
        }
    }
}
