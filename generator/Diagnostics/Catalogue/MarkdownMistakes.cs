using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes in Markdown bodies: <c>BRN02xx</c>.</summary>
public static class MarkdownMistakes
{
    private static readonly DiagnosticRule RawHtmlRule = new("BRN0200", Severity.Error,
        new("正文里有 HTML 标签", "HTML in the text"),
        new(
            """
            正文只用 Markdown，不接受 HTML 标签，也不接受 HTML 注释，因为它们可以带脚本。常用的代替写法：

                换行            行末加两个空格，或空一行
                加粗            **文字**
                提示框          ::: tip 到 ::: 之间
                不显示的备注    写在文件开头的字段里，以“# ”起头

            若尖括号本身就是文字，请写成 `<b>`（两边加反引号）或 \<b>。
            """,
            """
            The text is Markdown. HTML tags and HTML comments are refused, since they can carry programs. Use **bold**,
            two spaces at the end of a line for a break, and `::: tip` … `:::` for a box. If the angle bracket is text,
            write it in backticks or as \<.
            """));

    private static readonly DiagnosticRule SchemeNotAllowedRule = new("BRN0201", Severity.Error,
        new("链接的协议不允许", "The scheme of an address is not allowed"),
        new(
            """
            链接只能用 http、https、mailto、tel，或者站内的相对地址。
            javascript:、data:、file: 等可以在访客的手机上执行程序或读取文件，一律拒绝，编码后再写也一样。
            文件名里不要用冒号。
            """,
            """
            A link leads to http, https, mailto or tel, or is relative. javascript:, data:, file: and others could run a
            program or read files on the visitor's machine and are refused, however they are encoded. Do not use a
            colon in the name of a file.
            """));

    private static readonly DiagnosticRule AddressWithoutSchemeRule = new("BRN0202", Severity.Error,
        new("以 // 开头的地址", "An address that starts with //"),
        new(
            """
            以 // 或 \\ 开头的地址指向别的网站，但没有写明协议。请写全 https://…；站内地址以单个 / 或文件名开头。
            """,
            """
            An address that starts with // or \\ leads to another site without saying how. Write https://… in full; an
            address inside the site starts with a single / or with a file's name.
            """));

    private static readonly DiagnosticRule AddressWithoutHostRule = new("BRN0203", Severity.Error,
        new("网址不完整", "An address without a host"),
        new(
            """
            http: 或 https: 后面必须有两条斜线和网站的名字，例如 https://www.example.cn/ 。
            """,
            """
            Behind http: or https: stand two slashes and the name of a site, such as https://www.example.cn/ .
            """));

    private static readonly DiagnosticRule EmptyAddressRule = new("BRN0204", Severity.Error,
        new("链接没有地址", "A link without an address"),
        new(
            """
            [文字](地址) 的圆括号里要有地址：站内文件（../branches/x.md）、网址，或本页的标题（#标题）。
            """,
            """
            In [text](address) the parentheses hold an address: a file of the site, a web address, or a heading of this
            page (#heading).
            """));

    private static readonly DiagnosticRule PictureFromOtherHostRule = new("BRN0205", Severity.Error,
        new("图片来自别的网站", "A picture from another host"),
        new(
            """
            网页不能向别的网站索取图片：对方可以看到每位访客，图片也随时会消失，内网里更打不开。
            请在取得许可后下载图片，放在 Markdown 文件旁边，再写文件名：![说明](photo.jpg)
            """,
            """
            A page must not load pictures from another host: that host would see every visitor, the picture may vanish,
            and an intranet cannot reach it. With the owner's permission, save the picture beside the Markdown file and
            give its name: ![description](photo.jpg)
            """));

    private static readonly DiagnosticRule EmptyLinkTextRule = new("BRN0206", Severity.Error,
        new("链接没有文字", "A link without text"),
        new(
            """
            没有文字的链接看不见，读屏软件也读不出来。请在方括号里写上去处：[麻醉手术科支部](anesthesia.md)
            链接里只有图片时，图片要有说明文字。
            """,
            """
            A link without text cannot be seen or read aloud. Say in the brackets where it leads. A picture in a link
            needs a description.
            """));

    private static readonly DiagnosticRule MissingAlternativeTextRule = new("BRN0207", Severity.Warning,
        new("图片没有说明文字", "A picture without a description"),
        new(
            """
            看不见图片的访客靠说明文字了解内容，搜索也靠它。请在方括号里写一句话：![党员在端岩村义诊](photo.jpg)
            """,
            """
            Visitors who cannot see the picture depend on its description, and so does the search. Write a sentence in
            the brackets: ![Doctors at the village clinic](photo.jpg)
            """));

    private static readonly DiagnosticRule SecondTitleRule = new("BRN0210", Severity.Error,
        new("正文里用了一级标题", "A heading of level 1 in the text"),
        new(
            """
            网页的一级标题就是文件开头的 title，一页只有一个。正文的标题从两个井号开始：

                ## 品牌故事
                ### 一对一术前访视
            """,
            """
            The heading of level 1 is the page's title from the front matter, and a page has one. Headings of the text
            start with two number signs: ## Our story
            """));

    private static readonly DiagnosticRule SkippedLevelRule = new("BRN0211", Severity.Warning,
        new("标题跳了一级", "A heading level is skipped"),
        new(
            """
            标题要一级一级往下：## 下面是 ###，再下面是 ####。跳级会让读屏软件的目录断开。
            """,
            """
            Headings go down one level at a time: below ## comes ###, then ####. A gap breaks the outline that screen
            readers show.
            """));

    private static readonly DiagnosticRule UnknownNoteRule = new("BRN0212", Severity.Error,
        new("没有这种提示框", "An unknown kind of note"),
        new(
            """
            提示框写在两行 ::: 之间，第一行写明种类：note（说明）、tip（提示）、warning（注意）、quote（摘录），后面可以另写标题：

                ::: tip 参观须知
                请提前三天预约。
                :::
            """,
            """
            A note stands between two lines `:::`. The first names its kind: note, tip, warning or quote; a title may
            follow.
            """));

    private static readonly DiagnosticRule UnclosedNoteRule = new("BRN0213", Severity.Error,
        new("提示框没有结束", "A note is not closed"),
        new(
            """
            提示框以单独一行 ::: 结束。少了这一行，后面的全部正文都会进到框里。
            里面还要放一个框时，外面的框用四个冒号 :::: 。
            """,
            """
            A note ends with a line `:::` of its own; without it the rest of the page becomes part of the note. If it
            holds another note, give the outer one four colons.
            """));

    private static readonly DiagnosticRule UnclosedCodeRule = new("BRN0214", Severity.Error,
        new("代码块没有结束", "A block of code is not closed"),
        new(
            """
            以三个反引号 ``` 开始的代码块，要用单独一行 ``` 结束。少了这一行，后面的正文都会变成代码。
            """,
            """
            A block of code that starts with three backticks ends with a line of three backticks; without it the rest
            of the page becomes code.
            """));

    private static readonly DiagnosticRule MissingFootnoteRule = new("BRN0215", Severity.Error,
        new("脚注没有内容", "A footnote without a text"),
        new(
            """
            正文里的 [^1] 要有对应的内容，写在文件末尾单独一行：

                [^1]: 数据来自医院 2023 年年报。
            """,
            """
            A reference [^1] needs its text, on a line of its own: `[^1]: From the annual report.`
            """));

    private static readonly DiagnosticRule TooDeepRule = new("BRN0216", Severity.Error,
        new("正文嵌套太深", "The text is nested too deeply"),
        new(
            """
            列表、引用或括号套了一百多层，无法解析。这多半是不小心按住了某个键。
            """,
            """
            Lists, quotes or brackets are nested more than a hundred levels deep. Usually a key was held down by
            accident.
            """));

    private static readonly DiagnosticRule UnreadLinkRule = new("BRN0217", Severity.Error,
        new("图片或链接没有认出来", "A picture or link that was taken for text"),
        new(
            """
            文件名里有空格或单个圆括号时（手机和 Windows 复制出来的文件多是这样），网页上不显示图片，而是把这一串照原样显示出来。
            请在文件名两边加尖括号，或把文件改名：

                ![合影](<合影 2024 (1).jpg>)

            感叹号、圆括号和图注两边的引号要用半角，方括号与圆括号之间不空格：![合影](hall.jpg "2024年义诊")
            不是图片也不是链接，就是要显示这一串文字的，请写在反引号里。
            """,
            """
            A file's name with a space or a single parenthesis in it, as phones and Windows make them, ends the address too early:
            the page shows the whole line as it was typed. Put the name in angle brackets, or give the file another name:

                ![合影](<合影 2024 (1).jpg>)

            The exclamation mark, the parentheses and the quotation marks of the caption are half-width, with no space between
            brackets and parentheses: ![合影](hall.jpg "2024年义诊"). If these characters are meant to be read, write them in backticks.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        RawHtmlRule, SchemeNotAllowedRule, AddressWithoutSchemeRule, AddressWithoutHostRule, EmptyAddressRule,
        PictureFromOtherHostRule, EmptyLinkTextRule, MissingAlternativeTextRule, SecondTitleRule, SkippedLevelRule,
        UnknownNoteRule, UnclosedNoteRule, UnclosedCodeRule, MissingFootnoteRule, TooDeepRule, UnreadLinkRule,
    ];

    /// <summary>A tag, comment or other raw HTML.</summary>
    public static Diagnostic RawHtml(Place place) => RawHtmlRule.At(place,
        new("正文里不能用 HTML", "HTML is not allowed in the text"),
        new("改用 Markdown；若尖括号是文字，请写成 \\<", "use Markdown; if the angle bracket is text, write \\<"));

    /// <summary>An address with a scheme outside the list of allowed ones.</summary>
    public static Diagnostic SchemeNotAllowed(Place place, string scheme) => SchemeNotAllowedRule.At(place,
        new($"不允许“{scheme}:”开头的地址", $"an address must not start with '{scheme}:'"),
        new("只能用 http、https、mailto、tel 或站内地址", "use http, https, mailto, tel or an address inside the site"));

    /// <summary>An address that takes its scheme from the page.</summary>
    public static Diagnostic AddressWithoutScheme(Place place) => AddressWithoutSchemeRule.At(place,
        new("地址以 // 开头，没有写明协议", "the address starts with // and names no scheme"),
        new("写全 https://…；站内地址以单个 / 开头", "write https://… in full; inside the site start with a single /"));

    /// <summary>An address of the web without the name of a site.</summary>
    public static Diagnostic AddressWithoutHost(Place place) => AddressWithoutHostRule.At(place,
        new("网址里没有网站的名字", "the address names no site"),
        new("写成 https://网站/…", "write https://site/…"));

    /// <summary>A link or image without an address.</summary>
    public static Diagnostic EmptyAddress(Place place) => EmptyAddressRule.At(place,
        new("没有写地址", "there is no address"),
        new("在圆括号里写上地址", "write the address in the parentheses"));

    /// <summary>An image that a visitor's browser would load from another host.</summary>
    public static Diagnostic PictureFromOtherHost(Place place) => PictureFromOtherHostRule.At(place,
        new("图片来自别的网站", "the picture comes from another host"),
        new("把图片存到这个文件旁边，只写文件名", "save the picture beside this file and give its name"));

    /// <summary>A link that shows nothing.</summary>
    public static Diagnostic EmptyLinkText(Place place) => EmptyLinkTextRule.At(place,
        new("链接没有文字", "the link has no text"),
        new("在方括号里写上去处", "say in the brackets where it leads"));

    /// <summary>An image without a description.</summary>
    public static Diagnostic MissingAlternativeText(Place place) => MissingAlternativeTextRule.At(place,
        new("图片没有说明文字", "the picture has no description"),
        new("在方括号里写一句话说明图片内容", "describe the picture in the brackets"));

    /// <summary>A heading of the level that belongs to the page's title.</summary>
    public static Diagnostic SecondTitle(Place place) => SecondTitleRule.At(place,
        new("一级标题只能是页面的 title", "the heading of level 1 is the page's title"),
        new("改用 ## ", "use ## "));

    /// <summary>A heading more than one level below the one before it.</summary>
    public static Diagnostic SkippedLevel(Place place, int level) => SkippedLevelRule.At(place,
        new($"标题一下跳到了第 {level} 级", $"the heading jumps to level {level}"),
        new("只比上一个标题多一个 #", "use at most one # more than the heading before"));

    /// <summary>A note of a kind that does not exist.</summary>
    /// <param name="place">The opening line.</param>
    /// <param name="name">The word behind the colons.</param>
    /// <param name="nearest">The kind that was probably meant, if there is one.</param>
    /// <param name="kinds">All kinds.</param>
    public static Diagnostic UnknownNote(Place place, string name, string? nearest, IEnumerable<string> kinds) => UnknownNoteRule.At(place,
        name.Length == 0
            ? new("提示框没有写明种类", "the note names no kind")
            : new($"没有“{name}”这种提示框", $"there is no kind of note '{name}'"),
        nearest is null
            ? new($"可以用 {string.Join("、", kinds)}", $"use one of {string.Join(", ", kinds)}")
            : new($"是不是想写“{nearest}”？", $"did you mean '{nearest}'?"));

    /// <summary>A note that goes on to the end of the page.</summary>
    public static Diagnostic UnclosedNote(Place place) => UnclosedNoteRule.At(place,
        new("提示框没有结束", "the note is not closed"),
        new("在框的末尾加一行 :::", "put a line ::: at its end"));

    /// <summary>A block of code that goes on to the end of the page.</summary>
    public static Diagnostic UnclosedCode(Place place) => UnclosedCodeRule.At(place,
        new("代码块没有结束", "the block of code is not closed"),
        new("在末尾加一行 ```", "put a line ``` at its end"));

    /// <summary>A reference to a footnote that has no text.</summary>
    public static Diagnostic MissingFootnote(Place place, string label) => MissingFootnoteRule.At(place,
        new($"脚注“{label}”没有内容", $"the footnote '{label}' has no text"),
        new($"在文件末尾加一行 [^{label}]: 脚注内容", $"put a line [^{label}]: text at the end of the file"));

    /// <summary>Blocks or emphasis nested beyond what can be parsed.</summary>
    public static Diagnostic TooDeep(Place place) => TooDeepRule.At(place,
        new("正文嵌套太深，无法解析", "the text is nested too deeply to be parsed"),
        new("删去多余的 > 、* 或 [", "delete the surplus > , * or ["));

    /// <summary>A picture or link that is shown as it was typed.</summary>
    /// <param name="place">All of it.</param>
    /// <param name="right">How it is written.</param>
    public static Diagnostic UnreadLink(Place place, string right) => UnreadLinkRule.At(place,
        new("这里没有成为图片或链接，会照原样显示成文字", "this is no picture or link; it will be shown as it was typed"),
        new($"请写 {right}{(right.Contains('<') ? "，或把文件改成没有空格和括号的名称" : "")}", $"write {right}{(right.Contains('<') ? ", or rename the file without spaces and parentheses" : "")}"));

    /// <summary>A link to a picture behind a full-width mark.</summary>
    /// <param name="place">The mark and the link.</param>
    /// <param name="right">How the picture is written.</param>
    public static Diagnostic FullWidthMark(Place place, string right) => UnreadLinkRule.At(place,
        new("感叹号是全角的，这里成了链接，不显示图片", "the mark is full-width: this is a link and shows no picture"),
        new($"请写 {right}；若就是要写链接，请在感叹号后面空一格", $"write {right}; if it is meant to be a link, put a space behind the mark"));
}
