using System.CommandLine;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge publish</summary>
internal static class PublishCommand
{
    public static Command Create(CliContext context)
    {
        var number = new Argument<int?>("EDITION") { Description = "The draft's number; without it the newest draft.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("publish", "Answer from a draft edition from now on.") { number };
        command.SetAction(parsed =>
        {
            using var store = StoreAccess.OpenExisting(context);
            var draft = parsed.GetValue(number) ?? store.History().FirstOrDefault(edition => edition.IsDraft)?.Number
                ?? throw new CliException(ExitCodes.NothingFound, "There is no draft to publish. Make one with: kzeurobot knowledge import");
            var edition = store.Publish(draft, StoreAccess.Who(context));
            context.Output.WriteLine($"Edition {edition.Number} is published; it has {edition.Pack.Facts.Length} facts.");
            return ExitCodes.Ok;
        });
        return command;
    }
}
