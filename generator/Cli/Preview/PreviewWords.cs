using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli.Preview;

/// <summary>What the script of a preview says; <c>{0}</c> stands for a number or a title.</summary>
internal static class PreviewWords
{
    /// <summary>The texts by the names that the script has for them.</summary>
    public static ImmutableArray<(string Key, LocalizedText Text)> All { get; } =
    [
        ("errors", ("{0} 个错误，改好之前显示的是原来的网站", "Errors: {0}. Until they are mended, the site is shown as it was")),
        ("moreErrors", ("……还有 {0} 个错误没有列出", "… and {0} more")),
        ("warnings", ("本页 {0} 个警告", "Warnings of this page: {0}")),
        ("allWarnings", ("全站共 {0} 个警告，运行 brandshowcase check 可以看到全部", "Warnings of the whole site: {0}; brandshowcase check lists them all")),
        ("changed", ("刚改的页面：", "Just changed: ")),
        ("goTo", ("转到“{0}”", "go to {0}")),
        ("explain", ("说明：brandshowcase explain {0}", "Explanation: brandshowcase explain {0}")),
        ("close", ("关闭", "Close")),
        ("showErrors", ("{0} 个错误", "Errors: {0}")),
        ("offline", ("预览已停止，等待它重新启动……", "The preview has stopped; waiting for it to start again …")),
    ];
}
