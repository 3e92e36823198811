using System.CommandLine;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge backup</summary>
internal static class BackupCommand
{
    public static Command Create(CliContext context)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; nothing is overwritten." };
        var command = new Command("backup", "Copy the whole store to a file and verify the copy, also while the service runs.") { file };
        command.SetAction(parsed =>
        {
            StoreAccess.RefuseMissing(context);
            var path = Path.GetFullPath(parsed.GetValue(file)!, context.WorkingDirectory);
            KnowledgeStore.Backup(context.Settings.StorePath, path);
            context.Output.WriteLine($"The store is backed up to {path} ({new FileInfo(path).Length / 1024:N0} kB).");
            return ExitCodes.Ok;
        });
        return command;
    }
}
