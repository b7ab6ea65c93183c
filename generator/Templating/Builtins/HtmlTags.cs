using System.Text;

namespace BrandShowcase.Templating.Builtins;

/// <summary>Removes the tags of HTML in one pass. What is left is text and no safe HTML.</summary>
internal static class HtmlTags
{
    /// <summary>The text without tags and comments; what only looks like the beginning of a tag stays.</summary>
    public static string Remove(string html)
    {
        var text = new StringBuilder(html.Length);
        var position = 0;
        while (position < html.Length)
        {
            var end = html[position] == '<' ? EndOfTag(html, position) : -1;
            if (end < 0)
                text.Append(html[position++]);
            else
                position = end;
        }
        return text.ToString();
    }

    /// <summary>The place behind the tag or comment that begins at <paramref name="start"/>, or -1 if none begins there.</summary>
    private static int EndOfTag(string html, int start)
    {
        if (start + 1 == html.Length || !(char.IsAsciiLetter(html[start + 1]) || "/!?".Contains(html[start + 1])))
            return -1;
        if (string.CompareOrdinal(html, start, "<!--", 0, 4) == 0)
            return html.IndexOf("-->", start + 4, StringComparison.Ordinal) is >= 0 and var comment ? comment + 3 : html.Length;
        var quote = '\0';
        for (var i = start + 1; i < html.Length; i++)
        {
            if (quote != '\0')
                quote = html[i] == quote ? '\0' : quote;
            else if (html[i] == '>')
                return i + 1;
            else if (html[i] is '"' or '\'' && html[i - 1] == '=')
                quote = html[i];
        }
        // An open tag has no end: as in a browser, all of the rest belongs to it.
        return html.Length;
    }
}
