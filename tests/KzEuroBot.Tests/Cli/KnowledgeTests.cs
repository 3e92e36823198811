using System.Text.RegularExpressions;
using KzEuroBot.Cli;
using KzEuroBot.Core.Knowledge;
using Xunit;

namespace KzEuroBot.Tests.Cli;

/// <summary>kzeurobot knowledge …, on a real store in a folder of its own and a copy of the shipped pack.</summary>
public sealed partial class KnowledgeTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public KnowledgeTests() => _folder.CopyPack();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_sound_pack_is_called_so()
    {
        var run = await RunAsync("validate");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Matches(@"has no fault: \d+ facts, \d+ sources, \d+ topics, \d+ terms, \d+ series of figures, \d+ golden questions\.\n$", run.Output);
    }

    [Fact]
    public async Task Every_fault_of_a_pack_is_listed_with_file_and_line()
    {
        Edit("facts/agreements.yaml", "2020-жылдын", "2021-жылдын");
        Edit("topics.yaml", "title:", "titel:");

        var run = await RunAsync("validate");

        Assert.Equal(ExitCodes.InputFault, run.ExitCode);
        Assert.All(run.Lines, line => Assert.Matches(@"^(topics|facts/agreements)\.yaml:\d+:\d+: .+[.?]$", line));
        Assert.Contains(run.Lines, line => line.StartsWith("topics.yaml:", StringComparison.Ordinal) && line.Contains("did you mean 'title'?", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("(ky): the number 2020 of the English text is missing.", StringComparison.Ordinal));
        Assert.Contains($"has {run.Lines.Length} faults", run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_is_listed_and_the_pack_is_called_sound()
    {
        await File.AppendAllTextAsync(
            Path.Combine(_folder.Path, "knowledge", "glossary.yaml"),
            "\nfirst-thing:\n  kind: project\n  names: {en: [Xyzzy], ru: [Ыыы], ky: [Ыыы], kk: [Ыыы]}\nsecond-thing:\n  kind: agreement\n  names: {en: [Xyzzy], ru: [Ььь], ky: [Ььь], kk: [Ььь]}\n",
            TestContext.Current.CancellationToken);

        var run = await RunAsync("validate");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains(run.Lines, line => Regex.IsMatch(line, @"^glossary\.yaml:\d+:\d+: warning: term 'second-thing' has the name 'Xyzzy' \(en\), which is also a name of the project 'first-thing'"));
        Assert.Contains("has no fault, but one warning: ", run.Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("diff")]
    public async Task A_faulty_pack_is_neither_imported_nor_compared(string command)
    {
        Edit("questions.yaml", "facts: [", "fact: [");

        Assert.Equal(ExitCodes.InputFault, (await RunAsync(command)).ExitCode);
        Assert.False(File.Exists(StorePath));
    }

    [Fact]
    public async Task An_import_shows_the_difference_asks_and_is_published_by_its_number()
    {
        var refused = await _folder.RunWithInputAsync("n\n", "knowledge", "import");
        var imported = await _folder.RunWithInputAsync("y\n", "knowledge", "import");
        var published = await RunAsync("publish");

        Assert.EndsWith("Nothing was imported.\n", refused.Output, StringComparison.Ordinal);
        Assert.Equal("Import this as a draft? (y/N) ", refused.Error);
        Assert.Matches(@"\n\s*facts\s+\d\d+\s+0\s+0\s*\n", imported.Output);
        Assert.EndsWith("Edition 1 is stored as a draft. Publish it with: kzeurobot knowledge publish 1\n", imported.Output, StringComparison.Ordinal);
        Assert.Matches(@"^Edition 1 is published; it has \d+ facts\.\n$", published.Output);
        Assert.All([refused, imported, published], run => Assert.Equal(ExitCodes.Ok, run.ExitCode));
    }

    [Fact]
    public async Task An_import_that_nobody_can_confirm_changes_nothing()
    {
        var run = await RunAsync("import");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("--yes", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.NothingFound, (await RunAsync("publish")).ExitCode);
    }

    [Fact]
    public async Task Sources_are_listed_or_written_as_references()
    {
        Assert.Equal(ExitCodes.NothingFound, (await RunAsync("sources")).ExitCode);
        File.AppendAllText(Path.Combine(_folder.Path, "knowledge", "sources.yaml"), """

            aa-page:
              title:
                en: "Ties & trade"
              container: "The Astana Times"
              url: "https://astanatimes.com/ties"
              published: "2025-04"
              kind: press
              language: en
            """);
        await ImportAsync();

        var list = await RunAsync("sources");
        var gost = await RunAsync("sources", "--format", "gost");
        var apa = await RunAsync("sources", "--format", "apa");
        var bibtex = await RunAsync("sources", "--format", "bibtex");

        Assert.All([list, gost, apa, bibtex], run => Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Error)));
        Assert.Matches(@"^\s*key\s+title\s+published\s*$", list.Lines[0]);
        Assert.Contains(list.Lines, line => Regex.IsMatch(line, @"^\s*knu-2025-3\s+Казакстан .* багыт\s+2025\s*$"));
        Assert.Contains(list.Lines, line => Regex.IsMatch(line, @"^\s*aa-page\s+Ties & trade\s+2025-04\s*$"));
        var (pack, count) = (list.Lines.Length - 1, bibtex.Lines.Count(line => line.StartsWith('@')));
        Assert.Equal((pack, pack, pack), (gost.Lines.Length, apa.Lines.Length, count));
        // Cyrillic comes first in a list after GOST, Latin after APA.
        Assert.True(Array.FindIndex(gost.Lines, line => line.StartsWith("Казакстан", StringComparison.Ordinal)) < Array.FindIndex(gost.Lines, line => line.StartsWith("Ties", StringComparison.Ordinal)));
        Assert.True(Array.FindIndex(apa.Lines, line => line.StartsWith("Ties", StringComparison.Ordinal)) < Array.FindIndex(apa.Lines, line => line.StartsWith("Казакстан", StringComparison.Ordinal)));
        Assert.Contains("\n@online{aa-page,\n  title = {{Ties \\& trade}},\n", bibtex.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_published_already_is_not_imported_again()
    {
        await ImportAsync();

        var run = await RunAsync("import");

        Assert.Equal((ExitCodes.Ok, "Nothing to import: edition 1 already says all of it.\n"), (run.ExitCode, run.Output));
        Assert.Equal("No difference: edition 1 says all of it.\n", (await RunAsync("diff")).Output);
    }

    [Fact]
    public async Task The_difference_shows_each_changed_text()
    {
        await ImportAsync();
        Edit("topics.yaml", "ru: \"Многовекторная политика\"", "ru: \"Многовекторность\"");

        var run = await RunAsync("diff");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains("~ topic multi-vector\n    - title.ru: Многовекторная политика\n    + title.ru: Многовекторность\n", TrailingSpaces.Replace(run.Output, "\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rollback_answers_as_before_and_the_history_tells_it_all()
    {
        await ImportAsync();
        Edit("topics.yaml", "ru: \"Многовекторная политика\"", "ru: \"Многовекторность\"");
        await ImportAsync();

        var back = await RunAsync("rollback", "--reason", "A mistake.");
        var history = await RunAsync("history");

        Assert.StartsWith("Edition 3 is published; it says what edition 1 said", back.Output, StringComparison.Ordinal);
        Assert.Equal(4, history.Lines.Length);
        Assert.Matches(@"^\s*3\s+answers .* A mistake\. \(as edition 1\)\s*$", history.Lines[1]);
        Assert.Matches(@"^\s*2\s+earlier ", history.Lines[2]);
        Assert.Contains("+ title.ru: Многовекторность", (await RunAsync("diff")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_status_tells_what_is_published_and_what_waits()
    {
        var before = await RunAsync("status");
        await ImportAsync();
        _folder.Write("paper.md", "# Paper\n\nOne paragraph.\n\nЭкинчи абзац өзгөчө маанилүү.\n");
        var added = await RunAsync("add", "paper.md");

        var run = await RunAsync("status");

        Assert.Equal(ExitCodes.NothingFound, before.ExitCode);
        Assert.Contains("knowledge import --publish", before.Sentence, StringComparison.Ordinal);
        Assert.Equal("Document 1 is kept: 'Paper' with 2 passages (1 en, 1 ky).\n", added.Output);
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains(run.Lines, line => Regex.IsMatch(line, @"^Published\s+edition 1 of \d{4}-\d\d-\d\d \d\d:\d\d UTC: Imported from the pack\.\s*$"));
        Assert.Contains(run.Lines, line => Regex.IsMatch(line, @"^Documents\s+1\s*$"));
    }

    [Fact]
    public async Task An_export_is_a_pack_without_any_difference()
    {
        await ImportAsync();

        Assert.Equal(ExitCodes.Ok, (await RunAsync("export", "out")).ExitCode);

        Assert.Equal("No difference: edition 1 says all of it.\n", (await RunAsync("diff", "out")).Output);
        var again = await RunAsync("export", "out");
        Assert.Equal(ExitCodes.InputFault, again.ExitCode);
        Assert.Contains("is not empty", again.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_brings_back_what_was_published_then()
    {
        await ImportAsync();
        var backup = await RunAsync("backup", "backup.db");
        Edit("topics.yaml", "ru: \"Многовекторная политика\"", "ru: \"Многовекторность\"");
        await ImportAsync();

        var restored = await _folder.RunWithInputAsync("y\n", "knowledge", "restore", "backup.db");

        Assert.Equal(ExitCodes.Ok, backup.ExitCode);
        Assert.Matches(@"is restored; edition 1 is published\. The replaced store is .+\.replaced-\d{8}T\d{9}\.db\.\n$", restored.Output);
        Assert.Single((await RunAsync("history")).Lines.Skip(1));
    }

    [Fact]
    public async Task While_a_service_has_the_store_reading_and_backing_up_work_and_writing_is_refused()
    {
        await ImportAsync();
        using var service = KnowledgeStore.Open(StorePath, TimeProvider.System);

        foreach (var command in (string[][])[["status"], ["diff"], ["export", "out"], ["backup", "backup.db"]])
            Assert.Equal(ExitCodes.Ok, (await RunAsync(command)).ExitCode);
        foreach (var command in (string[][])[["publish"], ["rollback"], ["import", "--yes"], ["history"], ["restore", "backup.db", "--yes"]])
        {
            var run = await RunAsync(command);
            Assert.Equal(ExitCodes.StoreInUse, run.ExitCode);
            Assert.Contains($"is in use by process {Environment.ProcessId}", run.Sentence, StringComparison.Ordinal);
        }
        Assert.Contains($"process {Environment.ProcessId}", (await RunAsync("status")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_store_is_told_with_the_way_back()
    {
        await ImportAsync();
        File.WriteAllText(StorePath, "not a database");

        var run = await RunAsync("status");

        Assert.Equal(ExitCodes.StoreBroken, run.ExitCode);
        Assert.Contains("is damaged", run.Sentence, StringComparison.Ordinal);
        Assert.Contains("kzeurobot knowledge restore BACKUP", run.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.pdf", "%PDF-1.7", "give a document in plain text (.txt), Markdown (.md) or HTML (.html)")]
    [InlineData("empty.txt", "  \n \n", "has no text")]
    [InlineData("missing.txt", null, "There is no file")]
    public async Task A_document_that_cannot_be_taken_is_told_in_one_sentence(string name, string? text, string said)
    {
        if (text is not null) _folder.Write(name, text);

        var run = await RunAsync("add", name);

        Assert.Equal(ExitCodes.InputFault, run.ExitCode);
        Assert.Contains(said, run.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCodes.Usage, "knowledge")]
    [InlineData(ExitCodes.Usage, "knowledge", "publish", "first")]
    [InlineData(ExitCodes.Usage, "knowledge", "backup")]
    [InlineData(ExitCodes.NothingFound, "knowledge", "publish", "7")]
    [InlineData(ExitCodes.NothingFound, "knowledge", "restore", "nothing.db")]
    [InlineData(ExitCodes.NothingFound, "knowledge", "export", "out")]
    public async Task A_wrong_command_has_an_exit_code_of_its_own_and_says_why(int exitCode, params string[] args)
    {
        var run = await _folder.RunAsync(args);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.NotEmpty(run.Sentence);
        Assert.False(File.Exists(StorePath));
    }

    private string StorePath => Path.Combine(_folder.Path, "data", "kzeurobot.db");

    private Task<CliRun> RunAsync(params string[] args) => _folder.RunAsync(["knowledge", .. args]);

    private async Task ImportAsync() => Assert.Equal(ExitCodes.Ok, (await RunAsync("import", "--yes", "--publish")).ExitCode);

    private void Edit(string file, string old, string replacement)
    {
        var path = Path.Combine(_folder.Path, "knowledge", file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.NotEqual(-1, at);
        File.WriteAllText(path, text[..at] + replacement + text[(at + old.Length)..]);
    }

    [GeneratedRegex(@" +\n")]
    private static partial Regex TrailingSpaces { get; }
}
