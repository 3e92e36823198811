using System.Text.Json;
using KzEuroBot.Cli;
using SkiaSharp;
using Xunit;

namespace KzEuroBot.Tests.Cli;

/// <summary>kzeurobot ask, where the answer has a chart: the shipped pack with one series of its own.</summary>
public sealed class AskChartTests : IDisposable
{
    private const string Question = "What does Kazakhstan export?";
    private const string WithoutChart = "When did the EPCA come into force?";

    private const string Series =
        """
        exports:
          kind: parts
          title: {en: "Main exports", ru: "Основные статьи экспорта", ky: "Негизги экспорттук товарлар", kk: "Негізгі экспорт тауарлары"}
          unit: {en: "percent", ru: "проценты", ky: "пайыз", kk: "пайыз"}
          points:
            - {fact: art-export-structure-h1-2024, number: 55.4, name: {en: "Crude oil", ru: "Сырая нефть", ky: "Чийки мунай", kk: "Шикі мұнай"}}
            - {fact: art-export-structure-h1-2024, number: 5.2, name: {en: "Refined copper", ru: "Рафинированная медь", ky: "Тазаланган жез", kk: "Тазартылған мыс"}}
            - {fact: art-export-structure-h1-2024, number: 4.0, plan: true, name: {en: "Copper ores", ru: "Медные руды", ky: "Жез рудасы", kk: "Мыс кендері"}}
        """;

    private readonly CliFolder _folder = WithSeries(new CliFolder());

    private string Picture => Path.Combine(_folder.Path, "chart.png");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "Chart: Main exports, percent.", "55.4", "Main exports, percent\nCrude oil           55.4  [1]\nRefined copper       5.2  [1]\nCopper ores (plan)     4  [1]\n")]
    [InlineData("ru", "Диаграмма: Основные статьи экспорта, проценты.", "55,4", "Основные статьи экспорта, проценты\nСырая нефть          55,4  [1]\nРафинированная медь   5,2  [1]\nМедные руды (план)      4  [1]\n")]
    [InlineData("ky", "Диаграмма: Негизги экспорттук товарлар, пайыз.", "55,4", "Негизги экспорттук товарлар, пайыз\nЧийки мунай        55,4  [1]\nТазаланган жез      5,2  [1]\nЖез рудасы (план)     4  [1]\n")]
    [InlineData("kk", "Диаграмма: Негізгі экспорт тауарлары, пайыз.", "55,4", "Негізгі экспорт тауарлары, пайыз\nШикі мұнай            55,4  [1]\nТазартылған мыс        5,2  [1]\nМыс кендері (жоспар)     4  [1]\n")]
    public async Task The_chart_is_told_in_the_answers_language_as_a_table_and_as_JSON(string language, string alt, string written, string table)
    {
        var plain = await _folder.RunAsync("ask", Question, "--language", language);
        var json = JsonDocument.Parse((await _folder.RunAsync("ask", Question, "--language", language, "--json")).Output).RootElement;

        Assert.Contains($"\n\n{table}\n", plain.Output, StringComparison.Ordinal);
        var chart = json.GetProperty("chart");
        Assert.Equal(["kind", "title", "unit", "alt", "points"], chart.EnumerateObject().Select(property => property.Name));
        Assert.Equal("parts", chart.GetProperty("kind").GetString());
        Assert.StartsWith(alt, chart.GetProperty("alt").GetString(), StringComparison.Ordinal);
        var points = chart.GetProperty("points");
        Assert.Equal(["label", "number", "written", "cites"], points[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal((55.4m, written, 1), (points[0].GetProperty("number").GetDecimal(), points[0].GetProperty("written").GetString(), points[0].GetProperty("cites")[0].GetInt32()));
        Assert.True(points[2].GetProperty("plan").GetBoolean());
        Assert.DoesNotContain(table.Split('\n')[0], json.GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_the_table_has_bars_and_hatched_plans()
    {
        using var terminal = WithSeries(new CliFolder { IsTerminal = true });

        var run = await terminal.RunAsync("ask", Question);

        Assert.Equal([24, 2, 0], Lengths('█'));
        Assert.Equal([0, 0, 2], Lengths('░'));

        IEnumerable<int> Lengths(char part) => ((string[])["Crude oil  ", "Refined copper  ", "Copper ores (plan)"])
            .Select(name => run.Lines.Single(line => line.StartsWith(name, StringComparison.Ordinal)).Count(letter => letter == part));
    }

    [Fact]
    public async Task The_chart_is_written_as_a_picture_beside_the_answer()
    {
        var plain = await _folder.RunAsync("ask", Question);
        var run = await _folder.RunAsync("ask", Question, "--chart", "chart.png");

        Assert.Equal((ExitCodes.Ok, plain.Output, ""), (run.ExitCode, run.Output, run.Error));
        using var picture = SKBitmap.Decode(Picture);
        Assert.Equal((2000, 1200), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task An_answer_without_a_chart_goes_out_and_no_picture_is_left()
    {
        var plain = await _folder.RunAsync("ask", WithoutChart);
        var run = await _folder.RunAsync("ask", WithoutChart, "--chart", "chart.png");

        Assert.Equal((ExitCodes.InputFault, plain.Output), (run.ExitCode, run.Output));
        Assert.Equal("The answer has no chart, so chart.png was not written; ask how a figure changed over the years, or what it is made up of.", run.Sentence);
        Assert.False(File.Exists(Picture));
    }

    [Fact]
    public async Task What_no_fact_answers_keeps_its_exit_code()
    {
        var run = await _folder.RunAsync("ask", "Who won the football world cup in 1998?", "--chart", "chart.png");

        Assert.Equal(ExitCodes.NothingFound, run.ExitCode);
        Assert.Contains("no chart", run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_font_for_the_letters_the_answer_goes_out_and_nothing_is_drawn()
    {
        using var bare = WithSeries(new CliFolder { FontFamilies = () => [] });

        var run = await bare.RunAsync("ask", Question, "--language", "kk", "--chart", "chart.png");

        Assert.Equal(ExitCodes.InputFault, run.ExitCode);
        Assert.Contains("Шикі мұнай", run.Output, StringComparison.Ordinal);
        Assert.Contains("install one, such as the package fonts-dejavu-core", run.Sentence, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(bare.Path, "chart.png")));
    }

    [Fact]
    public async Task Without_chart_no_font_is_looked_for()
    {
        using var bare = WithSeries(new CliFolder { FontFamilies = () => throw new InvalidOperationException("A font was looked for.") });

        Assert.Equal(ExitCodes.Ok, (await bare.RunAsync("ask", Question)).ExitCode);
    }

    [Fact]
    public async Task A_picture_that_cannot_be_written_is_one_sentence_after_the_answer()
    {
        var run = await _folder.RunAsync("ask", Question, "--chart", "nowhere/chart.png");

        Assert.Equal(ExitCodes.InputFault, run.ExitCode);
        Assert.Contains("55.4", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("The chart cannot be written to nowhere/chart.png; choose another file: ", run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_picture_cannot_show_a_batch()
    {
        var run = await _folder.RunAsync("ask", "--batch", "-", "--chart", "chart.png");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("not with --batch", run.Sentence, StringComparison.Ordinal);
    }

    private static CliFolder WithSeries(CliFolder folder)
    {
        folder.CopyPack();
        folder.Write(Path.Combine("knowledge", "series.yaml"), Series);
        return folder;
    }
}
