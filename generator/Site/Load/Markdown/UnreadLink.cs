using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>
/// A picture or link that Markdown took for text: its address has a space or an odd parenthesis in it, its caption stands in Chinese
/// quotation marks, or a picture's marks are full-width.
/// </summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="IsImage">Whether it is a picture.</param>
/// <param name="Right">How it is written so that Markdown understands it.</param>
internal readonly partial record struct UnreadLink(TextSpan Span, string Address, bool IsImage, string Right)
{
    /// <summary>Those in a run of text. What names no file of a kind that is published is left alone: brackets and parentheses are common in prose.</summary>
    public static IEnumerable<UnreadLink> Find(SourceText source, TextSpan text)
    {
        for (var match = Form().Match(source.Text, text.Start, text.Length); match.Success; match = match.NextMatch())
        {
            var file = match.Groups["file"].Value.Trim();
            var right = RightFormOf(match);
            if (IsMeantAsAddress(match, file) && right != match.Value && !IsEscaped(source, match.Index))
                yield return new(new(match.Index, match.Length), file, match.Value[0] is '!' or '！', right);
        }
    }

    /// <summary>An address as it is written in a link: in angle brackets where it would end too early without them.</summary>
    public static string WriteAddress(string address) => address.AsSpan().IndexOfAny(" ()") >= 0 ? $"<{address}>" : address;

    // Full-width parentheses behind brackets hold a remark more often than an address: （见附件：总结.pdf）.
    private static bool IsMeantAsAddress(Match match, string file) => match.Groups["wide"].Success
        ? ImageFile.IsPicture(file) && file.AsSpan().IndexOfAny("、，：；") < 0
        : FileKinds.IsPublished(file) || FileKinds.IsMarkdown(file);

    private static string RightFormOf(Match match)
    {
        var address = WriteAddress(match.Groups["file"].Value.Trim() + match.Groups["heading"].Value);
        var caption = match.Groups["caption"] is { Success: true } words ? $" \"{words.Value}\"" : "";
        return $"{match.Groups["head"].Value.Replace('！', '!')}]({address}{caption})";
    }

    private static bool IsEscaped(SourceText source, int start) => start > 0 && source.Text[start - 1] == '\\';

    // What stands in brackets may be cut off: marks inside it end the run of text. Full-width parentheses count behind the mark of
    // a picture only.
    [GeneratedRegex(
        """
        (?:(?<head>[!！]\[[^\[\]\r\n]*)\][ ]?(\(|(?<wide>（))|(?<head>\[[^\[\]\r\n]*)?\]\()
        (?<file>(?:(?!\][(（])[^<>\r\n])+?\.[A-Za-z0-9]{2,4})(?<heading>\#[^\s()（）]*)?
        (?:\s+["“”'‘’](?<caption>[^"“”\r\n]*?)["“”'‘’])?\s*[)）]
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
