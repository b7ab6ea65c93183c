using System.Text;
using System.Text.RegularExpressions;

namespace BrandShowcase.Diagnostics;

/// <summary>
/// The line in which a mistake stands, in three parts, for people to recognise. A long line is cut around the mistake, and what
/// could steer a terminal or turn the direction of writing is replaced: content is untrusted. So is what must not become public
/// about people: frames are kept in logs, and shown by previews to others.
/// </summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Before">What stands before the mistake.</param>
/// <param name="Marked">The mistake, as far as it stands in this line; may be empty.</param>
/// <param name="After">What stands behind it.</param>
public sealed partial record CodeFrame(int Line, string Before, string Marked, string After)
{
    // A paragraph of Markdown is often one line of many hundred characters.
    private const int Width = 60;

    /// <summary>The frame of a mistake; null for one of a file as a whole.</summary>
    public static CodeFrame? Find(Diagnostic mistake) => Find(mistake.Place) is not { } frame ? null
        : PrivacyMistakes.IsMarked(mistake) ? frame with { Marked = Mask(frame.Marked) } : frame;

    /// <summary>The frame of a place; null for a place that is a file as a whole.</summary>
    public static CodeFrame? Find(Place place)
    {
        if (place.Source.Text.Length == 0)
            return null;
        var number = place.Position.Line;
        var span = place.Source.GetLineSpan(number);
        var start = Math.Clamp(place.Span.Start - span.Start, 0, span.Length);
        var end = Math.Clamp(place.Span.End - span.Start, start, span.Length);
        // Before the line is cut, since half a number is no number any more.
        return Cut(number, PersonalNumber().Replace(place.Source.GetLine(number).ToString(), found => Mask(found.Value)), start, end);
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

    // As long as it was, so that the caret stands where it stood.
    private static string Mask(string text) => text.Length == 0 ? "" : text[0] + new string('*', text.Length - 1);

    // Mobile numbers of eleven digits, identity and bank card numbers of fifteen to nineteen, also in groups.
    [GeneratedRegex("(?<![0-9A-Za-z])((86[- ]?)?1[3-9]([- ]?[0-9]){9}|[1-9]([- ]?[0-9]){14,18}[Xx]?)(?![0-9A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PersonalNumber();

    private static bool IsBidiControl(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
