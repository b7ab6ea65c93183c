using System.Collections.Immutable;

namespace BrandShowcase.Svg;

/// <summary>The pieces of a text with the place of each on one endless line, from which the width of any part is a difference.</summary>
internal sealed class MeasuredUnits
{
    private readonly ImmutableArray<TextUnit> units;
    private readonly double[] starts;

    internal MeasuredUnits(ImmutableArray<TextUnit> units)
    {
        this.units = units;
        starts = new double[units.Length];
        for (var i = 1; i < units.Length; i++)
            starts[i] = starts[i - 1] + units[i - 1].Width + units[i - 1].Space;
    }

    /// <summary>The widths of the widest and the narrowest line where lines start at <paramref name="breaks"/>, whose last is the end.</summary>
    internal (double Widest, double Narrowest) Range(int[] breaks)
    {
        var (widest, narrowest) = (0.0, double.PositiveInfinity);
        for (var i = 0; i < breaks.Length - 1; i++)
        {
            var width = Width(breaks[i], breaks[i + 1]);
            (widest, narrowest) = (Math.Max(widest, width), Math.Min(narrowest, width));
        }
        return (widest, narrowest);
    }

    /// <summary>The lines that start at <paramref name="breaks"/>, whose last is the end.</summary>
    internal TextBlock Block(int[] breaks) =>
        new([.. Enumerable.Range(0, breaks.Length - 1).Select(i => Join(breaks[i], breaks[i + 1]))], Range(breaks).Widest, IsShortened: false);

    /// <summary>Where lines start, and the last ends, if they are to have one length as nearly as the pieces allow.</summary>
    /// <param name="lines">How many lines, at most one a piece.</param>
    internal int[] Even(int lines)
    {
        var breaks = new int[lines + 1];
        breaks[lines] = units.Length;
        var length = Width(0, units.Length) / lines;
        for (var line = 1; line < lines; line++)
        {
            var at = breaks[line - 1] + 1;
            while (at < units.Length - (lines - line) && starts[at] < length * line)
                at++;
            breaks[line] = at;
        }
        return breaks;
    }

    /// <summary>The width of a line of the pieces from <paramref name="start"/> up to <paramref name="end"/>, exclusive.</summary>
    internal double Width(int start, int end) => starts[end - 1] + units[end - 1].Width - starts[start];

    private string Join(int start, int end) =>
        string.Concat(units[start..end].Select((unit, i) => unit.Space > 0 && i < end - start - 1 ? unit.Text + " " : unit.Text));
}
