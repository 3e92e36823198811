using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using KzEuroBot.Cli;
using KzEuroBot.Tests.Cli;
using Xunit;

namespace KzEuroBot.Tests;

/// <summary>What a newcomer reads is true.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Commands => [.. from file in (string[])["README.md", "deploy/README.md"]
                                                    from Match block in ShellBlock().Matches(RepositoryFiles.Read(file))
                                                    from line in block.Groups["lines"].Value.Split('\n')
                                                    from Match command in KzEuroBotCommand().Matches(line)
                                                    select command.Groups["args"].Value.Trim()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_of_the_readme_is_understood(string args)
    {
        using var folder = new CliFolder();
        var context = folder.CreateContext(Stream.Null, TextWriter.Null, TextWriter.Null);

        var parsed = CommandLine.Parse([.. CommandLineParser.SplitCommandLine(args)], context);

        Assert.Empty(parsed.Errors.Select(error => error.Message));
    }

    [Fact]
    public async Task The_command_table_is_what_help_says()
    {
        using var folder = new CliFolder();
        var root = CommandLine.CreateRoot(folder.CreateContext(Stream.Null, TextWriter.Null, TextWriter.Null));
        var leaves = Leaves(root, "").ToList();
        var expected = string.Concat(leaves.Select(leaf => $"| `{leaf.Words}` | {leaf.Command.Description} |\n"));

        Assert.Contains("| command | what it does |\n| --- | --- |\n" + expected + "\n", RepositoryFiles.Read("README.md"), StringComparison.Ordinal);
        foreach (var (words, command) in leaves)
        {
            var help = await folder.RunAsync([.. words.Split(' '), "--help"]);
            Assert.Equal(ExitCodes.Ok, help.ExitCode);
            Assert.Contains($"kzeurobot {words}", help.Output, StringComparison.Ordinal);
            Assert.Contains(command.Description!, help.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_settings_table_names_every_setting_with_its_default()
    {
        var readme = RepositoryFiles.Read("README.md");
        Assert.Contains("| `Urls` | `http://localhost:5080` |", readme, StringComparison.Ordinal);
        foreach (var (section, type) in Settings.Sections)
        {
            var defaults = Activator.CreateInstance(type)!;
            foreach (var property in type.GetProperties())
            {
                var value = Convert.ToString(property.GetValue(defaults), CultureInfo.InvariantCulture);
                var shown = value is { Length: > 0 } ? $"`{value}`" : "(none)";
                Assert.Contains($"| `{section}:{property.Name}` | {shown} |", readme, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_path_that_the_readme_names_exists()
    {
        var readme = RepositoryFiles.Read("README.md");
        var paths = PathInText().Matches(readme).Select(match => match.Groups["path"].Value).Concat(TreePaths(readme)).ToList();

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(RepositoryFiles.Has(path), $"{path} is not there."));
    }

    private static IEnumerable<(string Words, Command Command)> Leaves(Command command, string words)
    {
        foreach (var child in command.Subcommands)
        {
            var name = (words + " " + child.Name).Trim();
            if (child.Subcommands.Count == 0) yield return (name, child);
            foreach (var leaf in Leaves(child, name)) yield return leaf;
        }
    }

    /// <summary>The lines of the tree; an indented name lies in the folder above it.</summary>
    private static IEnumerable<string> TreePaths(string readme)
    {
        var folder = "";
        foreach (var line in TreeBlock().Match(readme).Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = line.Trim().Split(' ')[0];
            if (!line.StartsWith(' ')) folder = name;
            yield return line.StartsWith(' ') ? folder + name : name;
        }
    }

    [GeneratedRegex(@"```sh\n(?<lines>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    /// <summary>A call of the program, however it is started; a comment, a pipe, a redirection or the next command ends it.</summary>
    [GeneratedRegex(@"(dotnet run --project src/KzEuroBot( --)?|dotnet \S*KzEuroBot\.dll)(?<args>[^#|&>]*)")]
    private static partial Regex KzEuroBotCommand();

    [GeneratedRegex(@"`(?<path>(src|tests|knowledge|deploy|\.ci)/[^\s`*…]+)`")]
    private static partial Regex PathInText();

    [GeneratedRegex(@"## The tree\n\n```\n(?<lines>.*?)```", RegexOptions.Singleline)]
    private static partial Regex TreeBlock();
}
