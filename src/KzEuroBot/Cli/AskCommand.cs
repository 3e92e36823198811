using System.CommandLine;
using System.Text.Json;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Answering.References;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Cli;

/// <summary>kzeurobot ask</summary>
internal sealed class AskCommand
{
    private readonly CliContext _context;
    private readonly Argument<string[]> _question = new("question") { Description = "What to ask, in English, Russian, Kyrgyz or Kazakh.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<Language?> _language = LanguageOption.Create();
    private readonly Option<bool> _json = new("--json") { Description = "Print the answer as JSON." };
    private readonly Option<ReferenceStyle?> _cite = ReferenceStyleOption.Create();
    private readonly Option<string?> _chart = new("--chart") { Description = "Write the chart of the answer to a PNG file; the exit code is 1 when the answer has none.", HelpName = "FILE.png" };
    private readonly Option<bool> _explain = new("--explain") { Description = "Say how the answer was found: on stderr, or as 'explain' in JSON." };
    private readonly Option<string?> _batch = new("--batch")
    {
        Description = """Answer a file of JSON lines {"id","question","conversation"?,"language"?}, or standard input (-); one JSON line each.""",
        HelpName = "FILE|-",
    };

    private AskCommand(CliContext context) => _context = context;

    public static Command Create(CliContext context)
    {
        var ask = new AskCommand(context);
        var command = new Command("ask", "Answer a question on the terminal.") { ask._question, ask._language, ask._json, ask._cite, ask._chart, ask._explain, ask._batch };
        command.Validators.Add(result =>
        {
            var hasQuestion = result.GetResult(ask._question) is { Tokens.Count: > 0 };
            var hasBatch = result.GetResult(ask._batch) is not null;
            if (hasQuestion && hasBatch) result.AddError("Give a question or --batch, not both.");
            if (hasBatch && result.GetResult(ask._chart) is not null) result.AddError("--chart draws the chart of one answer; give it with a question, not with --batch.");
            if (!hasQuestion && !hasBatch) result.AddError("Give a question in quotes, or --batch FILE.");
        });
        command.SetAction(ask.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var input = parsed.GetValue(_batch) is { } file ? OpenBatch(file) : null;
        var knowledge = PublishedKnowledge.Open(_context);
        var answerer = knowledge.CreateAnswerer();
        var references = parsed.GetValue(_cite) is { } style ? new CitedReferences(knowledge.Pack, style, _context.Clock) : null;
        if (input is not null)
        {
            var batch = new AskBatch(answerer, _context.Clock, parsed.GetValue(_language), parsed.GetValue(_explain), references);
            return await batch.RunAsync(input, _context.Output, cancellationToken) ? ExitCodes.Ok : ExitCodes.InputFault;
        }

        // Before the answer, so that a machine without a font is found out by the first question, whatever it is.
        var chart = parsed.GetValue(_chart) is { } picture ? new ChartFile(_context, picture) : null;
        var explanation = parsed.GetValue(_explain) ? new Explanation() : null;
        var start = _context.Clock.GetTimestamp();
        var answer = answerer.Answer(
            new Question { Text = string.Join(' ', parsed.GetValue(_question)!), AnswerIn = parsed.GetValue(_language), ClientLanguage = _context.TerminalLanguage },
            explanation);
        var took = _context.Clock.GetElapsedTime(start);
        if (parsed.GetValue(_json))
        {
            var json = AnswerJson.Of(answer, PlainText.Render(answer), took) with { References = references?.Of(answer), Explain = explanation?.Lines };
            await _context.Output.WriteLineAsync(JsonSerializer.Serialize(json, AnswerJsonContext.Readable.AnswerJson));
        }
        else
        {
            foreach (var line in explanation?.Lines ?? []) await _context.Error.WriteLineAsync(line);
            TerminalReply.Write(_context.Console, answer);
            if (references is not null) TerminalReply.WriteReferences(_context, answer.Language, references.Of(answer), references.Style);
        }
        var isWhole = chart is null || await chart.WriteAsync(answer, cancellationToken);
        return answer switch
        {
            Answer.NotFound => ExitCodes.NothingFound,
            Answer.Refused => ExitCodes.InputFault,
            _ => isWhole ? ExitCodes.Ok : ExitCodes.InputFault,
        };
    }

    private Stream OpenBatch(string file)
    {
        if (file == "-") return _context.Input;
        try
        {
            return File.OpenRead(Path.GetFullPath(file, _context.WorkingDirectory));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.InputFault, $"The batch {file} cannot be read; give a file of JSON lines, or - for standard input: {exception.Message}", exception);
        }
    }
}
