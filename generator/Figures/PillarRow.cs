using BrandShowcase.Svg;

namespace BrandShowcase.Figures;

/// <summary>One number of a <see cref="PillarFigure"/> on a phone: the numeral, and beside it the title above courses of stones.</summary>
internal sealed class PillarRow
{
    private const double NumeralSize = 50;
    private const double Start = 60;
    private const double Padding = 10;
    private readonly string number;
    private readonly double size;
    private readonly double width;
    private readonly TextBlock title;
    private readonly TextBlock[][] courses;
    private readonly TextBlock[] notes;

    internal PillarRow(FigurePillar pillar, FigureFormat format)
    {
        (number, size, width) = (pillar.Number, format.TextSize, format.Width - Start);
        title = LineBreaker.Break(pillar.Title, width / TitleSize, PillarFigure.MostLines);
        courses = [.. Courses([.. pillar.Items.Select(item => LineBreaker.Break(item, (width - (2 * Padding)) / size, PillarFigure.MostLines))])];
        notes = [.. pillar.Notes.Select(note => LineBreaker.Break(note, width / NoteSize, PillarFigure.MostLines))];
    }

    /// <summary>Its height; not less than that of its numeral.</summary>
    internal double Height => Math.Max(
        NumeralSize, (title.Height * TitleSize) + (courses.Length == 0 ? 0 : 8 + courses.Sum(course => HeightOf(course) + PillarFigure.StoneGap)) + (notes.Length == 0 ? 0 : 6 + notes.Sum(note => note.Height * NoteSize)));

    private double TitleSize => size + 4;

    private double NoteSize => size - 1;

    /// <summary>Draws it below <paramref name="top"/>.</summary>
    internal void Write(SvgText svg, double top)
    {
        FigureSvg.Write(svg, "fact-numeral", number, (Start - 12) / 2, top + (NumeralSize / 2), number.Length > 1 ? NumeralSize * 0.7 : NumeralSize, "middle");
        FigureSvg.Write(svg, "fact-title", title, Start, top + (title.Height * TitleSize / 2), TitleSize);
        var y = top + (title.Height * TitleSize) + 8;
        foreach (var course in courses)
        {
            WriteCourse(svg, course, y);
            y += HeightOf(course) + PillarFigure.StoneGap;
        }
        y += courses.Length == 0 ? -2 : 6;
        foreach (var note in notes)
        {
            FigureSvg.Write(svg, "fact-soft", note, Start, y + (note.Height * NoteSize / 2), NoteSize);
            y += note.Height * NoteSize;
        }
    }

    /// <summary>Stones of a course fill it together, each as its text needs.</summary>
    private void WriteCourse(SvgText svg, TextBlock[] course, double y)
    {
        var spare = (width - WidthOf(course)) / course.Length;
        var x = Start;
        foreach (var stone in course)
        {
            var stoneWidth = WidthOf(stone) + spare;
            PillarFigure.WriteStone(svg, stone, x, y, stoneWidth, HeightOf(course), size);
            x += stoneWidth + PillarFigure.StoneGap;
        }
    }

    /// <summary>As few courses as hold the stones, with much the same number in each.</summary>
    private IEnumerable<TextBlock[]> Courses(TextBlock[] stones)
    {
        if (stones.Length == 0)
            return [];
        return Enumerable.Range(1, stones.Length).Select(count => stones.Chunk((stones.Length + count - 1) / count)).First(courses => courses.All(course => course.Length == 1 || WidthOf(course) <= width));
    }

    private double WidthOf(TextBlock stone) => (stone.Width * size) + (2 * Padding);

    private double WidthOf(TextBlock[] course) => course.Sum(WidthOf) + (PillarFigure.StoneGap * (course.Length - 1));

    private double HeightOf(TextBlock[] course) => course.Max(stone => Math.Max(34, (stone.Height * size) + 14));
}
