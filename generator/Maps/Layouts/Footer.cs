using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Layouts;

/// <summary>What stands under a drawing: scale bar, north arrow, legend, and the lines that say what it is not.</summary>
internal sealed class Footer
{
    private const double RowHeight = 30;
    private const double ItemGap = 18;
    private const double LongestBar = 150;

    private readonly MapFormat format;
    private readonly double left;
    private readonly double right;
    private readonly ImmutableArray<Label>.Builder labels = ImmutableArray.CreateBuilder<Label>();
    private readonly ImmutableArray<LegendSymbol>.Builder symbols = ImmutableArray.CreateBuilder<LegendSymbol>();
    private double x;
    private double y;

    private Footer(MapFormat format, double top) =>
        (this.format, left, right, x, y) = (format, format.Margin, format.Width - format.Margin, format.Margin, top);

    internal ImmutableArray<Label> Labels => labels.ToImmutable();

    internal ImmutableArray<LegendSymbol> Symbols => symbols.ToImmutable();

    internal ImmutableArray<ScaleBar> ScaleBars { get; private set; } = [];

    internal ImmutableArray<NorthArrow> NorthArrows { get; private set; } = [];

    /// <summary>Where the drawing ends.</summary>
    internal double Bottom { get; private set; }

    /// <summary>Lays out the footer from <paramref name="top"/> on.</summary>
    /// <param name="format">The format of the drawing.</param>
    /// <param name="top">Where it begins.</param>
    /// <param name="pixelsInMetre">The scale, or null where the drawing has none.</param>
    /// <param name="legend">The shapes that are explained, each with its words.</param>
    /// <param name="notes">The lines of text.</param>
    internal static Footer Compose(MapFormat format, double top, double? pixelsInMetre, ImmutableArray<(StationShape Shape, bool IsApproximate, string Text)> legend, ImmutableArray<string> notes)
    {
        var footer = new Footer(format, top);
        if (pixelsInMetre is { } scale)
        {
            footer.AddNorthArrow();
            footer.AddScaleBar(scale);
        }
        foreach (var (shape, isApproximate, text) in legend)
            footer.AddSymbol(shape, isApproximate, text);
        footer.AddNotes(notes);
        return footer;
    }

    private void AddNorthArrow()
    {
        var width = TextWidth.Of(Wording.North) * format.SmallSize;
        var at = Take(16 + 4 + width);
        NorthArrows = [new(new(at, y + 4, 16, 22))];
        AddText(LabelRole.Legend, new(at + 20, y + 7, width, TextBlock.LineHeight * format.SmallSize), Wording.North);
    }

    private void AddScaleBar(double scale)
    {
        var metres = RoundDistance.Within(LongestBar / scale);
        var length = metres * scale;
        var text = Wording.ScaleLength(metres);
        var width = TextWidth.Of(text) * format.SmallSize;
        var at = Take(length + 8 + width);
        ScaleBars = [new(new(at, y + 18), length, metres)];
        AddText(LabelRole.Legend, new(at + length + 8, y + 7, width, TextBlock.LineHeight * format.SmallSize), text);
    }

    private void AddSymbol(StationShape shape, bool isApproximate, string text)
    {
        const double radius = 7;
        var width = TextWidth.Of(text) * format.SmallSize;
        var at = Take((radius * 2) + 6 + width);
        symbols.Add(new(shape, isApproximate, new(at + radius, y + 15), radius));
        AddText(LabelRole.Legend, new(at + (radius * 2) + 6, y + 7, width, TextBlock.LineHeight * format.SmallSize), text);
    }

    private double Take(double width)
    {
        if (x > left && x + width > right)
            (x, y) = (left, y + RowHeight - 4);
        var at = x;
        x += width + ItemGap;
        return at;
    }

    private void AddNotes(ImmutableArray<string> notes)
    {
        var top = x > left ? y + RowHeight + 2 : y + 6;
        // On one line where there is room, otherwise each on its own.
        var joined = string.Join("；", notes) + "。";
        var room = (right - left) / format.SmallSize;
        ImmutableArray<string> lines = TextWidth.Of(joined) <= room ? [joined] : [.. notes.SelectMany(note => LineBreaker.Break($"{note}。", room, 2).Lines)];
        var height = lines.Length * TextBlock.LineHeight * format.SmallSize;
        labels.Add(new() { Role = LabelRole.Note, Box = new(left, top, right - left, height), Lines = lines, FontSize = format.SmallSize });
        Bottom = top + height + (format.Margin / 2);
    }

    private void AddText(LabelRole role, Box box, string text) =>
        labels.Add(new() { Role = role, Box = box, Lines = [text], FontSize = format.SmallSize });
}
