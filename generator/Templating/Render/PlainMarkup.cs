using System.Buffers;

namespace BrandShowcase.Templating.Render;

/// <summary>Markup as plain text that is escaped already: tags and comments fall out, references stay as they are.</summary>
internal static class PlainMarkup
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>\"'&");

    /// <summary>Writes <paramref name="markup"/> for a quoted attribute or an element of plain text.</summary>
    public static void Write(Utf8Output output, ReadOnlySpan<char> markup)
    {
        while (true)
        {
            var special = markup.IndexOfAny(Special);
            if (special < 0)
            {
                output.Write(markup);
                return;
            }
            output.Write(markup[..special]);
            var rest = markup[special..];
            var skipped = rest[0] switch
            {
                '<' => LengthOfTag(rest),
                '&' => LengthOfReference(rest),
                _ => 0,
            };
            if (skipped > 0 && rest[0] == '&')
                output.Write(rest[..skipped]);
            else if (skipped == 0)
                output.Write(HtmlEscape.ReferenceOf(rest[0]));
            markup = rest[Math.Max(1, skipped)..];
        }
    }

    /// <summary>The length of a tag or comment at the start of <paramref name="markup"/>; 0 if none begins there.</summary>
    private static int LengthOfTag(ReadOnlySpan<char> markup)
    {
        if (markup.StartsWith("<!--"))
            return markup.IndexOf("-->") is >= 0 and var close ? close + 3 : markup.Length;
        if (markup.Length < 2 || !(char.IsAsciiLetter(markup[1]) || markup[1] is '/' or '!' or '?'))
            return 0;
        var quote = '\0';
        for (var i = 1; i < markup.Length; i++)
        {
            if (quote != '\0')
                quote = markup[i] == quote ? '\0' : quote;
            else if (markup[i] is '"' or '\'')
                quote = markup[i];
            else if (markup[i] == '>')
                return i + 1;
        }
        return markup.Length;
    }

    /// <summary>The length of a character reference at the start of <paramref name="markup"/>; 0 if there is none.</summary>
    private static int LengthOfReference(ReadOnlySpan<char> markup)
    {
        var end = markup.IndexOf(';');
        if (end < 2 || end > 32)
            return 0;
        var name = markup[1] == '#' ? markup[2..end] : markup[1..end];
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return 0;
        }
        return name.IsEmpty ? 0 : end + 1;
    }
}
