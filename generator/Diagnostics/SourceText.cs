namespace BrandShowcase.Diagnostics;

/// <summary>The text of one file and the way from its offsets to lines and columns.</summary>
/// <param name="path">The path that people see, relative to the site, with forward slashes.</param>
/// <param name="text">The whole text, without a byte order mark; lines end in LF or CRLF.</param>
public sealed class SourceText(string path, string text)
{
    // Made on the first question only: nearly every file of a site is free of mistakes.
    private int[]? lineStarts;

    /// <summary>The path that people see, relative to the site, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>The number of lines; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    /// <summary>The line and column of <paramref name="offset"/>; an offset outside the text is moved to its nearest end.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = GetLineIndex(offset);
        var column = 1;
        foreach (var _ in Text.AsSpan(LineStarts[line], offset - LineStarts[line]).EnumerateRunes())
            column++;
        return new(line + 1, column);
    }

    /// <summary>The line's text without its line end.</summary>
    /// <param name="line">The line, from 1 to <see cref="LineCount"/>.</param>
    public ReadOnlySpan<char> GetLine(int line)
    {
        var span = GetLineSpan(line);
        return Text.AsSpan(span.Start, span.Length);
    }

    /// <summary>The line's range without its line end.</summary>
    /// <param name="line">The line, from 1 to <see cref="LineCount"/>.</param>
    public TextSpan GetLineSpan(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private int GetLineIndex(int offset)
    {
        var index = Array.BinarySearch(LineStarts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
