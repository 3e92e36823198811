using System.CommandLine;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge validate</summary>
internal static class ValidateCommand
{
    public static Command Create(CliContext context)
    {
        var folder = new PackArgument(context);
        var command = new Command("validate", "Check a pack and list every fault with file, line and column.") { folder.Folder };
        command.SetAction(parsed =>
        {
            if (folder.Read(parsed) is not { } pack) return ExitCodes.InputFault;
            context.Output.WriteLine(
                $"The pack in {folder.PathOf(parsed)} has no fault: {pack.Facts.Length} facts, {pack.Sources.Length} sources, {pack.Topics.Length} topics, {pack.Terms.Length} terms, {pack.Questions.Length} golden questions.");
            return ExitCodes.Ok;
        });
        return command;
    }
}
