using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using KzEuroBot.Cli.Knowledge;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot.Cli;

/// <summary>The words one types: a tree of commands, each in a file of its own.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parser = new()
    {
        // A question may begin with @; it is not the name of a file with arguments.
        ResponseFileTokenReplacer = null,
        EnablePosixBundling = false,
    };

    public static RootCommand CreateRoot(CliContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var root = new RootCommand(
            """
            KzEuroBot answers questions about Kazakhstan's European policy in English, Russian, Kyrgyz and Kazakh, with sources.
            Any setting of appsettings.json can be given on the command line, for example: --Store:Path other.db --Urls http://localhost:8080
            """)
        {
            ServeCommand.Create(context),
            AskCommand.Create(context),
            ChatCommand.Create(context),
            EvalCommand.Create(context),
            KnowledgeCommand.Create(context),
        };
        root.HelpName = "kzeurobot";
        root.SetAction((_, cancellationToken) => ServeCommand.RunAsync(context, cancellationToken));
        return root;
    }

    public static ParseResult Parse(IReadOnlyList<string> args, CliContext context) => CreateRoot(context).Parse(TakeSettings(args, context), Parser);

    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Operators read English whatever the locale; answers name their culture themselves.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            var parsed = Parse(args, context);
            if (parsed.Action is not HelpAction && Faults(parsed).ToList() is [_, ..] faults)
                throw new CliException(ExitCodes.Usage, $"{string.Join(" ", faults)} See: {Words(parsed.CommandResult)} --help");
            var configuration = new InvocationConfiguration
            {
                Output = context.Output,
                Error = context.Error,
                EnableDefaultExceptionHandler = false,
                // Longer than the web server takes to finish the answers it is giving.
                ProcessTerminationTimeout = TimeSpan.FromSeconds(35),
            };
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (CliException fault)
        {
            await context.Error.WriteLineAsync(fault.Message);
            return fault.ExitCode;
        }
        catch (StoreException fault)
        {
            await context.Error.WriteLineAsync(fault.Message);
            return fault.Fault switch
            {
                StoreFault.InUse => ExitCodes.StoreInUse,
                StoreFault.NotFound => ExitCodes.NothingFound,
                StoreFault.Refused => ExitCodes.InputFault,
                _ => ExitCodes.StoreBroken,
            };
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
    }

    /// <summary>What is wrong with the command line. A word with a dash before it is a mistyped option, unless a -- stands before it.</summary>
    private static IEnumerable<string> Faults(ParseResult parsed)
    {
        var arguments = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).ToHashSet();
        return parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => arguments.Contains(token) && token.Value is ['-', _, ..] && !token.Value.Contains(' ', StringComparison.Ordinal))
            .Select(token => $"'{token.Value}' is no option of {Words(parsed.CommandResult)}.")
            .Concat(parsed.Errors.Select(error => error.Message));
    }

    /// <summary>The command as it is typed, such as kzeurobot knowledge import.</summary>
    private static string Words(SymbolResult command) =>
        command is CommandResult { Command: not RootCommand, Parent: { } parent } inner ? $"{Words(parent)} {inner.Command.Name}" : "kzeurobot";

    /// <summary>
    /// Moves settings (--Store:Path x, --Store:Path=x, --Urls x) from the arguments to the context. System.CommandLine would read the colon
    /// as the end of an option's name.
    /// </summary>
    private static List<string> TakeSettings(IReadOnlyList<string> args, CliContext context)
    {
        var rest = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--")
            {
                rest.AddRange(args.Skip(i));
                break;
            }
            var equals = args[i].IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? args[i] : args[i][..equals];
            if (!name.StartsWith("--", StringComparison.Ordinal)
                || (!name.Contains(':', StringComparison.Ordinal) && !name.Equals("--Urls", StringComparison.OrdinalIgnoreCase)))
            {
                rest.Add(args[i]);
                continue;
            }
            if (equals < 0 && i + 1 == args.Count)
                throw new CliException(ExitCodes.Usage, $"The setting {name} needs a value, such as {name} VALUE.");
            context.SettingArguments[name[2..]] = equals < 0 ? args[++i] : args[i][(equals + 1)..];
        }
        return rest;
    }
}
