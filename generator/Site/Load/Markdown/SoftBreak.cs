using Markdig.Syntax.Inlines;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>
/// Decides about a line end inside a paragraph. Between words of Latin script it is a space; Chinese writes none
/// between characters or beside its punctuation, and a browser would show one.
/// </summary>
internal static class SoftBreak
{
    /// <summary>Whether nothing is shown for <paramref name="lineBreak"/>, because Chinese text goes on behind it.</summary>
    public static bool IsJoint(LineBreakInline lineBreak)
    {
        if (lineBreak.IsHard)
            return false;
        var before = LastCharacterBefore(lineBreak);
        var after = FirstCharacterAfter(lineBreak);
        return IsPunctuation(before) || IsPunctuation(after)
            || (IsWide(before) && (IsWide(after) || IsQuoteOrDash(after)))
            || (IsWide(after) && IsQuoteOrDash(before));
    }

    private static char LastCharacterBefore(Inline inline)
    {
        for (Inline? at = inline; at is not null; at = at.Parent)
        {
            for (var sibling = at.PreviousSibling; sibling is not null; sibling = sibling.PreviousSibling)
            {
                if (EdgeOf(sibling, last: true) is { } character)
                    return character;
            }
        }
        return default;
    }

    private static char FirstCharacterAfter(Inline inline)
    {
        for (Inline? at = inline; at is not null; at = at.Parent)
        {
            for (var sibling = at.NextSibling; sibling is not null; sibling = sibling.NextSibling)
            {
                if (EdgeOf(sibling, last: false) is { } character)
                    return character;
            }
        }
        return default;
    }

    /// <summary>The first or last character that <paramref name="inline"/> shows; null if it shows none.</summary>
    private static char? EdgeOf(Inline? inline, bool last)
    {
        switch (inline)
        {
            case LiteralInline literal:
                var text = literal.Content.AsSpan();
                return text.IsEmpty ? null : text[last ? ^1 : 0];
            case CodeInline { Content: { Length: > 0 } code }:
                return code[last ? ^1 : 0];
            case LinkInline { IsImage: true }:
                return default(char);
            case ContainerInline container:
                return EdgeOf(last ? container.LastChild : container.FirstChild, last);
            default:
                return default(char);
        }
    }

    // Han, kana and the planes of rarer Han characters, of which a char is one half.
    private static bool IsWide(char c) => c is (>= '\u2E80' and <= '\u2FDF') or (>= '\u3041' and <= '\u9FFF')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD88F') or (>= '\uDC00' and <= '\uDFFF');

    // The punctuation of Chinese, which brings its own space.
    private static bool IsPunctuation(char c) => c is (>= '\u3000' and <= '\u303F') or (>= '\uFF01' and <= '\uFF0F')
        or (>= '\uFF1A' and <= '\uFF20') or (>= '\uFF3B' and <= '\uFF40') or (>= '\uFF5B' and <= '\uFF65');

    // These belong to Latin script too: only a Han character on the other side tells.
    private static bool IsQuoteOrDash(char c) => c is '“' or '”' or '‘' or '’' or '—' or '…' or '·';
}
