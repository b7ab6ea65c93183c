using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Prose;

/// <summary>What wrong conversions have destroyed. Only the original tells what stood there, so nothing of it is ever mended.</summary>
public static partial class BrokenCharacters
{
    /// <summary>A character that was lost, where a question mark of ASCII stands for it.</summary>
    public const string Lost = "?";

    /// <summary>Where the words are broken, in order; neighbours are one place.</summary>
    public static IEnumerable<TextSpan> Find(Words words) => words.Find(Form());

    /// <summary>
    /// Replacement, private and C1 control characters; GBK read as UTF-8 and the other way round, also through Windows-1252; Cyrillic,
    /// or several letters of Greek, inside Chinese (medicine has α and β); a question mark of ASCII in the middle of a sentence that asks
    /// nothing; entities of HTML.
    /// </summary>
    [GeneratedRegex(
        """
        (
        [\uFFFD\uE000-\uF8FF\u0080-\u009F]
        |锟斤拷|烫烫烫|屯屯屯|锘[縿]?
        |[ÃÂ][\u0080-\u00BF]
        |[äåæçèéïâã](?![“”‘’…—–]{2})[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}
        |(?<=\p{IsCJKUnifiedIdeographs})(\p{IsCyrillic}+|\p{IsGreek}{2,})(?=\p{IsCJKUnifiedIdeographs})
        |\?(?<=[\p{IsCJKUnifiedIdeographs}，。；：、].)(?<![吗呢么吧谁何啥哪儿否没少几样].)(?=[\p{IsCJKUnifiedIdeographs}A-Za-z!<、，。])
        |&(nbsp|amp|lt|gt|quot|ldquo|rdquo|middot|\#[0-9]+);
        )+
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
