using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace KzEuroBot.Cli;

/// <summary>An evaluation as tables for people.</summary>
internal static class EvaluationReport
{
    public static void Write(IAnsiConsole console, Evaluation evaluation, IReadOnlyCollection<string> shortfalls)
    {
        WriteTable(console, "language", [.. evaluation.Languages, evaluation.All]);
        console.WriteLine();
        WriteTable(console, "topic", evaluation.Topics);
        console.WriteLine();
        WriteTable(console, "kind", evaluation.Kinds);
        foreach (var miss in evaluation.Misses)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[yellow]{miss.Question.Id}[/] ({miss.Question.Kind}) {miss.Question.Text}");
            console.WriteLine("  expected: " + miss.Expected);
            console.WriteLine("  got:      " + miss.Got + (miss.IsRightLanguage ? "" : $" (in {miss.Answer.Language}, not {miss.Question.Language})"));
        }
        console.WriteLine();
        foreach (var shortfall in shortfalls) console.MarkupLineInterpolated($"[red]{shortfall}[/]");
        console.WriteLine(shortfalls.Count == 0 ? "Every bar is reached." : "The bars are not reached.");
    }

    private static void WriteTable(IAnsiConsole console, string heading, IEnumerable<EvaluationRow> rows)
    {
        // Narrow enough for a terminal of 80 columns.
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(heading).NoWrap().Padding(0, 0, 1, 0));
        foreach (var column in (string[])["asked", "answered", "hit@1", "hit@3", "cited", "declined", "wrongly declined", "language"])
            table.AddColumn(new TableColumn(column).RightAligned().Padding(0, 0, 1, 0));
        foreach (var row in rows)
        {
            table.AddRow(
                Markup.Escape(row.Name), row.Questions.ToString(CultureInfo.InvariantCulture), Percent(row.Answered), Percent(row.RightFirst), Percent(row.RightInThree), Percent(row.Cited),
                Percent(row.Declined), Percent(row.WronglyDeclined), Percent(row.Language));
        }
        console.Write(table);
    }

    private static string Percent(double? value) => value is { } share ? share.ToString("0.0", CultureInfo.InvariantCulture) + "%" : "-";
}

/// <summary>An evaluation as JSON for programs.</summary>
internal sealed record EvaluationJson(
    IReadOnlyList<EvaluationRow> Languages, EvaluationRow All, IReadOnlyList<EvaluationRow> Topics, IReadOnlyList<EvaluationRow> Kinds, IReadOnlyList<EvaluationMiss> Misses, IReadOnlyList<string> Shortfalls)
{
    public static EvaluationJson Of(Evaluation evaluation, IReadOnlyList<string> shortfalls) => new(
        evaluation.Languages,
        evaluation.All,
        evaluation.Topics,
        evaluation.Kinds,
        [.. evaluation.Misses.Select(miss => new EvaluationMiss(
            miss.Question.Id, miss.Question.Language.Code, miss.Question.Kind, miss.Question.Text, miss.Expected, miss.Got, miss.Answer.Language.Code))],
        shortfalls);
}

internal sealed record EvaluationMiss(string Id, string Language, string Kind, string Question, string Expected, string Got, string AnsweredIn);

[JsonSerializable(typeof(EvaluationJson))]
internal sealed partial class EvaluationJsonContext : JsonSerializerContext
{
    public static EvaluationJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    });
}
