using System.Text.Json;
using System.Text.Json.Serialization;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Cli;

/// <summary>Questions from a file or a pipe: one JSON object in, one JSON object out, in the same order, each written as soon as it is known.</summary>
internal sealed class AskBatch(Answerer answerer, TimeProvider clock, Language? answerIn, bool explains, CitedReferences? references)
{
    /// <returns>Whether every line could be read.</returns>
    public async Task<bool> RunAsync(Stream input, TextWriter output, CancellationToken cancellationToken)
    {
        var reader = new Utf8LineReader(input, BatchLine.MaxBytes);
        var isWhole = true;
        while (await reader.ReadAsync(cancellationToken) is { } line)
        {
            if (line.IsBlank) continue;
            var parsed = BatchLine.Parse(line, answerIn);
            isWhole &= parsed.Fault is null;
            await output.WriteLineAsync(parsed.Question is { } question
                ? Answer(question, parsed.Id)
                : JsonSerializer.Serialize(new BatchFault(parsed.Id, parsed.Fault!, line.Number), BatchFaultContext.Readable.BatchFault));
            await output.FlushAsync(cancellationToken);
        }
        return isWhole;
    }

    private string Answer(Question question, JsonElement? id)
    {
        var explanation = explains ? new Explanation() : null;
        var start = clock.GetTimestamp();
        var answer = answerer.Answer(question, explanation);
        var json = AnswerJson.Of(answer, PlainText.Render(answer), clock.GetElapsedTime(start), id) with { References = references?.Of(answer), Explain = explanation?.Lines };
        return JsonSerializer.Serialize(json, AnswerJsonContext.Readable.AnswerJson);
    }
}

internal sealed record BatchFault(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? Id, string Error, int Line);

[JsonSerializable(typeof(BatchFault))]
internal sealed partial class BatchFaultContext : JsonSerializerContext
{
    public static BatchFaultContext Readable { get; } = new(new JsonSerializerOptions(AnswerJsonContext.Readable.Options));
}
