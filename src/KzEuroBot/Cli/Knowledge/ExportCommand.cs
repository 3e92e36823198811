using System.CommandLine;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge export</summary>
internal static class ExportCommand
{
    public static Command Create(CliContext context)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A new or empty folder." };
        var command = new Command("export", "Write the published edition as a pack's folder, which import reads back identically.") { folder };
        command.SetAction(parsed =>
        {
            StoreAccess.RefuseMissing(context);
            var edition = StoreAccess.Published(context)
                ?? throw new CliException(ExitCodes.NothingFound, "Nothing is published, so there is nothing to export. Import a pack with: kzeurobot knowledge import --publish");
            var path = Path.GetFullPath(parsed.GetValue(folder)!, context.WorkingDirectory);
            PackWriter.Write(edition.Pack, path);
            context.Output.WriteLine($"Edition {edition.Number} is written to {path}.");
            return ExitCodes.Ok;
        });
        return command;
    }
}
