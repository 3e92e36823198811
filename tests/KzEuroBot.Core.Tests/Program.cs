using KzEuroBot.Core.Tests;
using KzEuroBot.Core.Tests.Knowledge;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// The runner, as xunit generates it, and a second process for tests of the store: one that can be killed, starved of space or left holding the lock.
return args switch
{
    ["store", .. var rest] => StoreProcess.Run(rest),
    _ when args.Any(arg => arg is "--server" or "--internal-msbuild-node") =>
        await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await ConsoleRunner.Run(args),
};
