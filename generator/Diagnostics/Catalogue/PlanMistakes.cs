using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes in what is to be written where: <c>BRN04xx</c>.</summary>
public static class PlanMistakes
{
    private static readonly DiagnosticRule SameOutputRule = new("BRN0401", Severity.Error,
        new("两处内容要写到同一个地址", "Two things want the same address"),
        new(
            """
            每个地址只能有一个来源。常见原因：两个文件名只有大小写不同；旧地址（aliases）与现有的页面相同；
            图片的名称与页面的文件夹相同。请改其中一个的名称。

            大小写不同也算相同，因为有的服务器和 Windows 不区分大小写。
            """,
            """
            Each address has one source. Usual causes: two file names that differ only in case; an old address (aliases)
            that is a page's; a file named like a page's folder. Rename one of them.

            Names that differ only in case count as the same, since some servers and Windows take them so.
            """));

    private static readonly DiagnosticRule BadNameRule = new("BRN0402", Severity.Error,
        new("名称不能用作网址", "A name that cannot be an address"),
        new(
            """
            文件和文件夹的名称就是网址。不能含有 < > : " | ? * \ # % 和控制字符，不能以空格或点结尾，
            也不能用 Windows 保留的名称（con、nul、aux、com1 等）。建议用小写拼音、英文或数字，用短横线分开；中文也可以。
            """,
            """
            Names of files and folders are addresses. They hold none of < > : " | ? * \ # % and no control characters, do
            not end in a space or dot, and are none of the names that Windows keeps for itself (con, nul, aux, com1 …).
            """));

    private static readonly DiagnosticRule DeadNavigationRule = new("BRN0403", Severity.Error,
        new("导航指向的页面不存在", "A navigation link to a page that does not exist"),
        new(
            """
            site.yml 的 navigation 里，url 写站内地址，以 / 开头、以 / 结尾，并且要真有这样一页，例如：

                navigation:
                  - { title: 医院, url: /hospitals/ }
                  - { title: 品牌矩阵, url: /matrix/ }
            """,
            """
            In site.yml, the url of a navigation link is the address of a page of the site, with slashes at both ends:

                navigation:
                  - { title: 医院, url: /hospitals/ }
            """));

    private static readonly DiagnosticRule LeavesOutputRule = new("BRN0404", Severity.Error,
        new("路径超出输出文件夹", "A path outside the output folder"),
        new(
            """
            网址不能含有 `.`、`..` 或空的一段。请检查旧地址（aliases）或标签里的写法。
            """,
            """
            An address has no segment that is empty, `.` or `..`. Look at the old addresses (aliases) and the tags.
            """));

    private static readonly DiagnosticRule NoOfflineFormRule = new("BRN0405", Severity.Error,
        new("脚本不能放进离线副本", "A script that the offline copy cannot hold"),
        new(
            """
            浏览器不运行从磁盘打开的模块，所以 build --offline 把主题的模块改成普通脚本。能改的写法，都要写在行首：

                import { a, b as c } from "./x.js";
                import * as x from "./x.js";
                import "./x.js";
                export function f() { … }        （也可以是 async function、class、const、let）

            export default、export { … } 等写法请改成上面的形式。import(…) 和 import.meta.url 可以照常使用。
            """,
            """
            Browsers run no modules from a disk, so that build --offline turns the modules of the theme into plain scripts.
            It knows these forms, each at the beginning of a line:

                import { a, b as c } from "./x.js";
                import * as x from "./x.js";
                import "./x.js";
                export function f() { … }        (or an async function, class, const or let)

            Please write export default, export { … } and others in these forms. import(…) and import.meta.url may be used.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [SameOutputRule, BadNameRule, DeadNavigationRule, LeavesOutputRule, NoOfflineFormRule];

    /// <summary>Two sources of one output path, or of two that differ only in case.</summary>
    public static Diagnostic SameOutput(Place place, string path, Place other, string otherPath) => SameOutputRule.At(place,
        new($"它要写到 {path}，但{(path == otherPath ? "那里" : $"只有大小写不同的 {otherPath} ")}已有来源 {other.Source.Path}",
            $"it goes to {path}, which {(path == otherPath ? "" : $"(as {otherPath}) ")}already comes from {other.Source.Path}"),
        new("请改其中一个的名称", "rename one of the two"),
        new RelatedPlace(other, new("另一个来源", "the other source")));

    /// <summary>A file where another path needs a folder.</summary>
    public static Diagnostic FileInTheWay(Place place, string path, Place other, string folder) => SameOutputRule.At(place,
        new($"它要写到 {path}，但 {folder} 已经是一个文件，来自 {other.Source.Path}", $"it goes to {path}, but {folder} is a file that comes from {other.Source.Path}"),
        new("请改其中一个的名称", "rename one of the two"),
        new RelatedPlace(other, new("另一个来源", "the other source")));

    /// <summary>A segment of an output path that some system cannot store or an address cannot hold.</summary>
    public static Diagnostic BadName(Place place, string path, string segment) => BadNameRule.At(place,
        new($"“{segment}”不能用作网址的一段（{path}）", $"'{segment}' cannot be part of an address ({path})"),
        new("请改名，只用字母、数字、短横线或汉字", "rename it, with letters, digits and hyphens only"));

    /// <summary>A link of the navigation without a page.</summary>
    public static Diagnostic DeadNavigation(Place place, string path, string? nearest) => DeadNavigationRule.At(place,
        new($"导航指向的 {path} 没有页面", $"there is no page at {path}"),
        nearest is null
            ? new("请改成已有的站内地址，如 /hospitals/", "write the address of a page, such as /hospitals/")
            : new($"是不是想写“{nearest}”？", $"did you mean '{nearest}'?"));

    /// <summary>A path with a segment that is empty, <c>.</c> or <c>..</c>.</summary>
    public static Diagnostic LeavesOutput(Place place, string path) => LeavesOutputRule.At(place,
        new($"路径“{path}”超出输出文件夹", $"the path '{path}' leaves the output folder"),
        new("请去掉 . 和 ..", "remove . and .."));

    /// <summary>A module with a form of import or export that has no counterpart in an offline copy.</summary>
    public static Diagnostic NoOfflineForm(Place place, string form) => NoOfflineFormRule.At(place,
        new($"离线副本不认识脚本里的“{form}”", $"the offline copy does not know '{form}' in this script"),
        new("请把 export 写在 function、class、const 或 let 前面，import 写成 import { … } from \"…\"", "write export before a function, class, const or let, and import as import { … } from \"…\""));
}
