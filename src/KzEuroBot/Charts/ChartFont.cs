using System.Text;
using KzEuroBot.Core.Answering;
using SkiaSharp;

namespace KzEuroBot.Charts;

/// <summary>A typeface of this machine that has every letter that a chart needs. Boxes in place of letters are never drawn.</summary>
internal sealed class ChartFont
{
    /// <summary>The four languages, and what numbers, names and units are written with. The wide space of numbers is in it too.</summary>
    private const string Letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        + "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
        + "ӘҒҚҢӨҰҮҺІәғқңөұүһі"
        + "0123456789.,:;!?()[]«»“”„’'\"–—-+−%‰№€$£/&·… \u00a0";

    /// <summary>Tried first, so that pictures look alike on most machines.</summary>
    private static readonly string[] s_preferred = ["DejaVu Sans", "Noto Sans", "Liberation Sans", "Segoe UI", "Arial"];

    private readonly SKTypeface _typeface;

    private ChartFont(SKTypeface typeface) => _typeface = typeface;

    public string Family => _typeface.FamilyName;

    /// <summary>Null where no family has all letters.</summary>
    public static ChartFont? Find(IEnumerable<string> families)
    {
        var installed = families.ToHashSet(StringComparer.Ordinal);
        return s_preferred.Where(installed.Contains)
            .Concat(installed.Except(s_preferred).Order(StringComparer.Ordinal))
            .Select(family => new ChartFont(SKTypeface.FromFamilyName(family)))
            .FirstOrDefault(font => font.Has(Letters));
    }

    /// <summary>The families of this machine. Only here the drawing library is loaded: a service that draws nothing pays nothing.</summary>
    public static IEnumerable<string> Installed() => SKFontManager.Default.FontFamilies;

    public bool Has(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return Has(chart.Title) && Has(chart.Unit) && chart.Points.All(point => Has(point.Label) && Has(point.Written));
    }

    public float Width(string text, float size)
    {
        using var font = new SKFont(_typeface, size);
        return font.MeasureText(text);
    }

    /// <summary>The text in lines of a width; a word that is longer has a line of its own.</summary>
    public string Wrap(string text, float size, float width)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (lines, line) = (new StringBuilder(), "");
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, size) > width)
            {
                lines.Append(line).Append('\n');
                line = word;
            }
            else
            {
                line = longer;
            }
        }
        return lines.Append(line).ToString();
    }

    private bool Has(string text) => _typeface.ContainsGlyphs(text);
}
