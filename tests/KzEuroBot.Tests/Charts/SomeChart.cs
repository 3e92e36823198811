using System.Collections.Immutable;
using System.Globalization;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Tests.Charts;

/// <summary>Charts as the composer makes them, and an answer that carries one.</summary>
internal static class SomeChart
{
    /// <summary>Years with gaps, a plan, and numbers from 0.9 to 46,000.</summary>
    public static Chart OverTime { get; } = Of(SeriesKind.Time, "Tonnage of the Middle Corridor, ministry's count", "thousand tonnes", "Chart: Tonnage. 2019 – 0.9; 2020 – 783.", [
        Year(2019, 0.9m, "0.9"), Year(2020, 783, "783"), Year(2022, 1485, "1,485"), Year(2023, 2764, "2,764"), Year(2024, 46_000, "46,000"), Year(2029, 10_000, "10,000") with { IsPlan = true }]);

    /// <summary>Long names in Kazakh.</summary>
    public static Chart OfParts { get; } = Of(SeriesKind.Parts, "Қазақстанның негізгі экспорт тауарлары, 2024 жылғы бірінші жартыжылдық", "пайыз", "Диаграмма: Қазақстанның негізгі экспорт тауарлары, пайыз.", [
        Part("Шикі мұнай және мұнай өнімдері", 55.4m, "55,4"), Part("Тазартылған мыс және мыс қорытпалары", 5.2m, "5,2"), Part("Радиоактивті химиялық элементтер мен изотоптар", 4.6m, "4,6"),
        Part("Мыс кендері мен концентраттары", 4, "4"), Part("Ведомствоаралық", 2.8m, "2,8")]);

    public static Chart Two { get; } = OverTime with { Points = OverTime.Points[..2] };

    public static Chart Twelve { get; } = OverTime with
    {
        Points = [.. Enumerable.Range(2013, 12).Select(year => Year(year, year * 20, (year * 20).ToString("N0", CultureInfo.InvariantCulture)))],
    };

    public static Chart TwelveParts { get; } = OfParts with
    {
        Points = [.. Enumerable.Range(1, 12).Select(number => Part($"Радиоактивті химиялық элементтер мен изотоптардың {number}-тобы", 13 - number, (13 - number).ToString(CultureInfo.InvariantCulture)))],
    };

    public static Chart BelowZero { get; } = OverTime with { Points = [Year(2021, 4.3m, "4.3"), Year(2022, -2.6m, "-2.6"), Year(2023, 5.1m, "5.1")] };

    public static Answer.Cited AnswerWith(Chart chart, Language language) => new(
        language,
        AnswerShape.Plain,
        Heading: null,
        [new Statement("A statement about figures.", "a-fact", [1])],
        [new Citation(1, "a-source", "A title", "A journal", "p. 1", Url: null), new Citation(2, "b-source", "Another title", null, null, new Uri("https://example.org/b"))],
        Suggestions: []) { Chart = chart };

    /// <summary>For theories, whose data are best words.</summary>
    public static Chart Named(string name) => name switch
    {
        "time" => OverTime,
        "parts" => OfParts,
        "two" => Two,
        "twelve" => Twelve,
        "twelve parts" => TwelveParts,
        "below zero" => BelowZero,
        _ => throw new ArgumentException($"There is no chart '{name}'.", nameof(name)),
    };

    private static Chart Of(SeriesKind kind, string title, string unit, string alt, ImmutableArray<ChartPoint> points) => new(kind, title, unit, points, alt);

    private static ChartPoint Year(int year, decimal number, string written)
    {
        var label = year.ToString(CultureInfo.InvariantCulture);
        return new ChartPoint(label, number, written, [1], Period: FactDate.Parse(label));
    }

    private static ChartPoint Part(string name, decimal number, string written) => new(name, number, written, [1, 2]);
}
