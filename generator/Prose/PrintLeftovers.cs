using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Prose;

/// <summary>Words that belong to the page of a newspaper: （下转2版）, 责任编辑：…, 本报讯.</summary>
public static partial class PrintLeftovers
{
    /// <summary>The words with the brackets around them.</summary>
    public static IEnumerable<TextSpan> Find(Words words) => words.Find(Form());

    [GeneratedRegex(
        """
        [（(【\[]\s?(上接|下转|紧接)[^（）()【】\[\]]{0,6}版[^（）()【】\[\]]{0,8}[）)】\]]
        |[（(【\[]\s?[转接]\s?第?\s?[0-9A-Z０-９一二三四五六七八九十]{1,3}\s?版[^（）()【】\[\]]{0,8}[）)】\]]
        |(上接|下转|紧接)\s?第?\s?[0-9A-Z０-９一二三四五六七八九十]{1,3}\s?版
        |[（(【\[]?(责任编辑|责编)\s?[:：]\s?(\p{Lo}[\s\u3000]\p{Lo}|\p{Lo}{2,4})?(?!\p{Lo})[）)】\]]?
        |^本报讯
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
