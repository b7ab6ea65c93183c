using BrandShowcase.Svg;

namespace BrandShowcase.Figures;

/// <summary>One number of a <see cref="PillarFigure"/> for a desk: the numeral below its stones, which stand on a plinth.</summary>
internal sealed class PillarColumn(FigurePillar pillar, double width, double size)
{
    private const double NumeralSize = 68;
    private const double Padding = 8;
    private readonly double noteSize = size - 2;
    private readonly double titleSize = size + 2;
    private readonly TextBlock title = LineBreaker.Break(pillar.Title, width / (size + 2), PillarFigure.MostLines);
    private readonly TextBlock[] items = [.. pillar.Items.Select(item => LineBreaker.Break(item, (width - (2 * Padding)) / size, PillarFigure.MostLines))];
    private readonly TextBlock[] notes = [.. pillar.Notes.Select(note => LineBreaker.Break(note, width / (size - 2), PillarFigure.MostLines))];

    /// <summary>The height of the plinth and the numeral below it.</summary>
    internal const double NumeralHeight = NumeralSize + 26;

    /// <summary>The height of the stones above the plinth.</summary>
    internal double StonesHeight => items.Sum(item => HeightOf(item) + PillarFigure.StoneGap);

    /// <summary>The height of the title below the numeral.</summary>
    internal double TitleHeight => title.Height * titleSize;

    /// <summary>The height of the notes below the title; 0 without any.</summary>
    internal double NotesHeight => notes.Length == 0 ? 0 : 8 + notes.Sum(note => note.Height * noteSize);

    /// <summary>Draws it.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="plinth">Where its stones stand.</param>
    /// <param name="bottomOfTitle">Where the notes of its row begin.</param>
    internal void Write(SvgText svg, double x, double plinth, double bottomOfTitle)
    {
        var y = plinth - StonesHeight;
        foreach (var item in items)
        {
            PillarFigure.WriteStone(svg, item, x, y, width, HeightOf(item), size);
            y += HeightOf(item) + PillarFigure.StoneGap;
        }
        svg.Empty("path", ("class", "fact-plinth"), ("d", $"M{SvgText.Number(x)} {SvgText.Number(plinth + 1.5)}h{SvgText.Number(width)}"));
        var middle = x + (width / 2);
        FigureSvg.Write(svg, "fact-numeral", pillar.Number, middle, plinth + 16 + (NumeralSize / 2), NumeralSize, "middle");
        FigureSvg.Write(svg, "fact-title", title, middle, plinth + NumeralHeight + (TitleHeight / 2), titleSize, "middle");
        y = bottomOfTitle + 8;
        foreach (var note in notes)
        {
            FigureSvg.Write(svg, "fact-soft", note, middle, y + (note.Height * noteSize / 2), noteSize, "middle");
            y += note.Height * noteSize;
        }
    }

    private double HeightOf(TextBlock item) => Math.Max(40, (item.Height * size) + 16);
}
