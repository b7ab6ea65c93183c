using System.Collections.Immutable;
using BrandShowcase.Svg;

namespace BrandShowcase.Figures;

/// <summary>One bar of a <see cref="BarFigure"/>.</summary>
/// <param name="Label">What was counted.</param>
/// <param name="Value">How many, not below 0; one unit in a figure.</param>
/// <param name="Text">The number as people read it: 5000余人次.</param>
/// <param name="IsRough">Whether it is not certain; such a bar has a dashed edge.</param>
public sealed record Bar(string Label, decimal Value, string Text, bool IsRough);

/// <summary>Counts of one unit as bars that lie one below the other.</summary>
public static class BarFigure
{
    private const int MostLinesOfLabel = 2;

    /// <summary>The figure.</summary>
    /// <param name="id">What the ids inside begin with: unique on a page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What can be seen in it.</param>
    /// <param name="bars">The bars from top to bottom, at least one.</param>
    /// <param name="table">The same facts in words and numbers.</param>
    public static Figure Draw(string id, string title, string description, ImmutableArray<Bar> bars, FigureTable table) =>
        new(title, description, table, format => format.IsTall ? DrawTall(id, title, description, bars, format) : DrawWide(id, title, description, bars, format));

    /// <summary>Labels stand before their bars.</summary>
    private static string DrawWide(string id, string title, string description, ImmutableArray<Bar> bars, FigureFormat format)
    {
        const double widestLabel = 18;
        const double barHeight = 20;
        const double rowHeight = 46;
        var size = format.TextSize;
        var labels = bars.Select(bar => LineBreaker.Break(bar.Label, widestLabel, MostLinesOfLabel)).ToArray();
        var start = (labels.Max(label => label.Width) * size) + 16;
        var room = format.Width - start - WidthOfTexts(bars, size) - 12;
        var svg = FigureSvg.Open("bars", id, title, description, format, rowHeight * bars.Length);
        for (var i = 0; i < bars.Length; i++)
        {
            var middle = rowHeight * (i + 0.5);
            FigureSvg.Write(svg, "fact-label", labels[i], start - 16, middle, size, "end");
            WriteBar(svg, bars[i], start, middle - (barHeight / 2), barHeight, Length(bars[i], bars, room), size);
        }
        svg.Empty("path", ("class", "fact-axis"), ("d", $"M{SvgText.Number(start)} 0V{SvgText.Number(rowHeight * bars.Length)}"));
        return FigureSvg.Close(svg);
    }

    /// <summary>Labels stand above their bars.</summary>
    private static string DrawTall(string id, string title, string description, ImmutableArray<Bar> bars, FigureFormat format)
    {
        const double barHeight = 18;
        const double gap = 16;
        var size = format.TextSize;
        var labels = bars.Select(bar => LineBreaker.Break(bar.Label, format.Width / size, MostLinesOfLabel)).ToArray();
        var height = labels.Sum(label => (label.Height * size) + barHeight + gap + 4);
        var room = format.Width - WidthOfTexts(bars, size) - 14;
        var svg = FigureSvg.Open("bars", id, title, description, format, height);
        var y = 0.0;
        for (var i = 0; i < bars.Length; i++)
        {
            var labelHeight = labels[i].Height * size;
            FigureSvg.Write(svg, "fact-label", labels[i], 0, y + (labelHeight / 2), size);
            WriteBar(svg, bars[i], 1, y + labelHeight + 4, barHeight, Length(bars[i], bars, room), size);
            y += labelHeight + barHeight + gap + 4;
        }
        return FigureSvg.Close(svg);
    }

    private static double WidthOfTexts(ImmutableArray<Bar> bars, double size) => bars.Max(bar => TextWidth.Of(bar.Text)) * size;

    /// <summary>The length of a bar; what is more than nothing can be seen.</summary>
    private static double Length(Bar bar, ImmutableArray<Bar> bars, double room)
    {
        var most = bars.Max(other => other.Value);
        return most == 0 ? 0 : Math.Max(bar.Value == 0 ? 0 : 2, (double)(bar.Value / most) * room);
    }

    private static void WriteBar(SvgText svg, Bar bar, double x, double y, double height, double length, double size)
    {
        svg.Empty("rect", ("class", bar.IsRough ? "fact-bar fact-rough" : "fact-bar"), ("x", SvgText.Number(x)), ("y", SvgText.Number(y)),
            ("width", SvgText.Number(length)), ("height", SvgText.Number(height)));
        FigureSvg.Write(svg, "fact-value", bar.Text, x + length + 8, y + (height / 2), size);
    }
}
