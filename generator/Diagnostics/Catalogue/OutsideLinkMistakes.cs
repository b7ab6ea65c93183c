using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Links to other sites that could not be followed: <c>BRN0695</c> and <c>BRN0696</c>.</summary>
public static class OutsideLinkMistakes
{
    private static readonly DiagnosticRule DeadRule = new("BRN0695", Severity.Warning,
        new("外部链接失效", "A dead link to another site"),
        new(
            """
            check --external 访问了这个网址，对方回答没有这一页，或者网站已经不在。请换成能打开的网址，或去掉链接、保留文字说明。
            """,
            """
            check --external asked for this address, and the other site says that there is no such page, or is gone. Change the
            address, or keep the words without the link.
            """));

    private static readonly DiagnosticRule UnreachableRule = new("BRN0696", Severity.Warning,
        new("外部链接这次没有打开", "A link to another site that could not be opened this time"),
        new(
            """
            对方没有及时回答、拒绝了检查程序，或者暂时出错。链接不一定失效，请用浏览器打开看看。
            """,
            """
            The other site did not answer in time, refuses programs, or is out of order for the moment. The link may be sound:
            open it in a browser.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [DeadRule, UnreachableRule];

    /// <summary>An address of another site that does not exist.</summary>
    public static Diagnostic Dead(Place place, string url, LocalizedText answer) => DeadRule.At(place,
        new($"{url} 打不开：{answer.Zh}", $"{url} is dead: {answer.En}"),
        new("请换一个网址，或去掉链接", "change the address, or remove the link"));

    /// <summary>An address of another site that gave no clear answer.</summary>
    public static Diagnostic Unreachable(Place place, string url, LocalizedText answer) => UnreachableRule.At(place,
        new($"{url} 这次没有打开：{answer.Zh}", $"{url} could not be opened this time: {answer.En}"),
        new("请用浏览器打开看看", "open it in a browser"));
}
