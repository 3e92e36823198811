using System.CommandLine;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge restore</summary>
internal static class RestoreCommand
{
    public static Command Create(CliContext context)
    {
        var file = new Argument<string>("BACKUP") { Description = "A file that backup wrote." };
        var confirmation = new Confirmation(context);
        var command = new Command("restore", "Put a backup in the store's place; the present store is kept beside it.") { file, confirmation.Yes };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var store = context.Settings.StorePath;
            var backup = Path.GetFullPath(parsed.GetValue(file)!, context.WorkingDirectory);
            if (!File.Exists(backup)) throw new CliException(ExitCodes.NothingFound, $"There is no backup {backup}.");
            if (File.Exists(store) && !await confirmation.IsGivenAsync(parsed, $"Replace {store} by {backup}?", cancellationToken))
            {
                await context.Output.WriteLineAsync("Nothing was changed.");
                return ExitCodes.Ok;
            }
            var replaced = KnowledgeStore.Restore(backup, store, context.Clock);
            using var restored = StoreAccess.Open(context);
            await context.Output.WriteLineAsync(
                $"{store} is restored; {(restored.Published is { } edition ? $"edition {edition.Number} is published" : "nothing is published in it")}.{(replaced is null ? "" : $" The replaced store is {replaced}.")}");
            return ExitCodes.Ok;
        });
        return command;
    }
}
