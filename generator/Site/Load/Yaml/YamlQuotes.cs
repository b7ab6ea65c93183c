namespace BrandShowcase.Site.Load.Yaml;

/// <summary>Where quotes and brackets of YAML close.</summary>
internal static class YamlQuotes
{
    private const string Escapes = "0abtnvfre \"/\\N_LPxuU\t\r\n";

    /// <summary>The offset of the quote that closes the one at <paramref name="start"/>, or -1 if none does before <paramref name="limit"/>.</summary>
    public static int FindClosing(string text, int start, int limit)
    {
        var quote = text[start];
        for (var i = start + 1; i < limit; i++)
        {
            if (text[i] == '\\' && quote == '"')
                i++;
            else if (text[i] == quote && quote == '\'' && i + 1 < limit && text[i + 1] == '\'')
                i++;
            else if (text[i] == quote)
                return i;
        }
        return -1;
    }

    /// <summary>The offset of the backslash of the first escape that YAML does not know, or null.</summary>
    public static int? FindUnknownEscape(string text, int start, int close)
    {
        if (text[start] != '"')
            return null;
        for (var i = start + 1; i < close; i++)
        {
            if (text[i] == '\\' && !Escapes.Contains(text[++i]))
                return i - 1;
        }
        return null;
    }

    /// <summary>The offset of the bracket that closes the one at <paramref name="start"/>, or -1 if none does before <paramref name="limit"/>.</summary>
    public static int FindClosingBracket(string text, int start, int limit)
    {
        var depth = 0;
        for (var i = start; i < limit; i++)
        {
            switch (text[i])
            {
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}' when --depth == 0:
                    return i;
                case '"' or '\'' when text[i - 1] is ' ' or '[' or '{' or ',':
                    i = FindClosing(text, i, limit);
                    if (i < 0)
                        return -1;
                    break;
            }
        }
        return -1;
    }
}
