using System.Collections.Immutable;

namespace BrandShowcase.Svg;

/// <summary>
/// Breaks a text into a few lines of much the same length. Chinese breaks between any two characters, but rather between known
/// words than within one; Latin words and numbers stay whole, no line starts with closing punctuation or ends with opening punctuation (CLREQ 3.1.2).
/// </summary>
public static class LineBreaker
{
    private const string Ellipsis = "…";

    // A break after a space or a mark reads better than one within a name: it may cost this much width, in em.
    private const double WorthOfGoodBreak = 1.8;

    // Lines of one length look best: this is what a difference of one em costs.
    private const double WorthOfEvenLines = 0.3;

    // Lines as short as this are not divided further.
    private const double ShortEnough = 5;

    private static readonly double WidthOfSpace = TextWidth.Of(" ");

    // The narrowest letters take a third of an em, so that no more characters than this can be seen.
    private const int CharactersInEm = 4;

    /// <summary>The text in as few lines of at most <paramref name="width"/> em as it needs; shortened if it needs more than <paramref name="most"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The longest line in em, above 1.</param>
    /// <param name="most">The most lines, at least 1.</param>
    public static TextBlock Break(string text, double width, int most) => Shapes(text, width, most, isFewestEnough: true)[0];

    /// <summary>The text in every number of lines up to <paramref name="most"/> that makes it narrower, the fewest first; one shortened form if it needs more.</summary>
    public static ImmutableArray<TextBlock> Shapes(string text, double width, int most) => Shapes(text, width, most, isFewestEnough: false);

    private static ImmutableArray<TextBlock> Shapes(string text, double width, int most, bool isFewestEnough)
    {
        var units = TextUnits.Of(Cut(text.Trim(), (int)(width * most * CharactersInEm)), width);
        var fewest = CountLines(units, width);
        if (fewest > most)
            return [Shorten(units, width, most)];
        var shapes = ImmutableArray.CreateBuilder<TextBlock>();
        for (var lines = Math.Max(1, fewest); lines <= Math.Max(1, Math.Min(most, units.Length)); lines++)
        {
            var shape = Balance(units, lines, width);
            if (shapes.Count == 0 || shape.Width < shapes[^1].Width - 0.5)
                shapes.Add(shape);
            if (isFewestEnough || shape.Width <= ShortEnough)
                break;
        }
        return shapes.ToImmutable();
    }

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        return char.IsHighSurrogate(text[most - 1]) ? text[..(most - 1)] : text[..most];
    }

    private static int CountLines(ImmutableArray<TextUnit> units, double width)
    {
        var (lines, used) = (0, double.PositiveInfinity);
        foreach (var unit in units)
        {
            if (used + unit.Width > width)
                (lines, used) = (lines + 1, 0);
            used += unit.Width + unit.Space;
        }
        return lines;
    }

    private static TextBlock Shorten(ImmutableArray<TextUnit> units, double width, int most)
    {
        var kept = units;
        while (kept.Length > 1 && CountLines([.. kept, TextUnit.Of(Ellipsis)], width) > most)
            kept = kept.RemoveAt(kept.Length - 1);
        ImmutableArray<TextUnit> ended = [.. kept.RemoveAt(kept.Length - 1), TextUnit.Of(kept[^1].Text + Ellipsis)];
        return Balance(ended, Math.Min(most, CountLines(ended, width)), width) with { IsShortened = true };
    }

    // The best of all ways to break into that many lines. It begins with lines of one length and follows no way that cannot
    // become better than the best so far, so that few are tried however long the text is.
    private static TextBlock Balance(ImmutableArray<TextUnit> units, int lines, double limit)
    {
        if (units.IsEmpty)
            return TextBlock.Of("");
        var text = new MeasuredUnits(units);
        var costs = BreakCosts.Of(units);
        var best = text.Even(lines);
        var (widest, narrowest) = text.Range(best);
        var bestCost = CostOf(widest, narrowest, best[1..^1].Sum(at => costs[at]));
        var breaks = new int[lines + 1];
        breaks[lines] = units.Length;
        Search(1, 0, double.PositiveInfinity, 0);
        return text.Block(best);

        void Search(int line, double widest, double narrowest, double penalty)
        {
            if (line == lines)
            {
                var last = text.Width(breaks[line - 1], units.Length);
                var cost = CostOf(Math.Max(widest, last), Math.Min(narrowest, last), penalty);
                if (cost < bestCost)
                    (best, bestCost) = ([.. breaks], cost);
                return;
            }
            var left = lines - line;
            for (var at = breaks[line - 1] + 1; at <= units.Length - left; at++)
            {
                var width = text.Width(breaks[line - 1], at);
                var rest = text.Width(at, units.Length);
                var (wider, narrower, paid) = (Math.Max(widest, width), Math.Min(narrowest, width), penalty + costs[at]);
                // Of the lines that are left the widest has their mean at least, without the spaces between them, and the narrowest at most.
                if (CostOf(Math.Max(wider, (rest / left) - WidthOfSpace), Math.Min(narrower, rest / left), paid) >= bestCost)
                    continue;
                breaks[line] = at;
                Search(line + 1, wider, narrower, paid);
            }
        }

        // Past the limit only a line that cannot be helped is taken, dearly.
        double CostOf(double widest, double narrowest, double penalty) =>
            widest + (penalty * WorthOfGoodBreak) + (WorthOfEvenLines * (widest - narrowest)) + (widest > limit ? 1000 : 0);
    }
}
