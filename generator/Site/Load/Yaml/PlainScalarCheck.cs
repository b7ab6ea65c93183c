using System.Buffers;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load.Yaml;

/// <summary>
/// Finds mistakes in unquoted text that YAML accepts in silence but nobody means: a key whose colon is full-width or
/// has no space behind it is read as text, and what follows <c>#</c> is thrown away.
/// </summary>
internal static class PlainScalarCheck
{
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(":：-“「『‘");
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    /// <summary>Reports what is wrong with <paramref name="scalar"/>. False if it is not what its author meant.</summary>
    public static bool IsSound(SourceText source, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var span = scalar.Span;
        ReportHiddenText(source, span.End, diagnostics);
        var text = source.Text.AsSpan(span.Start, span.Length);
        if (!text.ContainsAny(Suspicious))
            return true;
        if (IsTightItem(text) && StartsLine(source.Text, span.Start))
        {
            foreach (var line in LinesOf(source, span).Where(line => IsTightItem(source.Text.AsSpan(line.Start, line.Length))))
                diagnostics.Add(FrontMatterMistakes.MissingSpaceAfterDash(new(source, new(line.Start, 1))));
            return false;
        }
        ReportShownQuotes(source, span, diagnostics);
        return HasNoSwallowedLines(source, span, diagnostics);
    }

    /// <summary>
    /// Reports a key with a wide space before it, and a key of a flow mapping that has swallowed its value, as in
    /// <c>{name：x}</c> and <c>{name:x}</c>. False if it is not the key that its author meant.
    /// </summary>
    public static bool IsSoundKey(SourceText source, YamlScalar key, YamlNode value, DiagnosticBag diagnostics)
    {
        // To YAML an ideographic space is a character like any other, and here the first one of the key.
        if (key.IsPlain && key.Value is ['\u3000' or '\u00A0', ..])
        {
            diagnostics.Add(FrontMatterMistakes.IndentationCharacter(new(source, new(key.Span.Start, 1)), key.Value[0]));
            return false;
        }
        if (!key.IsPlain || value is not YamlScalar { IsPlain: true, Value: "" })
            return true;
        var colon = key.Value.AsSpan().IndexOfAny(':', '：');
        if (colon < 0)
            return true;
        // At the start of a line the scalar itself has been reported there; the same report twice is shown once.
        Report(source, key.Span.Start + colon, diagnostics);
        return false;
    }

    /// <summary>Reports an item of a list in brackets that is probably two, parted by the comma of Chinese typing.</summary>
    public static void ReportListItem(SourceText source, YamlNode item, DiagnosticBag diagnostics)
    {
        if (item is not YamlScalar { IsPlain: true } scalar)
            return;
        var comma = scalar.Value.AsSpan().IndexOfAny(NameSeries.Marks);
        if (comma >= 0 && NameSeries.Split(scalar.Value, NameSeries.Marks, NameSeries.LongestWord) is { Length: > 1 } names)
            diagnostics.Add(FrontMatterMistakes.FullWidthComma(new(source, new(scalar.Span.Start + comma, 1)), scalar.Value[comma], names));
    }

    private static bool IsNoKey(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        var text = source.Text.AsSpan(span.Start, span.Length);
        var colon = text.IndexOfAny(':', '：');
        // Keys of the content schema are lower-case words; "CT：…" and "https://…" are text.
        var isKey = colon > 0 && !text[..colon].ContainsAnyExcept(KeyCharacters) && !text[(colon + 1)..].StartsWith("//");
        if (!isKey || !StartsLine(source.Text, span.Start))
            return true;
        Report(source, span.Start + colon, diagnostics);
        return false;
    }

    /// <summary>Text may go on over several lines, but a line that begins like an item or a key was meant as one.</summary>
    private static bool HasNoSwallowedLines(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        var isSound = true;
        foreach (var line in LinesOf(source, span))
        {
            var text = source.Text.AsSpan(line.Start, line.Length);
            var isItem = line.Start > span.Start && text.StartsWith("- ");
            var words = isItem ? text.IndexOfAnyExcept('-', ' ') : 0;
            if (words >= 0 && !IsNoKey(source, TextSpan.FromBounds(line.Start + words, line.End), diagnostics))
                isSound = false;
            // Below a key that is not read as one its items cannot be in their place.
            else if (isItem && isSound)
            {
                diagnostics.Add(FrontMatterMistakes.BadIndentation(new(source, line)));
                return false;
            }
        }
        return isSound;
    }

    /// <summary>The lines of a text without their indentation.</summary>
    private static IEnumerable<TextSpan> LinesOf(SourceText source, TextSpan span)
    {
        for (var line = span.Start; line < span.End;)
        {
            var length = source.Text.AsSpan(line, span.End - line).IndexOfAny('\r', '\n');
            var end = length < 0 ? span.End : line + length;
            yield return TextSpan.FromBounds(line, end);
            for (line = end; line < span.End && source.Text[line] is '\n' or '\r' or ' ';)
                line++;
        }
    }

    private static bool IsTightItem(ReadOnlySpan<char> line) => line.Length > 1 && line[0] == '-' && line[1] != ' ' && !char.IsAsciiDigit(line[1]);

    private static void Report(SourceText source, int colon, DiagnosticBag diagnostics)
    {
        var place = new Place(source, new(colon, 1));
        diagnostics.Add(source.Text[colon] == '：' ? FrontMatterMistakes.FullWidthColon(place) : FrontMatterMistakes.MissingSpaceAfterColon(place));
    }

    /// <summary>Quotes around a whole value would be printed; quotes around a part of it belong to the text.</summary>
    private static void ReportShownQuotes(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        var text = source.Text.AsSpan(span.Start, span.Length);
        if (CurlyQuotes.ClosingOf(text[0]) is { } closing && text.Length > 1 && text[1..].IndexOf(closing) == text.Length - 2)
            diagnostics.Add(FrontMatterMistakes.CurlyQuotesShown(new(source, span), text[1..^1].ToString()));
    }

    private static void ReportHiddenText(SourceText source, int end, DiagnosticBag diagnostics)
    {
        var text = source.Text.AsSpan(end);
        var start = text.IndexOfAnyExcept(' ', '\t');
        if (start <= 0 || text[start] != '#')
            return;
        var line = text[start..];
        var lineEnd = line.IndexOfAny('\r', '\n');
        line = lineEnd < 0 ? line : line[..lineEnd];
        if (line.Length > 1 && line[1] is not (' ' or '#'))
            diagnostics.Add(FrontMatterMistakes.HiddenByComment(new(source, new(end + start, line.Length))));
    }

    /// <summary>Whether only spaces and list dashes stand before <paramref name="offset"/> on its line.</summary>
    private static bool StartsLine(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is ' ' or '-')
            offset--;
        return offset == 0 || text[offset - 1] == '\n';
    }
}
