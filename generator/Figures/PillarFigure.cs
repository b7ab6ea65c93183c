using System.Collections.Immutable;
using BrandShowcase.Svg;

namespace BrandShowcase.Figures;

/// <summary>One number of a <see cref="PillarFigure"/>.</summary>
/// <param name="Number">The numeral: 1.</param>
/// <param name="Title">Its title: 围绕一个中心.</param>
/// <param name="Items">What belongs to it, a stone each.</param>
/// <param name="Notes">Remarks in small type.</param>
public sealed record FigurePillar(string Number, string Title, ImmutableArray<string> Items, ImmutableArray<string> Notes)
{
    // What five columns side by side have room for.
    private const double LongestTitle = 24;
    private const double LongestItem = 30;
    private const double LongestNote = 36;
    private const int MostItems = 10;
    private const int MostNotes = 6;

    /// <summary>Whether all of it can be drawn in full.</summary>
    public bool Fits =>
        TextWidth.Of(Title) <= LongestTitle && Items.Length <= MostItems && Items.All(item => TextWidth.Of(item) <= LongestItem)
        && Notes.Length <= MostNotes && Notes.All(note => TextWidth.Of(note) <= LongestNote);
}

/// <summary>A structure that is known by its numbers (12345): each numeral carries the stones of what belongs to it.</summary>
public static class PillarFigure
{
    /// <summary>How many numbers a figure has at most.</summary>
    public const int MostPillars = 10;

    private const int MostInRow = 5;

    /// <summary>How many lines each text may take.</summary>
    internal const int MostLines = 4;

    /// <summary>The joint between two stones.</summary>
    internal const double StoneGap = 3;

    /// <summary>The figure.</summary>
    /// <param name="id">What the ids inside begin with: unique on a page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What can be seen in it.</param>
    /// <param name="pillars">The numbers in their order, one to <see cref="MostPillars"/>; each must fit.</param>
    /// <param name="table">The same facts in words and numbers.</param>
    public static Figure Draw(string id, string title, string description, ImmutableArray<FigurePillar> pillars, FigureTable table) =>
        new(title, description, table, format => format.IsTall ? DrawTall(id, title, description, pillars, format) : DrawWide(id, title, description, pillars, format));

    /// <summary>Columns that stand on one plinth, in rows of up to five.</summary>
    private static string DrawWide(string id, string title, string description, ImmutableArray<FigurePillar> pillars, FigureFormat format)
    {
        const double columnGap = 18;
        const double rowGap = 40;
        var rows = (pillars.Length + MostInRow - 1) / MostInRow;
        var inRow = (pillars.Length + rows - 1) / rows;
        var width = Math.Min(200, (format.Width - (columnGap * (inRow - 1))) / inRow);
        PillarColumn[] columns = [.. pillars.Select(pillar => new PillarColumn(pillar, width, format.TextSize))];
        PillarColumn[][] lines = [.. columns.Chunk(inRow)];
        var svg = FigureSvg.Open("pillars", id, title, description, format, lines.Sum(HeightOf) + (rowGap * (rows - 1)));
        var top = 0.0;
        foreach (var line in lines)
        {
            var plinth = top + line.Max(column => column.StonesHeight);
            var bottomOfTitles = plinth + PillarColumn.NumeralHeight + line.Max(column => column.TitleHeight);
            for (var i = 0; i < line.Length; i++)
                line[i].Write(svg, i * (width + columnGap), plinth, bottomOfTitles);
            top += HeightOf(line) + rowGap;
        }
        return FigureSvg.Close(svg);

        static double HeightOf(PillarColumn[] line) =>
            line.Max(column => column.StonesHeight) + PillarColumn.NumeralHeight + line.Max(column => column.TitleHeight) + line.Max(column => column.NotesHeight);
    }

    /// <summary>One number below the other, its stones in courses beside it.</summary>
    private static string DrawTall(string id, string title, string description, ImmutableArray<FigurePillar> pillars, FigureFormat format)
    {
        const double margin = 14;
        PillarRow[] rows = [.. pillars.Select(pillar => new PillarRow(pillar, format))];
        var svg = FigureSvg.Open("pillars", id, title, description, format, rows.Sum(row => row.Height + (2 * margin)) - (2 * margin));
        var top = 0.0;
        foreach (var (index, row) in rows.Index())
        {
            if (index > 0)
                svg.Empty("path", ("class", "fact-axis"), ("d", $"M0 {SvgText.Number(top - margin)}H{SvgText.Number(format.Width)}"));
            row.Write(svg, top);
            top += row.Height + (2 * margin);
        }
        return FigureSvg.Close(svg);
    }

    /// <summary>A stone with its text.</summary>
    internal static void WriteStone(SvgText svg, TextBlock text, double x, double y, double width, double height, double size)
    {
        svg.Empty("rect", ("class", "fact-bar"), ("x", SvgText.Number(x)), ("y", SvgText.Number(y)), ("width", SvgText.Number(width)), ("height", SvgText.Number(height)));
        FigureSvg.Write(svg, "fact-count", text, x + (width / 2), y + (height / 2), size, "middle");
    }
}
