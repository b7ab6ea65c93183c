using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Svg;

namespace BrandShowcase.Figures;

/// <summary>How often two properties meet: a disc in each cell, the larger the more, with its number.</summary>
public static class GridFigure
{
    /// <summary>The figure.</summary>
    /// <param name="id">What the ids inside begin with: unique on a page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What can be seen in it.</param>
    /// <param name="columns">The titles of the columns, at most seven, so that a phone has room for them.</param>
    /// <param name="rows">The title of each row with its counts, as many as there are columns.</param>
    /// <param name="table">The same facts in words and numbers.</param>
    public static Figure Draw(
        string id, string title, string description, ImmutableArray<string> columns, ImmutableArray<(string Title, ImmutableArray<int> Counts)> rows, FigureTable table) =>
        new(title, description, table, format => Draw(id, title, description, columns, rows, format));

    private static string Draw(
        string id, string title, string description, ImmutableArray<string> columns, ImmutableArray<(string Title, ImmutableArray<int> Counts)> rows, FigureFormat format)
    {
        var size = format.TextSize;
        var start = (rows.Max(row => TextWidth.Of(row.Title)) * size) + 12;
        var (cellWidth, cellHeight) = ((format.Width - start) / columns.Length, format.IsTall ? 38.0 : 46.0);
        var heads = columns.Select(column => LineBreaker.Break(column, (cellWidth - 2) / size, 3)).ToArray();
        var headHeight = (heads.Max(head => head.Height) * size) + 12;
        var most = rows.Max(row => row.Counts.Max());
        var svg = FigureSvg.Open("grid", id, title, description, format, headHeight + (cellHeight * rows.Length) + 1);
        for (var column = 0; column < columns.Length; column++)
            FigureSvg.Write(svg, "fact-label", heads[column], start + (cellWidth * (column + 0.5)), (headHeight - 8) / 2, size, "middle");
        for (var row = 0; row < rows.Length; row++)
        {
            var (top, middle) = (headHeight + (cellHeight * row), headHeight + (cellHeight * (row + 0.5)));
            svg.Empty("path", ("class", "fact-axis"), ("d", $"M0 {SvgText.Number(top)}H{SvgText.Number(format.Width)}"));
            FigureSvg.Write(svg, "fact-label", rows[row].Title, 0, middle, size);
            for (var column = 0; column < columns.Length; column++)
                WriteCell(svg, rows[row].Counts[column], most, start + (cellWidth * (column + 0.5)), middle, cellHeight, size);
        }
        return FigureSvg.Close(svg);
    }

    /// <summary>The area of a disc grows with its count; the smallest still holds its number.</summary>
    private static void WriteCell(SvgText svg, int count, int most, double x, double y, double height, double size)
    {
        if (count == 0)
        {
            svg.Empty("circle", ("class", "fact-none"), ("cx", SvgText.Number(x)), ("cy", SvgText.Number(y)), ("r", "1.5"));
            return;
        }
        var smallest = size * 0.75;
        var radius = smallest + (((height / 2) - 3 - smallest) * Math.Sqrt((double)count / most));
        svg.Empty("circle", ("class", "fact-disc"), ("cx", SvgText.Number(x)), ("cy", SvgText.Number(y)), ("r", SvgText.Number(radius)));
        FigureSvg.Write(svg, "fact-count", count.ToString(CultureInfo.InvariantCulture), x, y, size - 1, "middle");
    }
}
