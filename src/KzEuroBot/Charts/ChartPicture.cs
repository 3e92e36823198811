using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using ScottPlot;
using ScottPlot.Hatches;
using ScottPlot.TickGenerators;

namespace KzEuroBot.Charts;

/// <summary>A chart as a PNG. What is written in it comes from the chart's texts alone; the numbers only make the bars long.</summary>
internal sealed class ChartPicture(ChartFont font)
{
    /// <summary>Pixels for each unit of the sizes below, so that the picture is sharp on good screens and on paper.</summary>
    public const int Scale = 2;

    public const int Width = 1000;

    private const int LeastHeight = 600;
    private const int LongestGap = 3;
    private const float TextSize = 17;
    private const float TitleSize = 21;
    private const float WidthOfBars = Width - 80;
    private const float WidthOfNames = 330;
    private const double Thickness = 0.68;

    private static readonly Color s_ink = Color.FromHex("#16232a");
    private static readonly Color s_soft = Color.FromHex("#78909c");
    private static readonly Color s_accent = Color.FromHex("#0b6177");

    public byte[] Draw(Chart chart, Language language)
    {
        ArgumentNullException.ThrowIfNull(chart);
        using var plot = Arrange(chart, language);
        return plot.GetImageBytes(Width * Scale, Height(chart) * Scale, ImageFormat.Png);
    }

    public int Height(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (HasColumns(chart)) return LeastHeight;
        var lines = chart.Points.Max(point => NameOf(point).Count(letter => letter == '\n') + 1);
        return Math.Max(LeastHeight, 140 + (int)(Slots(chart) * (lines * TextSize * 1.3f + 14)));
    }

    /// <summary>All that is drawn, before it is drawn.</summary>
    public Plot Arrange(Chart chart, Language language)
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (!font.Has(chart)) throw new NotSupportedException($"The font {font.Family} lacks letters of the chart.");
        var plot = new Plot { ScaleFactor = Scale };
        plot.FigureBackground.Color = plot.DataBackground.Color = Colors.White;
        plot.Font.Set(font.Family);
        plot.HideGrid();
        AddBars(plot, chart);
        AddTitle(plot, chart);
        if (chart.Points.Any(point => point.IsPlan)) AddLegend(plot, LanguageTools.Instance.Phrases(language).Plan);
        return plot;
    }

    /// <summary>Periods stand side by side where their numbers do not run into each other; otherwise they are rows, as parts are.</summary>
    private bool HasColumns(Chart chart)
    {
        var slot = WidthOfBars / Slots(chart);
        return chart.Kind == SeriesKind.Time
            && chart.Points.All(point => Math.Max(font.Width(point.Label, TextSize), font.Width(point.Written, TextSize)) + 8 <= slot);
    }

    private void AddBars(Plot plot, Chart chart)
    {
        var isUpright = HasColumns(chart);
        var bars = new List<Bar>();
        var ticks = new List<Tick>();
        var place = 0;
        for (var i = 0; i < chart.Points.Length; i++)
        {
            var (point, gap) = (chart.Points[i], Gap(chart, i));
            if (gap > 0) AddAxis(plot, isUpright, place - 0.5, place + gap - 0.5, LinePattern.Dotted);
            place += gap;
            AddAxis(plot, isUpright, place - 0.5, place + 0.5, LinePattern.Solid);
            bars.Add(BarOf(point, isUpright ? place : -place, isUpright));
            ticks.Add(new Tick(isUpright ? place : -place, NameOf(point)));
            place++;
        }
        var plotted = plot.Add.Bars(bars);
        (plotted.ValueLabelStyle.FontName, plotted.ValueLabelStyle.FontSize, plotted.ValueLabelStyle.ForeColor) = (font.Family, TextSize, s_ink);

        var names = isUpright ? (IAxis)plot.Axes.Bottom : plot.Axes.Left;
        names.TickGenerator = new NumericManual([.. ticks]);
        (names.TickLabelStyle.FontSize, names.TickLabelStyle.ForeColor) = (TextSize, s_ink);
        names.MajorTickStyle.Length = names.MinorTickStyle.Length = 0;
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.FrameLineStyle.Width = 0;
            if (axis != names) axis.TickGenerator = new EmptyTickGenerator();
        }
        var (from, to) = (Math.Min(0, (double)chart.Points.Min(point => point.Number)), Math.Max(0, (double)chart.Points.Max(point => point.Number)));
        // Room for the numbers behind the longest bars.
        var room = (to - from == 0 ? 1 : to - from) * (isUpright ? 0.1 : 0.04 + chart.Points.Max(point => font.Width(point.Written, TextSize)) / (WidthOfBars - WidthOfNames));
        (from, to) = (from < 0 ? from - room : 0, to + room);
        if (isUpright) plot.Axes.SetLimits(-0.6, place - 0.4, from, to);
        else plot.Axes.SetLimits(from, to, 0.4 - place, 0.6);
    }

    private static Bar BarOf(ChartPoint point, double position, bool isUpright) => new()
    {
        Position = position,
        Value = (double)point.Number,
        ValueLabel = point.Written,
        Size = Thickness,
        Orientation = isUpright ? Orientation.Vertical : Orientation.Horizontal,
        FillColor = point.IsPlan ? Colors.White : s_accent,
        FillHatch = point.IsPlan ? Hatch() : null,
        FillHatchColor = s_accent,
        LineColor = s_accent,
        LineWidth = 1.5f,
    };

    private static void AddAxis(Plot plot, bool isUpright, double from, double to, LinePattern pattern)
    {
        var line = isUpright ? plot.Add.Line(from, 0, to, 0) : plot.Add.Line(0, -from, 0, -to);
        (line.LineColor, line.LineWidth, line.LinePattern, line.MarkerSize) = (s_soft, 2, pattern, 0);
    }

    private void AddTitle(Plot plot, Chart chart)
    {
        plot.Title(font.Wrap($"{chart.Title}, {chart.Unit}", TitleSize, Width - 80), TitleSize);
        // Not bold: of a font's faces only this one is known to have all letters.
        (plot.Axes.Title.Label.Bold, plot.Axes.Title.Label.ForeColor) = (false, s_ink);
        // Over names and bars, not over the bars alone, where a long title would run out of the picture.
        plot.Axes.Title.FullFigureCenter = true;
    }

    private void AddLegend(Plot plot, string plan)
    {
        plot.Legend.ManualItems.Add(new LegendItem { LabelText = plan, FillColor = Colors.White, FillHatch = Hatch(), FillHatchColor = s_accent, OutlineColor = s_accent, OutlineWidth = 1.5f });
        (plot.Legend.FontName, plot.Legend.FontSize, plot.Legend.FontColor, plot.Legend.OutlineWidth, plot.Legend.ShadowColor) = (font.Family, TextSize, s_ink, 0, Colors.Transparent);
        plot.ShowLegend(Edge.Bottom);
    }

    private static Striped Hatch() => new(StripeDirection.DiagonalUp);

    private string NameOf(ChartPoint point) => font.Wrap(point.Label, TextSize, WidthOfNames);

    private static int Slots(Chart chart) => Enumerable.Range(0, chart.Points.Length).Sum(i => 1 + Gap(chart, i));

    private static int Gap(Chart chart, int index) => Math.Min(chart.MissingBefore(index), LongestGap);
}
