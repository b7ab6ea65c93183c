using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli.Preview;

/// <summary>What the script of a preview says; <c>{0}</c> stands for a number or a title.</summary>
internal static class PreviewWords
{
    /// <summary>What the script calls an error: a rule of the editor may be one by the settings of the site.</summary>
    public static LocalizedText Error { get; } = new("错误", "error");

    /// <summary>What the script calls a warning.</summary>
    public static LocalizedText Warning { get; } = new("警告", "warning");

    /// <summary>The texts by the names that the script has for them.</summary>
    public static ImmutableArray<(string Key, LocalizedText Text)> All { get; } =
    [
        ("errors", ("{0} 个错误，改好之前显示的是原来的网站", "Errors: {0}. Until they are mended, the site is shown as it was")),
        ("pageErrors", ("{0} 个错误，改好之前不能发布", "Errors: {0}. Until they are mended, the site cannot be published")),
        ("more", ("……还有 {0} 个没有列出", "… and {0} more")),
        ("warnings", ("本页 {0} 个问题", "Found in this page: {0}")),
        ("siteWarnings", ("设置、主题和其他文件 {0} 个问题", "Found in settings, theme and other files: {0}")),
        ("rest", ("要看全站的，运行 brandshowcase check", "brandshowcase check lists those of the whole site")),
        ("changed", ("刚改的页面：", "Just changed: ")),
        ("goTo", ("转到“{0}”", "go to {0}")),
        ("explain", ("说明：brandshowcase explain {0}", "Explanation: brandshowcase explain {0}")),
        ("close", ("关闭", "Close")),
        ("showErrors", ("{0} 个错误", "Errors: {0}")),
        ("preview", ("预览的提示", "Notes of the preview")),
        ("offline", ("预览已停止，等待它重新启动……", "The preview has stopped; waiting for it to start again …")),
    ];
}
