using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes about files as such: <c>BRN00xx</c>.</summary>
public static class FileMistakes
{
    private static readonly DiagnosticRule NotUtf8Rule = new("BRN0001", Severity.Error,
        new("文件不是 UTF-8 编码", "The file is not UTF-8"),
        new(
            """
            本站所有文字文件都要用 UTF-8 编码保存，带不带 BOM 都可以。
            用记事本打开文件，选“另存为”，在“编码”一栏选“UTF-8”，再保存；WPS 与 Word 请另存为“纯文本”并选 UTF-8。
            """,
            """
            Every text file of the site is stored as UTF-8, with or without a byte order mark.
            Open the file in an editor and save it again with the encoding "UTF-8".
            """));

    private static readonly DiagnosticRule LinkLeavesSiteRule = new("BRN0002", Severity.Error,
        new("符号链接指向网站文件夹之外", "A symbolic link leaves the site"),
        new(
            """
            生成器只读网站文件夹里的文件。指向外面的符号链接会把别处的文件发布出去，因此被拒绝。
            请把文件复制进来，代替链接。
            """,
            """
            The generator reads only files inside the site. A symbolic link that leads out of it would publish files
            from elsewhere and is refused. Copy the file into the site instead.
            """));

    private static readonly DiagnosticRule CannotReadRule = new("BRN0003", Severity.Error,
        new("文件读不出来", "The file cannot be read"),
        new(
            """
            操作系统拒绝读取这个文件。请检查它的权限，以及它是否正被别的程序占用。
            """,
            """
            The operating system refused to read the file. Check its permissions and whether another program holds it.
            """));

    private static readonly DiagnosticRule UnknownPlaceRule = new("BRN0004", Severity.Error,
        new("文件不在任何栏目的位置上", "The file has no place in the content layout"),
        new(
            """
            每种内容都有固定的位置：

                content/index.md                              首页
                content/guide/*.md                            编写指南
                content/hospitals/<医院>/index.md             医院
                content/hospitals/<医院>/branches/<支部>.md   支部品牌页
                content/hospitals/<医院>/activities/*.md      活动
                content/consortia/<医共体>/index.md           医共体
                content/routes/<路线>/index.md                红色教育路线

            `<名称>.md` 与 `<名称>/index.md` 是同一页；后一种写法可以把图片放在旁边。
            """,
            """
            Each kind of content has a fixed place: content/index.md, content/guide/*.md,
            content/hospitals/<hospital>/index.md, …/branches/<branch>.md, …/activities/*.md,
            content/consortia/<name>/index.md and content/routes/<name>/index.md.
            `<x>.md` and `<x>/index.md` are the same page; the folder form keeps its pictures beside it.
            """));

    private static readonly DiagnosticRule SamePageTwiceRule = new("BRN0005", Severity.Error,
        new("同一页有两个文件", "Two files make the same page"),
        new(
            """
            `<名称>.md` 与 `<名称>/index.md` 是同一页的两种写法，只能留一个。
            """,
            """
            `<x>.md` and `<x>/index.md` are two ways to write the same page. Keep one of them.
            """));

    private static readonly DiagnosticRule NotPublishableRule = new("BRN0006", Severity.Warning,
        new("这种文件不会发布", "A file of this kind is not published"),
        new(
            """
            content 文件夹里除了 Markdown，只发布图片（jpg、png、gif、webp、svg）、音频（mp3、m4a）与 PDF。
            其他文件留在原处，但不会出现在网站上。请转成以上格式，或移出 content。
            """,
            """
            Beside Markdown, only pictures (jpg, png, gif, webp, svg), sound (mp3, m4a) and PDF are published
            from the content folder. Convert the file, or move it out of content.
            """));

    private static readonly DiagnosticRule BrokenSvgRule = new("BRN0007", Severity.Error,
        new("SVG 图片读不懂", "The SVG picture cannot be read"),
        new(
            """
            SVG 是用 XML 写的图。文件不合 XML 的规则，或者用到了文件里没有的内容时，没法检查里面有什么，所以不发布。
            请在绘图软件里选“导出为普通 SVG”（Inkscape：Plain SVG），或改用 PNG。
            """,
            """
            An SVG picture is written in XML. What breaks the rules of XML, or names what the file does not hold, cannot be
            checked and is not published. Export it again as "plain SVG", or use PNG.
            """));

    private static readonly DiagnosticRule BrokenImageRule = new("BRN0008", Severity.Error,
        new("图片文件不完整或名不副实", "The picture is broken or not what its name says"),
        new(
            """
            文件的内容与扩展名不符，或者读不出宽和高。常见原因：文件没有传完，或只是改了扩展名。
            请用看图软件打开，另存为正确的格式。
            """,
            """
            The file's content does not match its extension, or has no readable size. Save the picture again in the
            right format.
            """));

    private static readonly DiagnosticRule TooLargeRule = new("BRN0009", Severity.Error,
        new("文件太大", "The file is too large"),
        new(
            """
            一个 Markdown 或 YAML 文件最大 4 MB，一个图片或音频文件最大 64 MB。超过的多半是放错了位置。
            """,
            """
            A Markdown or YAML file may have 4 MB, a picture or sound 64 MB. A larger one is usually in the wrong place.
            """));

    private static readonly DiagnosticRule MissingFileRule = new("BRN0010", Severity.Error,
        new("缺少必需的文件", "A required file is missing"),
        new(
            """
            网站至少要有 site.yml、content/index.md 和所用的主题文件夹。
            缺的是 site.yml，就在网站的根文件夹里运行命令，或用 `--site 文件夹` 指明它在哪里；
            缺的是别的文件，照提示的路径新建它。从头建一个网站，见项目的 README（Your own site）和编写指南第一页的“建自己的网站”。
            """,
            """
            A site has at least site.yml, content/index.md and the folder of its theme. If site.yml is missing, run the
            command in the site's root folder, or name it with `--site FOLDER`; any other file must be added at the
            path that is named. How to begin a site stands in the project's README, "Your own site".
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        NotUtf8Rule, LinkLeavesSiteRule, CannotReadRule, UnknownPlaceRule, SamePageTwiceRule, NotPublishableRule,
        BrokenSvgRule, BrokenImageRule, TooLargeRule, MissingFileRule,
    ];

    /// <summary>Whether a diagnostic is one of <see cref="CannotRead"/>: the file as it is now may be readable the next time.</summary>
    public static bool IsCannotRead(Diagnostic diagnostic) => diagnostic.Rule == CannotReadRule;

    /// <summary>The bytes of a text file are no valid UTF-8.</summary>
    public static Diagnostic NotUtf8(string path, int offset) => NotUtf8Rule.At(Place.OfFile(path),
        new($"第 {offset + 1} 个字节起不是 UTF-8 编码", $"not UTF-8 from byte {offset + 1} on"),
        new("请用 UTF-8 编码另存这个文件：记事本在“另存为”里选编码", "save the file again as UTF-8"));

    /// <summary>A symbolic link whose target lies outside the site's folder.</summary>
    public static Diagnostic LinkLeavesSite(string path) => LinkLeavesSiteRule.At(Place.OfFile(path),
        new("符号链接指向网站文件夹之外，已拒绝读取", "the symbolic link leads out of the site and is not read"),
        new("请用文件的副本代替链接", "replace the link by a copy of the file"));

    /// <summary>The operating system refused to read a file.</summary>
    public static Diagnostic CannotRead(string path, string reason) => CannotReadRule.At(Place.OfFile(path),
        new($"文件读不出来：{reason}", $"the file cannot be read: {reason}"));

    /// <summary>A Markdown file outside the layout of the content folder.</summary>
    public static Diagnostic UnknownPlace(string path) => UnknownPlaceRule.At(Place.OfFile(path),
        new("这个位置不属于任何栏目，不知道它是哪种页面", "no kind of page belongs in this place"),
        new("支部品牌页应放在 content/hospitals/<医院>/branches/ 下；全部位置见 brandshowcase explain BRN0004",
            "a branch belongs in content/hospitals/<hospital>/branches/; for all places see brandshowcase explain BRN0004"));

    /// <summary>Two files that would be the same page.</summary>
    public static Diagnostic SamePageTwice(string path, string other) => SamePageTwiceRule.At(Place.OfFile(path),
        new($"与 {other} 是同一页", $"this is the same page as {other}"),
        new("只留其中一个文件", "keep one of the two files"),
        new RelatedPlace(Place.OfFile(other), new("另一个文件", "the other file")));

    /// <summary>A file in the content folder of a kind that is never published.</summary>
    public static Diagnostic NotPublishable(string path, string extension) => NotPublishableRule.At(Place.OfFile(path),
        new($"“{extension}”文件不会发布", $"files of the kind '{extension}' are not published"),
        new("请转成 jpg、png、webp、svg、mp3 或 pdf，或移出 content", "convert it to jpg, png, webp, svg, mp3 or pdf, or move it out of content"));

    /// <summary>An SVG picture that is no XML, or has a document type.</summary>
    public static Diagnostic BrokenSvg(string path, int line, string reason) => BrokenSvgRule.At(Place.OfFile(path),
        new($"SVG 第 {line} 行起读不懂：{reason}", $"the SVG cannot be read from line {line} on: {reason}"),
        new("请导出为“普通 SVG”，或改用 PNG", "export it as plain SVG, or use PNG"));

    /// <summary>A picture whose header cannot be read or contradicts its extension.</summary>
    public static Diagnostic BrokenImage(string path, string extension) => BrokenImageRule.At(Place.OfFile(path),
        new($"这不是一个完整的“{extension}”图片", $"this is not a whole picture of the kind '{extension}'"),
        new("请用看图软件打开并另存一次", "open it in a picture program and save it again"));

    /// <summary>A file above the limit of its kind.</summary>
    public static Diagnostic TooLarge(string path, long bytes, long limit) => TooLargeRule.At(Place.OfFile(path),
        new($"文件有 {bytes / 1024.0 / 1024:0.0} MB，最大 {limit / 1024 / 1024} MB", $"the file has {bytes / 1024.0 / 1024:0.0} MB, at most {limit / 1024 / 1024} MB are allowed"));

    /// <summary>A file that every site must have is not there.</summary>
    public static Diagnostic MissingFile(string path, LocalizedText what) => MissingFileRule.At(Place.OfFile(path),
        new($"找不到{what.Zh}", $"{what.En} is missing"),
        path switch
        {
            "content/index.md" => new("请新建 content/index.md，至少写三行：---、title: 网站的名称、---", "add content/index.md with three lines: ---, title: the site's name, ---"),
            "site.yml" => new("请在网站的根文件夹里运行，或用 --site 指明它", "run in the site's root folder, or name it with --site"),
            _ when path.EndsWith("/theme.yml", StringComparison.Ordinal) => new("请看主题的名称写对没有（site.yml 的 theme），它的文件夹复制到 themes 里没有", "see whether site.yml names the theme rightly, and whether its folder is in themes"),
            _ => new($"请新建 {path}", $"add {path}"),
        });
}
