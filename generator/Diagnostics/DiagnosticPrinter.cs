using System.Text;

namespace BrandShowcase.Diagnostics;

/// <summary>
/// Prints diagnostics for people: a line <c>path:line:column: error CODE: message</c>, the line of the source with a
/// caret under the mistake, and the remedy beside the caret.
/// </summary>
/// <param name="writer">Where to print.</param>
/// <param name="language">The language of the messages.</param>
/// <param name="useColor">Whether to colour with ANSI sequences.</param>
public sealed class DiagnosticPrinter(TextWriter writer, Language language, bool useColor)
{
    // A longer line is cut around the mistake: a paragraph of Markdown is often one line of many hundred characters.
    private const int FrameWidth = 60;

    /// <summary>Prints one diagnostic, with an empty line behind it.</summary>
    public void Print(Diagnostic diagnostic)
    {
        writer.WriteLine(
            $"{Style(Header(diagnostic.Place), "1")}: {Style($"{SeverityName(diagnostic.Severity)} {diagnostic.Code}", SeverityStyle(diagnostic.Severity))}" +
            $"{(language == Language.English ? ": " : "：")}{Clean(diagnostic.Message.In(language))}");
        PrintFrame(diagnostic.Place, diagnostic.Help?.In(language), diagnostic.Severity);
        foreach (var related in diagnostic.Related)
        {
            writer.WriteLine($"   {Style(Header(related.Place), "1")}{(language == Language.English ? ": " : "：")}{Clean(related.Note.In(language))}");
            PrintFrame(related.Place, help: null, diagnostic.Severity);
        }
        writer.WriteLine();
    }

    private static string Header(Place place)
    {
        if (place.Source.Text.Length == 0)
            return Clean(place.Source.Path);
        var position = place.Position;
        return $"{Clean(place.Source.Path)}:{position.Line}:{position.Column}";
    }

    private void PrintFrame(Place place, string? help, Severity severity)
    {
        if (place.Source.Text.Length == 0)
        {
            if (help is not null)
                writer.WriteLine($"   = {Clean(help)}");
            return;
        }
        var line = place.Position.Line;
        var lineSpan = place.Source.GetLineSpan(line);
        var start = Math.Clamp(place.Span.Start - lineSpan.Start, 0, lineSpan.Length);
        var end = Math.Clamp(place.Span.End - lineSpan.Start, start, lineSpan.Length);
        var (before, marked, after) = Window(place.Source.GetLine(line), start, end);

        var number = line.ToString().PadLeft(2);
        var gutter = new string(' ', number.Length + 1);
        var caret = new string('^', Math.Max(1, DisplayWidth.Of(marked)));
        writer.WriteLine($"{gutter}{Style("|", "2")}");
        writer.WriteLine($"{Style($"{number} |", "2")} {before}{marked}{after}");
        writer.Write($"{gutter}{Style("|", "2")} {new string(' ', DisplayWidth.Of(before))}{Style(caret, SeverityStyle(severity))}");
        writer.WriteLine(help is null ? "" : " " + Clean(help));
    }

    /// <summary>The marked part of a line with as much before and behind it as people need to recognise it.</summary>
    private static (string Before, string Marked, string After) Window(ReadOnlySpan<char> line, int start, int end)
    {
        var from = Math.Max(0, start - FrameWidth);
        var markedEnd = Math.Min(end, start + FrameWidth);
        var to = Math.Min(line.Length, markedEnd + FrameWidth);
        // A cut must not fall between the halves of a surrogate pair.
        if (from > 0 && char.IsLowSurrogate(line[from])) from++;
        if (markedEnd < line.Length && char.IsLowSurrogate(line[markedEnd])) markedEnd = Math.Min(markedEnd + 1, line.Length);
        if (to < line.Length && char.IsLowSurrogate(line[to])) to--;
        to = Math.Max(to, markedEnd);
        return (
            (from > 0 ? "…" : "") + Clean(line[from..start]),
            Clean(line[start..markedEnd]),
            Clean(line[markedEnd..to]) + (to < line.Length ? "…" : ""));
    }

    /// <summary>Content is untrusted: a control character in it must not steer the terminal.</summary>
    private static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
            clean.Append(c == '\t' ? ' ' : char.IsControl(c) || IsBidiControl(c) ? '\uFFFD' : c);
        return clean.ToString();
    }

    private static bool IsBidiControl(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private string SeverityName(Severity severity) => (severity, language) switch
    {
        (Severity.Error, Language.English) => "error",
        (Severity.Error, _) => "错误",
        (_, Language.English) => "warning",
        _ => "警告",
    };

    private static string SeverityStyle(Severity severity) => severity == Severity.Error ? "1;31" : "1;33";

    private string Style(string text, string sgr) => useColor ? $"\u001b[{sgr}m{text}\u001b[0m" : text;
}
