using System.Text;

namespace BrandShowcase.Diagnostics;

/// <summary>
/// The line in which a mistake stands, in three parts, for people to recognise. A long line is cut around the mistake, and what
/// could steer a terminal or turn the direction of writing is replaced: content is untrusted.
/// </summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Before">What stands before the mistake.</param>
/// <param name="Marked">The mistake, as far as it stands in this line; may be empty.</param>
/// <param name="After">What stands behind it.</param>
public sealed record CodeFrame(int Line, string Before, string Marked, string After)
{
    // A paragraph of Markdown is often one line of many hundred characters.
    private const int Width = 60;

    /// <summary>The frame of a place; null for a place that is a file as a whole.</summary>
    public static CodeFrame? Find(Place place)
    {
        if (place.Source.Text.Length == 0)
            return null;
        var number = place.Position.Line;
        var span = place.Source.GetLineSpan(number);
        var start = Math.Clamp(place.Span.Start - span.Start, 0, span.Length);
        var end = Math.Clamp(place.Span.End - span.Start, start, span.Length);
        return Cut(number, place.Source.GetLine(number), start, end);
    }

    /// <summary>The line above a frame: <c>path:line:column</c>, or the path alone of a file as a whole.</summary>
    public static string HeaderOf(Place place)
    {
        if (place.Source.Text.Length == 0)
            return Clean(place.Source.Path);
        var position = place.Position;
        return $"{Clean(place.Source.Path)}:{position.Line}:{position.Column}";
    }

    /// <summary>A text of the site without control characters.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
            clean.Append(c == '\t' ? ' ' : char.IsControl(c) || IsBidiControl(c) ? '\uFFFD' : c);
        return clean.ToString();
    }

    private static CodeFrame Cut(int number, ReadOnlySpan<char> line, int start, int end)
    {
        var from = Math.Max(0, start - Width);
        var markedEnd = Math.Min(end, start + Width);
        var to = Math.Min(line.Length, markedEnd + Width);
        // A cut must not fall between the halves of a surrogate pair.
        if (from > 0 && char.IsLowSurrogate(line[from])) from++;
        if (markedEnd < line.Length && char.IsLowSurrogate(line[markedEnd])) markedEnd = Math.Min(markedEnd + 1, line.Length);
        if (to < line.Length && char.IsLowSurrogate(line[to])) to--;
        to = Math.Max(to, markedEnd);
        return new(
            number,
            (from > 0 ? "…" : "") + Clean(line[from..start]),
            Clean(line[start..markedEnd]),
            Clean(line[markedEnd..to]) + (to < line.Length ? "…" : ""));
    }

    private static bool IsBidiControl(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
