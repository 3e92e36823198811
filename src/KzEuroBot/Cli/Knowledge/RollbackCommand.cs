using System.CommandLine;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge rollback</summary>
internal static class RollbackCommand
{
    public static Command Create(CliContext context)
    {
        var number = new Argument<int?>("EDITION") { Description = "The edition to go back to; without it the one that answered before.", Arity = ArgumentArity.ZeroOrOne };
        var reason = new Option<string>("--reason") { Description = "Why, for the history.", DefaultValueFactory = _ => "Rolled back." };
        var command = new Command("rollback", "Publish an older edition again, under a new number.") { number, reason };
        command.SetAction(parsed =>
        {
            using var store = StoreAccess.OpenExisting(context);
            var edition = store.Rollback(parsed.GetValue(number), StoreAccess.Who(context), parsed.GetValue(reason)!);
            var repeated = store.History().First(line => line.Number == edition.Number).Repeats;
            context.Output.WriteLine($"Edition {edition.Number} is published; it says what edition {repeated} said, with {edition.Pack.Facts.Length} facts.");
            return ExitCodes.Ok;
        });
        return command;
    }
}
