using System.CommandLine;

namespace KzEuroBot.Cli;

/// <summary>kzeurobot chat</summary>
internal static class ChatCommand
{
    public static Command Create(CliContext context)
    {
        var language = LanguageOption.Create();
        var command = new Command("chat", "Hold a conversation on the terminal; /quit or Ctrl-D ends it.") { language };
        command.SetAction((parsed, cancellationToken) =>
        {
            var knowledge = PublishedKnowledge.Open(context);
            return new Chat(context, knowledge, parsed.GetValue(language)).RunAsync(cancellationToken);
        });
        return command;
    }
}
