using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Prose;

/// <summary>What an official account asks of its readers, which does nothing on this site: 点击蓝字关注我们, 长按识别二维码.</summary>
public static partial class AccountLeftovers
{
    /// <summary>The words.</summary>
    public static IEnumerable<TextSpan> Find(Words words) => words.Find(Form());

    [GeneratedRegex("点击(上方|下方|文末|标题下)?[“\"]?蓝字[”\"]?(关注)?(我们)?|长按(识别|扫描)?(下方|上方)?(图中)?二维码|点击(左下角|文末)?[“\"]?阅读原文[”\"]?|预览时标签不可点", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
