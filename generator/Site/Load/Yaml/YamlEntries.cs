namespace BrandShowcase.Site.Load.Yaml;

/// <summary>The entries of a YAML text: each begins with a key at the margin and has all lines up to the next one.</summary>
internal static class YamlEntries
{
    /// <summary>The text with spaces for the entries in which the offsets <paramref name="within"/> lie, so that all else stays in its place.</summary>
    public static string Blank(string yaml, IEnumerable<int> within)
    {
        var blanked = yaml.ToCharArray();
        var end = 0;
        foreach (var offset in within.Order())
        {
            if (offset < end)
                continue;
            var start = LineStart(yaml, offset);
            while (start > end && !IsKeyLike(yaml.AsSpan(start)))
                start = LineStart(yaml, start - 1);
            end = NextLine(yaml, offset);
            while (end < yaml.Length && !IsKeyLike(yaml.AsSpan(end)))
                end = NextLine(yaml, end);
            for (var i = start; i < end; i++)
            {
                if (blanked[i] is not ('\r' or '\n'))
                    blanked[i] = ' ';
            }
        }
        return new(blanked);
    }

    /// <summary>Whether a line begins like one with a key at the margin, whichever colon is behind it.</summary>
    /// <param name="text">The line; more lines may follow.</param>
    public static bool IsKeyLike(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        var line = end < 0 ? text : text[..end];
        var colon = line.IndexOfAny(':', '：');
        return colon > 0 && !line[..colon].ContainsAny(" \t#*[]()，。<>") && !line[(colon + 1)..].StartsWith("//");
    }

    private static int LineStart(string yaml, int offset) => offset <= 0 ? 0 : yaml.LastIndexOf('\n', Math.Min(offset, yaml.Length) - 1) + 1;

    private static int NextLine(string yaml, int offset)
    {
        var end = offset < yaml.Length ? yaml.IndexOf('\n', offset) : -1;
        return end < 0 ? yaml.Length : end + 1;
    }
}
