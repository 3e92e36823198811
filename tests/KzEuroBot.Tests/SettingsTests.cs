using KzEuroBot.Cli;
using KzEuroBot.Tests.Cli;
using Xunit;

namespace KzEuroBot.Tests;

public sealed class SettingsTests
{
    [Fact]
    public void The_sample_file_loads_and_documents_every_setting_with_its_default()
    {
        using var folder = new CliFolder();
        folder.Write("appsettings.json", RepositoryFiles.Read("src/KzEuroBot/appsettings.json"));
        var sample = Load(folder.Path, programDirectory: folder.Path).Configuration;

        Assert.Equal("http://localhost:5080", sample["Urls"]);
        foreach (var (section, type) in Settings.Sections)
        {
            var defaults = Activator.CreateInstance(type)!;
            foreach (var property in type.GetProperties())
                Assert.Equal(Convert.ToString(property.GetValue(defaults), System.Globalization.CultureInfo.InvariantCulture) ?? "", sample[$"{section}:{property.Name}"] ?? "missing", ignoreCase: true);
        }
    }

    [Fact]
    public void The_command_line_goes_before_the_environment_and_the_environment_before_the_file()
    {
        using var folder = new CliFolder();
        folder.Write("appsettings.json", """{"Store":{"Path":"file.db"},"Knowledge":{"Path":"from-file"}}""");
        var environment = new Dictionary<string, string?> { ["Store__Path"] = "environment.db" };

        Assert.Equal(Path.Combine(folder.Path, "file.db"), Load(folder.Path).StorePath);
        Assert.Equal(Path.Combine(folder.Path, "environment.db"), Load(folder.Path, environment).StorePath);
        Assert.Equal(Path.Combine(folder.Path, "argument.db"), Load(folder.Path, environment, new() { ["Store:Path"] = "argument.db" }).StorePath);
        Assert.Equal(Path.Combine(folder.Path, "from-file"), Load(folder.Path, environment).KnowledgePath);
    }

    [Fact]
    public void The_pack_is_looked_for_in_the_working_directory_and_then_beside_the_program()
    {
        using var folder = new CliFolder();
        using var program = new CliFolder();
        Directory.CreateDirectory(Path.Combine(program.Path, "knowledge"));

        Assert.Equal(Path.Combine(program.Path, "knowledge"), Load(folder.Path, programDirectory: program.Path).KnowledgePath);

        Directory.CreateDirectory(Path.Combine(folder.Path, "knowledge"));
        Assert.Equal(Path.Combine(folder.Path, "knowledge"), Load(folder.Path, programDirectory: program.Path).KnowledgePath);
    }

    [Theory]
    [InlineData("""{"Stroe":{}}""", "Stroe")]
    [InlineData("""{"Store":{"Pth":"x"}}""", "Store:Pth")]
    [InlineData("""{"Store":{"Path":""}}""", "Path")]
    [InlineData("""{"Urls":"localhost"}""", "localhost")]
    [InlineData("""{"Urls":"ftp://localhost"}""", "ftp://localhost")]
    [InlineData("""{"Store":""", "appsettings.json")]
    public async Task A_wrong_settings_file_stops_the_program_with_one_sentence(string json, string named)
    {
        using var folder = new CliFolder();
        folder.Write("appsettings.json", json);

        var run = await folder.RunAsync("ask", "When did the EPCA come into force?");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(named, run.Sentence, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--Store:Pth", "x")]
    [InlineData("--Stroe:Path=x")]
    [InlineData("--Store:Path")]
    public async Task A_wrong_setting_on_the_command_line_stops_the_program_with_one_sentence(params string[] setting)
    {
        using var folder = new CliFolder();

        var run = await folder.RunAsync(["ask", "When did the EPCA come into force?", .. setting]);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(setting[0].Split('=')[0].TrimStart('-').Split(':')[0], run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_given_beside_a_broken_settings_file()
    {
        using var folder = new CliFolder();
        folder.Write("appsettings.json", "{");

        var run = await folder.RunAsync("--help");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains("kzeurobot", run.Output, StringComparison.Ordinal);
    }

    private static Settings Load(
        string workingDirectory, Dictionary<string, string?>? environment = null, Dictionary<string, string?>? commandLine = null, string? programDirectory = null) =>
        Settings.Load(commandLine ?? [], environment ?? [], workingDirectory, programDirectory ?? workingDirectory);
}
