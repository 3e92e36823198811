using System.Text;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;
using Spectre.Console;

namespace KzEuroBot.Cli;

/// <summary>One conversation, line by line, until /quit, the end of the input or Ctrl-C.</summary>
internal sealed class Chat(CliContext context, PublishedKnowledge knowledge, Language? fixedLanguage)
{
    private const string Conversation = "terminal";
    private const int MaxLineBytes = 256 * 1024;

    private readonly Answerer _answerer = knowledge.CreateAnswerer();
    private Language? _fixed = fixedLanguage;
    private Language _spoken = fixedLanguage ?? context.TerminalLanguage ?? Language.English;

    private TerminalPhrases Words => TerminalPhrases.Of[_spoken];

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var reader = new Utf8LineReader(context.Input, MaxLineBytes);
        context.Console.WriteLine(Words.Welcome);
        try
        {
            while (true)
            {
                Prompt();
                if (await reader.ReadAsync(cancellationToken) is not { } line) break;
                // A line beyond all measure is asked as one that the answerer refuses in the user's language.
                var text = line.IsTooLong ? new string('?', Question.MaxLength + 1) : Encoding.UTF8.GetString(line.Bytes.Span).Trim();
                if (text is "/quit" or "/exit") break;
                if (text.Length > 0) Reply(text);
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is a way to leave, as good as /quit.
        }
        if (context.IsInputTerminal) context.Console.WriteLine();
        context.Console.WriteLine(Words.Goodbye);
        return ExitCodes.Ok;
    }

    private void Prompt()
    {
        if (!context.IsInputTerminal) return;
        context.Console.WriteLine();
        context.Console.Markup("[bold green]>[/] ");
    }

    private void Reply(string text)
    {
        switch (text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            case ["/help"]:
                context.Console.WriteLine(Words.Help);
                break;
            case ["/topics"]:
                TerminalReply.WriteList(context.Console, knowledge.Pack.Topics.OrderBy(topic => topic.Order).Select(topic => topic.Title[_spoken]));
                break;
            case ["/language", .. var rest]:
                SpeakFromNowOn(rest is [var tag] && Language.TryParse(tag, out var language) ? language : null);
                break;
            case [['/', ..], ..]:
                context.Console.WriteLine(Words.CommandUnknown);
                break;
            default:
                var answer = _answerer.Answer(new Question { Text = text, Conversation = Conversation, AnswerIn = _fixed, ClientLanguage = context.TerminalLanguage });
                _spoken = answer.Language;
                TerminalReply.Write(context.Console, answer);
                break;
        }
        if (!context.IsInputTerminal) context.Console.WriteLine();
    }

    private void SpeakFromNowOn(Language? language)
    {
        if (language is null)
        {
            context.Console.WriteLine(Words.LanguageUnknown);
            return;
        }
        _fixed = _spoken = language;
        context.Console.WriteLine(LanguageTools.Instance.Phrases(language).LanguageSet);
    }
}
