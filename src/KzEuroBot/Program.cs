using KzEuroBot.Cli;

return await CommandLine.RunAsync(args, CliContext.OfThisProcess());
