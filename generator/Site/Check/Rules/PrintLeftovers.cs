using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Words of a newspaper's page or of an account, which mean nothing on this site.</summary>
internal static partial class PrintLeftovers
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        from match in passage.Matches(Form())
        select WordingMistakes.PrintLeftover(passage.At(match), match.Value);

    [GeneratedRegex(@"[（(【]?(下转|上接|紧接)\s*第?\s*[0-9A-Za-z一二三四五六七八九十]{1,3}\s*版[^）)】，。]{0,8}[）)】]?|点击(上方|下方|文末|标题下)?[“""]?蓝字[”""]?(关注)?(我们)?|长按(识别|扫描)?(下方|上方)?(图中)?二维码|点击(左下角|文末)?[“""]?阅读原文[”""]?|(责任编辑|责编)\s*[:：]|^本报讯", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
