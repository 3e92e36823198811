using System.CommandLine;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge …</summary>
internal static class KnowledgeCommand
{
    public static Command Create(CliContext context) =>
        new("knowledge", "The facts: check them, import and publish them, go back, back up.")
        {
            ValidateCommand.Create(context),
            ImportCommand.Create(context),
            StatusCommand.Create(context),
            DiffCommand.Create(context),
            PublishCommand.Create(context),
            RollbackCommand.Create(context),
            HistoryCommand.Create(context),
            SourcesCommand.Create(context),
            ExportCommand.Create(context),
            BackupCommand.Create(context),
            RestoreCommand.Create(context),
            AddCommand.Create(context),
        };
}
