using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Cli;

/// <summary>kzeurobot eval</summary>
internal static class EvalCommand
{
    public static Command Create(CliContext context)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "A file of golden questions in the form of knowledge/questions.yaml; without it those of the published edition.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Print the figures and the misses as JSON." };
        var least = EvaluationBar.CreateLeastOption();
        var most = EvaluationBar.CreateMostOption();
        var command = new Command("eval", "Put the golden questions and report answered, hit@1, cited and declined per language, with the misses.") { file, json, least, most };
        command.SetAction((parsed, cancellationToken) =>
        {
            var given = parsed.GetValue(file) is { } path ? ReadQuestions(Path.GetFullPath(path, context.WorkingDirectory)) : default(ImmutableArray<GoldenQuestion>?);
            var knowledge = PublishedKnowledge.Open(context);
            var evaluation = Evaluation.Run(knowledge.CreateAnswerer(), knowledge.Pack, given ?? knowledge.Pack.Questions, cancellationToken);
            var bar = EvaluationBar.Of(parsed.GetValue(least)!, parsed.GetValue(most)!);
            var shortfalls = bar.Shortfalls(evaluation).ToList();
            if (parsed.GetValue(json))
                context.Output.WriteLine(JsonSerializer.Serialize(EvaluationJson.Of(evaluation, shortfalls), EvaluationJsonContext.Readable.EvaluationJson));
            else
                EvaluationReport.Write(context.Console, evaluation, shortfalls);
            return Task.FromResult(shortfalls.Count == 0 ? ExitCodes.Ok : ExitCodes.InputFault);
        });
        return command;
    }

    private static ImmutableArray<GoldenQuestion> ReadQuestions(string path)
    {
        var reading = KnowledgeFiles.ReadQuestions(path);
        if (reading.Faults.Length > 0) throw new CliException(ExitCodes.InputFault, string.Join('\n', reading.Faults));
        if (reading.Questions.IsEmpty) throw new CliException(ExitCodes.InputFault, $"{path} has no questions; give a file in the form of knowledge/questions.yaml.");
        return reading.Questions;
    }
}
