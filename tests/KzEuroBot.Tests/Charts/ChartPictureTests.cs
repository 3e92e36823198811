using KzEuroBot.Charts;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;
using ScottPlot;
using ScottPlot.Plottables;
using ScottPlot.TickGenerators;
using SkiaSharp;
using Xunit;

namespace KzEuroBot.Tests.Charts;

/// <summary>The picture says what the table says.</summary>
public sealed class ChartPictureTests
{
    private static readonly ChartFont s_font = ChartFont.Find(ChartFont.Installed())!;

    private readonly ChartPicture _picture = new(s_font);

    public static TheoryData<string> Names => ["time", "parts", "two", "twelve", "twelve parts", "below zero"];

    [Theory, MemberData(nameof(Names))]
    public void Each_bar_is_as_long_as_its_number_and_says_what_the_table_says(string name)
    {
        var chart = SomeChart.Named(name);
        using var plot = _picture.Arrange(chart, Language.English);

        var bars = plot.GetPlottables<BarPlot>().Single().Bars;
        Assert.Equal(chart.Points.Select(point => (double)point.Number), bars.Select(bar => bar.Value));
        Assert.All(bars, bar => Assert.Equal(0, bar.ValueBase));
        Assert.Equal(chart.Points.Select(point => point.Written), bars.Select(bar => bar.ValueLabel));
        Assert.Equal(chart.Points.Select(point => point.IsPlan), bars.Select(bar => bar.FillHatch is not null));
        var ticks = Ticks(plot);
        Assert.Equal(bars.Select(bar => bar.Position), ticks.Select(tick => tick.Position));
        Assert.Equal(chart.Points.Select(point => point.Label), ticks.Select(tick => tick.Label.Replace('\n', ' ')));
        Assert.Equal($"{chart.Title}, {chart.Unit}", plot.Axes.Title.Label.Text.Replace('\n', ' '));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_picture_is_a_sharp_PNG_with_something_on_it(string name)
    {
        var chart = SomeChart.Named(name);

        var png = _picture.Draw(chart, Language.Kazakh);

        using var picture = SKBitmap.Decode(png);
        Assert.Equal((ChartPicture.Width * ChartPicture.Scale, _picture.Height(chart) * ChartPicture.Scale), (picture.Width, picture.Height));
        var accent = SKColor.Parse("#0b6177");
        Assert.InRange(picture.Pixels.Count(pixel => pixel == accent), 1_000, picture.Pixels.Length * 3 / 4);
        Assert.All([picture.GetPixel(0, 0), picture.GetPixel(picture.Width - 1, 0), picture.GetPixel(0, picture.Height - 1)], corner => Assert.Equal(SKColors.White, corner));
    }

    [Fact]
    public void The_same_chart_is_the_same_picture() =>
        Assert.Equal(_picture.Draw(SomeChart.OverTime, Language.Russian), _picture.Draw(SomeChart.OverTime, Language.Russian));

    [Fact]
    public void Years_without_a_number_leave_a_gap_with_a_dotted_axis()
    {
        using var plot = _picture.Arrange(SomeChart.OverTime, Language.English);

        // 2019, 2020, then 2022 after one empty place, and 2029 after four years that are shown as three.
        Assert.Equal([0, 1, 3, 4, 5, 9], Ticks(plot).Select(tick => tick.Position));
        Assert.Equal(
            [(1.5, 2.5), (5.5, 8.5)],
            plot.GetPlottables<LinePlot>().Where(line => line.LinePattern.Equals(LinePattern.Dotted)).Select(line => (line.Start.X, line.End.X)));
    }

    [Theory]
    [InlineData("en", "plan")]
    [InlineData("ru", "план")]
    [InlineData("ky", "план")]
    [InlineData("kk", "жоспар")]
    public void Plans_are_hatched_and_named_in_the_answers_language(string language, string plan)
    {
        var spoken = Language.All.Single(one => one.Code == language);
        using var planned = _picture.Arrange(SomeChart.OverTime, spoken);
        using var counted = _picture.Arrange(SomeChart.OfParts, spoken);

        var item = Assert.Single(planned.Legend.ManualItems);
        Assert.Equal(plan, item.LabelText);
        Assert.NotNull(item.FillHatch);
        Assert.Empty(counted.Legend.ManualItems);
    }

    [Fact]
    public void A_font_without_the_letters_is_never_taken()
    {
        Assert.Null(ChartFont.Find([]));
        Assert.Null(ChartFont.Find(ChartFont.Installed().Where(family => !Covers(family))));
        Assert.NotNull(s_font);
    }

    [Fact]
    public void A_chart_with_letters_that_the_font_lacks_is_not_drawn()
    {
        var foreign = SomeChart.OfParts with { Title = "\U0010FFFD" };

        Assert.False(s_font.Has(foreign));
        Assert.Throws<NotSupportedException>(() => _picture.Draw(foreign, Language.English));
    }

    /// <summary>Those that came into the picture.</summary>
    private static Tick[] Ticks(Plot plot)
    {
        plot.RenderInMemory(ChartPicture.Width, 600);
        return [.. new IAxis[] { plot.Axes.Bottom, plot.Axes.Left }.Select(axis => axis.TickGenerator).OfType<NumericManual>().Single().Ticks];
    }

    private static bool Covers(string family)
    {
        using var typeface = SKTypeface.FromFamilyName(family);
        return typeface.ContainsGlyphs("әғқңөұүһі№€");
    }
}
