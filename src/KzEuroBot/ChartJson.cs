using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;

namespace KzEuroBot;

/// <summary>A chart for clients that draw it themselves.</summary>
internal sealed record ChartJson(
    [property: Description("time: one number for each period, in order. parts: the parts of a whole, or things of one kind side by side.")] string Kind,
    [property: Description("What is counted and by whom.")] string Title,
    [property: Description("Of every number in the chart.")] string Unit,
    [property: Description("The chart in words, for those who do not see it.")] string Alt,
    ImmutableArray<ChartPointJson> Points)
{
    public static ChartJson Of(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return new ChartJson(
            chart.Kind == SeriesKind.Time ? "time" : "parts",
            chart.Title,
            chart.Unit,
            chart.AltText,
            [.. chart.Points.Select((point, index) => new ChartPointJson(point.Label, point.Number, point.Written, point.Cites) { Plan = point.IsPlan, Gap = chart.MissingBefore(index) })]);
    }
}

internal sealed record ChartPointJson(
    [property: Description("The period, or the part's name.")] string Label,
    [property: Description("The value, for the length of a bar.")] decimal Number,
    [property: Description("The value as the answer's language writes it.")] string Written,
    [property: Description("Numbers of the citations that support it.")] ImmutableArray<int> Cites)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [Description("True for a target or a forecast; absent otherwise.")]
    public bool Plan { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [Description("How many periods without a number lie before this one; absent where none does.")]
    public int Gap { get; init; }
}
