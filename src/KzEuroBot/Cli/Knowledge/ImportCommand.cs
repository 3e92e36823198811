using System.CommandLine;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge import</summary>
internal sealed class ImportCommand
{
    /// <summary>Enough to see what kind of change it is.</summary>
    private const int ItemsShown = 10;

    private readonly CliContext _context;
    private readonly PackArgument _folder;
    private readonly Confirmation _confirmation;
    private readonly Option<bool> _publish = new("--publish") { Description = "Answer from it at once." };
    private readonly Option<string> _reason = new("--reason") { Description = "Why, for the history.", DefaultValueFactory = _ => "Imported from the pack." };

    private ImportCommand(CliContext context)
    {
        _context = context;
        _folder = new PackArgument(context);
        _confirmation = new Confirmation(context);
    }

    public static Command Create(CliContext context)
    {
        var import = new ImportCommand(context);
        var command = new Command("import", "Show what a pack would change, and store it as a draft edition.")
        {
            import._folder.Folder, import._publish, import._reason, import._confirmation.Yes,
        };
        command.SetAction(import.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (_folder.Read(parsed) is not { } pack) return ExitCodes.InputFault;
        using var store = StoreAccess.Open(_context);
        var diff = store.Diff(pack);
        if (diff.IsEmpty)
        {
            await _context.Output.WriteLineAsync($"Nothing to import: edition {store.Published?.Number} already says all of it.");
            return ExitCodes.Ok;
        }
        new DiffReport(_context.Console, ItemsShown).Write(diff);
        var isPublished = parsed.GetValue(_publish);
        if (!await _confirmation.IsGivenAsync(parsed, isPublished ? "Import and publish this?" : "Import this as a draft?", cancellationToken))
        {
            await _context.Output.WriteLineAsync("Nothing was imported.");
            return ExitCodes.Ok;
        }

        var who = StoreAccess.Who(_context);
        var draft = store.Import(pack, who, parsed.GetValue(_reason)!);
        if (isPublished) store.Publish(draft.Number, who);
        await _context.Output.WriteLineAsync(isPublished
            ? $"Edition {draft.Number} is published; it has {draft.FactCount} facts."
            : $"Edition {draft.Number} is stored as a draft. Publish it with: kzeurobot knowledge publish {draft.Number}");
        return ExitCodes.Ok;
    }
}
