using System.Collections.Immutable;
using BrandShowcase.Svg;

namespace BrandShowcase.Figures;

/// <summary>One point of a <see cref="TimelineFigure"/>.</summary>
/// <param name="When">The year as people read it, or null where it is not known.</param>
/// <param name="Title">What began.</param>
/// <param name="Text">A sentence about it, or null.</param>
public sealed record TimelinePoint(string? When, string Title, string? Text)
{
    // What a phone has room for in four lines.
    private const double LongestTitle = 36;
    private const double LongestText = 80;

    /// <summary>Whether all of it can be drawn in full.</summary>
    public bool Fits => TextWidth.Of(Title) <= LongestTitle && TextWidth.Of(Text) <= LongestText;
}

/// <summary>What followed what, as points on a line.</summary>
public static class TimelineFigure
{
    /// <summary>How many points a figure has at most.</summary>
    public const int MostPoints = 12;

    private const int MostSideBySide = 5;
    private const int MostLines = 4;

    /// <summary>The figure.</summary>
    /// <param name="id">What the ids inside begin with: unique on a page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What can be seen in it.</param>
    /// <param name="points">The points, earliest first, two to <see cref="MostPoints"/>; each must fit.</param>
    /// <param name="table">The same facts in words and numbers.</param>
    public static Figure Draw(string id, string title, string description, ImmutableArray<TimelinePoint> points, FigureTable table)
    {
        return new(title, description, table, format => new Drawing(id, title, description, format) is var drawing && IsUpright(format) ? drawing.Upright(points) : drawing.Level(points));

        bool IsUpright(FigureFormat format) => format.IsTall || points.Length > MostSideBySide || points.Any(point => TextWidth.Of(point.Text) > LongestSideBySide(format));

        double LongestSideBySide(FigureFormat format) => (WidthSideBySide(format, points.Length) / format.TextSize * MostLines) - MostLines;
    }

    private static double WidthSideBySide(FigureFormat format, int points) => (format.Width / points) - 20;

    /// <param name="id">What the ids inside begin with.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What can be seen in it.</param>
    /// <param name="format">For which width it is drawn.</param>
    private sealed class Drawing(string id, string title, string description, FigureFormat format)
    {
        private const double YearSize = 26;
        private const double Gap = 6;
        private readonly double textSize = format.TextSize;
        private readonly double titleSize = format.TextSize + 2;

        /// <summary>The line lies, years above it.</summary>
        public string Level(ImmutableArray<TimelinePoint> points)
        {
            const double line = YearSize + 24;
            var (step, width) = (format.Width / points.Length, WidthSideBySide(format, points.Length));
            var titles = points.Select(point => Break(point.Title, width, titleSize)).ToArray();
            var texts = points.Select(point => Break(point.Text ?? "", width, textSize)).ToArray();
            var textTop = line + 18 + (titles.Max(block => block.Height) * titleSize) + Gap;
            var svg = FigureSvg.Open("timeline", id, title, description, format, textTop + (texts.Max(block => block.Height) * textSize));
            svg.Empty("path", ("class", "fact-axis"), ("d", $"M0 {SvgText.Number(line)}H{SvgText.Number(format.Width)}"));
            for (var i = 0; i < points.Length; i++)
            {
                var x = (step * i) + 6;
                svg.Empty("circle", ("class", "fact-node"), ("cx", SvgText.Number(x)), ("cy", SvgText.Number(line)), ("r", "6"));
                if (points[i].When is { } when)
                    FigureSvg.Write(svg, "fact-numeral", when, x - 6, YearSize / 2, YearSize);
                WriteBelow(svg, "fact-title", titles[i], x - 6, line + 18, titleSize);
                WriteBelow(svg, "fact-soft", texts[i], x - 6, textTop, textSize);
            }
            return FigureSvg.Close(svg);
        }

        /// <summary>The line stands, everything to its right.</summary>
        public string Upright(ImmutableArray<TimelinePoint> points)
        {
            const double start = 28;
            const double gap = 22;
            var width = format.Width - start;
            var blocks = points.Select(point => (point.When, Title: Break(point.Title, width, titleSize), Text: Break(point.Text ?? "", width, textSize))).ToArray();
            var heights = blocks.Select(block => (block.When is null ? 0 : YearHeight) + (block.Title.Height * titleSize) + (block.Text.Lines is [""] ? 0 : Gap + (block.Text.Height * textSize))).ToArray();
            var svg = FigureSvg.Open("timeline", id, title, description, format, heights.Sum() + (gap * (points.Length - 1)));
            svg.Empty("path", ("class", "fact-axis"), ("d", $"M7 {SvgText.Number(FirstLine(blocks[0].When) / 2)}V{SvgText.Number(heights.Sum() + (gap * (points.Length - 1)))}"));
            var top = 0.0;
            for (var i = 0; i < points.Length; i++)
            {
                var (when, name, text) = blocks[i];
                svg.Empty("circle", ("class", "fact-node"), ("cx", "7"), ("cy", SvgText.Number(top + (FirstLine(when) / 2))), ("r", "6"));
                var y = top;
                if (when is not null)
                {
                    FigureSvg.Write(svg, "fact-numeral", when, start, y + (YearHeight / 2), YearSize - 4);
                    y += YearHeight;
                }
                WriteBelow(svg, "fact-title", name, start, y, titleSize);
                WriteBelow(svg, "fact-soft", text, start, y + (name.Height * titleSize) + Gap, textSize);
                top += heights[i] + gap;
            }
            return FigureSvg.Close(svg);
        }

        private static double YearHeight => YearSize + 4;

        private double FirstLine(string? when) => when is null ? titleSize * TextBlock.LineHeight : YearHeight;

        private static TextBlock Break(string text, double width, double size) => LineBreaker.Break(text, width / size, MostLines);

        private static void WriteBelow(SvgText svg, string kind, TextBlock block, double x, double top, double size)
        {
            if (block.Lines is not [""])
                FigureSvg.Write(svg, kind, block, x, top + (block.Height * size / 2), size);
        }
    }
}
