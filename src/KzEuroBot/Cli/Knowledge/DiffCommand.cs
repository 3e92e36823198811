using System.CommandLine;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge diff</summary>
internal static class DiffCommand
{
    public static Command Create(CliContext context)
    {
        var folder = new PackArgument(context);
        var command = new Command("diff", "Show what importing and publishing a pack would change.") { folder.Folder };
        command.SetAction(parsed =>
        {
            if (folder.Read(parsed) is not { } pack) return ExitCodes.InputFault;
            var published = StoreAccess.Published(context);
            var diff = PackDiff.Between(published?.Pack, pack);
            if (diff.IsEmpty) context.Output.WriteLine($"No difference: edition {published?.Number} says all of it.");
            else new DiffReport(context.Console, int.MaxValue).Write(diff);
            return ExitCodes.Ok;
        });
        return command;
    }
}
