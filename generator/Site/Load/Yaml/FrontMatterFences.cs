using System.Buffers;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load.Yaml;

/// <summary>Where the front matter of a file lies between its two lines <c>---</c>.</summary>
/// <param name="Region">The YAML, without the two lines.</param>
/// <param name="BodyStart">The offset behind the closing line.</param>
/// <param name="IsClosed">False if the closing line is missing and its place was guessed.</param>
internal readonly record struct FrontMatterFences(TextSpan Region, int BodyStart, bool IsClosed)
{
    private const string Fence = "---";

    // Those of the keys of pages; a sentence of Chinese may have a colon too.
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    /// <summary>The front matter of <paramref name="source"/>, or null if it has none.</summary>
    public static FrontMatterFences? Find(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var opening = 0;
        while (opening < text.Length && text[opening] is ' ' or '\r' or '\n' or '\u3000')
            opening++;
        var openingEnd = LineEnd(text, opening);
        var start = NextLine(text, openingEnd);
        if (!IsFenceLike(text.AsSpan(opening, openingEnd - opening)))
            return FindUnopened(source, opening, diagnostics);
        var isExact = opening == 0 && IsFence(text.AsSpan(0, openingEnd));
        if (!isExact)
        {
            // A rule across the page is a line of dashes too: only a key behind it makes it a mistake.
            if (!YamlEntries.IsKeyLike(text.AsSpan(start, LineEnd(text, start) - start)))
                return null;
            diagnostics.Add(FrontMatterMistakes.MalformedFence(new(source, TextSpan.FromBounds(opening, openingEnd))));
        }
        return FindClosing(source, start, diagnostics)
            ?? GuessClosing(source, TextSpan.FromBounds(opening, openingEnd), start, diagnostics);
    }

    /// <summary>Fields at the start of the file without a line of dashes above them.</summary>
    private static FrontMatterFences? FindUnopened(SourceText source, int start, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var line = text.AsSpan(start, LineEnd(text, start) - start);
        var colon = line.IndexOfAny(':', '：');
        if (colon <= 0 || line[..colon].ContainsAnyExcept(KeyCharacters) || line[(colon + 1)..].StartsWith("//"))
            return null;
        diagnostics.Add(FrontMatterMistakes.MissingFences(new(source, new(start, line.TrimEnd().Length))));
        // That the second line is missing too is the same mistake.
        return FindClosing(source, start, diagnostics) ?? GuessClosing(source, new(start, 0), start, new());
    }

    private static FrontMatterFences? FindClosing(SourceText source, int start, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var isAfterBlank = false;
        for (var line = start; line < text.Length; line = NextLine(text, LineEnd(text, line)))
        {
            var content = text.AsSpan(line, LineEnd(text, line) - line);
            // A Markdown heading: the body has begun, and a "---" behind it is a rule across the page.
            if (isAfterBlank && content.StartsWith("##"))
                return null;
            isAfterBlank = content.IsWhiteSpace();
            if (isAfterBlank || content[0] is not ('-' or '—' or '－' or '–') || !IsFenceLike(content))
                continue;
            if (!IsFence(content))
                diagnostics.Add(FrontMatterMistakes.MalformedFence(new(source, new(line, content.TrimEnd().Length))));
            return new(TextSpan.FromBounds(start, line), NextLine(text, line + content.Length), IsClosed: true);
        }
        return null;
    }

    /// <summary>The front matter ends where the lines stop to look like YAML.</summary>
    private static FrontMatterFences GuessClosing(SourceText source, TextSpan opening, int start, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var end = start;
        var isAfterBlank = false;
        for (var line = start; line < text.Length; line = NextLine(text, LineEnd(text, line)))
        {
            var content = text.AsSpan(line, LineEnd(text, line) - line);
            if (content.IsWhiteSpace())
            {
                isAfterBlank = true;
                continue;
            }
            var isContinuation = !isAfterBlank && content[0] is ' ' or '\t' or '-' or '#' && !content.StartsWith("##");
            if (!YamlEntries.IsKeyLike(content) && !isContinuation)
                break;
            isAfterBlank = false;
            end = NextLine(text, LineEnd(text, line));
        }
        diagnostics.Add(FrontMatterMistakes.MissingClosingFence(
            new(source, TextSpan.FromBounds(end, LineEnd(text, end))), new(source, opening)));
        return new(TextSpan.FromBounds(start, end), end, IsClosed: false);
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd(" \t\r") is Fence;

    private static bool IsFenceLike(ReadOnlySpan<char> line)
    {
        var content = line.Trim(" \t\r\u3000");
        return content.Length >= 2 && !content.ContainsAnyExcept("-—－–");
    }

    private static int LineEnd(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('\n');
        return length < 0 ? text.Length : start + length;
    }

    private static int NextLine(string text, int lineEnd) => Math.Min(lineEnd + 1, text.Length);
}
