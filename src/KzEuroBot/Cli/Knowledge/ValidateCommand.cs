using System.CommandLine;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge validate</summary>
internal static class ValidateCommand
{
    public static Command Create(CliContext context)
    {
        var folder = new PackArgument(context);
        var command = new Command("validate", "Check a pack and list every fault and warning with file, line and column.") { folder.Folder };
        command.SetAction(parsed =>
        {
            var reading = folder.ReadWithWarnings(parsed);
            foreach (var warning in reading.Warnings) context.Output.WriteLine(warning with { Message = $"warning: {warning.Message}" });
            if (reading.Pack is not { } pack) return ExitCodes.InputFault;
            var warnings = reading.Warnings.Length switch
            {
                0 => "",
                1 => ", but one warning",
                var count => $", but {count} warnings",
            };
            context.Output.WriteLine(
                $"The pack in {folder.PathOf(parsed)} has no fault{warnings}: {pack.Facts.Length} facts, {pack.Sources.Length} sources, {pack.Topics.Length} topics, {pack.Terms.Length} terms, {pack.Series.Length} series of figures, {pack.Questions.Length} golden questions.");
            return ExitCodes.Ok;
        });
        return command;
    }
}
