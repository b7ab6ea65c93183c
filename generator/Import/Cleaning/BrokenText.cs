using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Import.Cleaning;

/// <summary>Finds what an encoding has destroyed. What stood there can only be seen in the original, so nothing is mended.</summary>
internal static partial class BrokenText
{
    /// <summary>Where a text is broken, in order; neighbours are one place.</summary>
    public static IEnumerable<TextSpan> Find(string text) => Broken().Matches(text).Select(match => new TextSpan(match.Index, match.Length));

    /// <summary>
    /// U+FFFD and what one byte too few or too many makes of Chinese: private and control characters, "锟斤拷", UTF-8 read as
    /// Latin-1, Cyrillic or Greek inside Chinese, and a question mark of ASCII in the middle of a Chinese sentence that asks nothing.
    /// </summary>
    [GeneratedRegex(
        """
        (
        [\uFFFD\uE000-\uF8FF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]
        |锟斤拷|烫烫烫|屯屯屯|锘[縿]?
        |(Ã.|â€.|ï¼.|æ[\u0080-\u00BF]|ä¸.|å.[\u0080-\u00BF])
        |(?<=\p{IsCJKUnifiedIdeographs})[\p{IsCyrillic}\p{IsGreek}]+(?=\p{IsCJKUnifiedIdeographs})
        |(?<=[\p{IsCJKUnifiedIdeographs}，。；：、])(?<![吗呢么吧谁何啥])\?(?=[\p{IsCJKUnifiedIdeographs}A-Za-z!<、，。])
        )+
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Broken();
}
