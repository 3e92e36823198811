using System.Text.Json;
using KzEuroBot.Cli;
using Xunit;

namespace KzEuroBot.Tests.Cli;

/// <summary>kzeurobot eval.</summary>
public sealed class EvalTests(CliFolder folder) : IClassFixture<CliFolder>
{
    private const string AllRight =
        """
        - {id: en-1, language: en, kind: plain, text: "When did the EPCA come into force?", facts: [art-epca-in-force]}
        - {id: en-2, language: en, kind: offtopic, text: "Who won the football world cup in 1998?", facts: []}
        """;

    private const string OneWrong = AllRight +
        """

        - {id: en-3, language: en, kind: plain, text: "When did the EPCA come into force?", facts: [art-scholz-2024]}
        """;

    [Fact]
    public async Task Questions_that_are_all_answered_right_reach_the_bar()
    {
        folder.Write("right.yaml", AllRight);

        var run = await folder.RunAsync("eval", "right.yaml");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Matches(@"\n\s*en\s+2\s+100\.0%\s+100\.0%\s+100\.0%\s+100\.0%\s+100\.0%\s+0\.0%\s+100\.0%\s*\n", run.Output);
        Assert.DoesNotContain("expected:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_miss_is_listed_and_the_bar_is_not_reached()
    {
        folder.Write("wrong.yaml", OneWrong);

        var run = await folder.RunAsync("eval", "wrong.yaml");

        Assert.Equal(ExitCodes.InputFault, run.ExitCode);
        Assert.Contains("en-3", run.Output, StringComparison.Ordinal);
        Assert.Contains("expected: art-scholz-2024", run.Output, StringComparison.Ordinal);
        Assert.Contains("got:      art-epca-in-force", run.Output, StringComparison.Ordinal);
        Assert.Contains("en: hit@1 is 50.0 %, at least 88 % is asked for.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lower_bar_can_be_asked_for()
    {
        folder.Write("wrong.yaml", OneWrong);

        var run = await folder.RunAsync("eval", "wrong.yaml", "--min", "hit@1=50", "--min", "hit@3=50");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
    }

    [Fact]
    public async Task The_figures_come_as_JSON_too()
    {
        folder.Write("wrong.yaml", OneWrong);

        var report = JsonDocument.Parse((await folder.RunAsync("eval", "wrong.yaml", "--json")).Output).RootElement;

        Assert.Equal(3, report.GetProperty("all").GetProperty("questions").GetInt32());
        Assert.Equal(50, report.GetProperty("languages")[0].GetProperty("rightFirst").GetDouble());
        Assert.Equal(["agreements", "european-states"], report.GetProperty("topics").EnumerateArray().Select(row => row.GetProperty("name").GetString()));
        Assert.Equal("en-3", Assert.Single(report.GetProperty("misses").EnumerateArray()).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("hit@1")]
    [InlineData("hit@1=101")]
    [InlineData("hit@2=90")]
    [InlineData("hit@1=-5")]
    public async Task A_bar_that_is_none_is_a_usage_fault(string bar)
    {
        var run = await folder.RunAsync("eval", "--min", bar);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(bar, run.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.yaml", null)]
    [InlineData("broken.yaml", "- {id: en-1, language: xx, kind: plain, text: \"?\", facts: []}")]
    [InlineData("empty.yaml", "")]
    public async Task A_file_without_questions_is_a_fault_of_the_input(string name, string? text)
    {
        if (text is not null) folder.Write(name, text);

        var run = await folder.RunAsync("eval", name);

        Assert.Equal(ExitCodes.InputFault, run.ExitCode);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
