using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>What an editor finds in finished pages and their structure: <c>BRN0601</c> to <c>BRN0609</c>.</summary>
public static class PageMistakes
{
    private static readonly DiagnosticRule DeadLinkRule = new("BRN0601", Severity.Error,
        new("网页上的链接打不开", "A link of a finished page leads nowhere"),
        new(
            """
            检查生成好的每一页，包括模板里写的：链接、图片（也包括 srcset 和 poster）、脚本、图标；还有样式表里的 url()。
            指向本站的页面或文件必须存在。
            写在页面文件里的，逐处列出；模板写的，许多页上都有，只报一次，列出前几页。
            """,
            """
            Every finished page is looked through, with what templates write: links, pictures (also srcset and poster), scripts
            and icons; and url() of style sheets. What is named inside the site must exist. What stands in the files of pages is
            told at each place; what templates write is told once, with the first pages that have it.
            """));

    private static readonly DiagnosticRule DeadAnchorRule = new("BRN0602", Severity.Error,
        new("网页上的链接指向不存在的位置", "A link of a finished page leads to no place of its target"),
        new(
            """
            链接里 # 后面的名称，要与目标页里某个元素的 id 相同。标题改了名，指向它的链接也要改。
            """,
            """
            What follows # in a link is the id of an element of the target. When a heading changes, the links to it change too.
            """));

    private static readonly DiagnosticRule MissingAlternativeTextRule = new("BRN0603", Severity.Warning,
        new("网页上的图片没有文字说明", "A picture of a finished page has no alternative text"),
        new(
            """
            每个 <img> 都要有 alt：说明图里有什么；只起装饰作用的写 alt=""。这一条检查模板写的图片，正文里的图片由 BRN0207 检查。
            """,
            """
            Every <img> has an alt that says what the picture shows; a decoration has alt="". This is about pictures that
            templates write; those of Markdown are the matter of BRN0207.
            """));

    private static readonly DiagnosticRule SkippedHeadingRule = new("BRN0604", Severity.Warning,
        new("网页上的标题跳级", "The headings of a finished page skip a level"),
        new(
            """
            读屏软件靠标题的级别理解页面：h2 下面是 h3，不能直接到 h4。正文的标题由 BRN0211 检查，
            这一条检查正文与模板合在一起之后的整页。
            """,
            """
            Those who listen to a page find their way by the levels of its headings: below h2 comes h3, not h4. This looks at
            the whole page, with what templates write.
            """));

    private static readonly DiagnosticRule OrphanRule = new("BRN0605", Severity.Warning,
        new("没有任何页面链接到这一页", "No page links to this one"),
        new(
            """
            访客只能从搜索里找到它。请在别的页面上加一个链接，或者让主题的列表列出它；不该公开的页面写 draft: true。
            """,
            """
            Visitors find it by searching only. Link to it from another page; a page that is not meant for them has draft: true.
            """));

    private static readonly DiagnosticRule EmptySectionRule = new("BRN0606", Severity.Warning,
        new("标题下面没有内容", "A heading with nothing below it"),
        new(
            """
            标题下面要有文字，或者有下一级标题。还没有内容的部分先不写标题。
            """,
            """
            Below a heading stands text, or a heading of the next level. Leave out the headings of what is not written yet.
            """));

    private static readonly DiagnosticRule VagueAlternativeTextRule = new("BRN0607", Severity.Warning,
        new("图片的文字说明等于没写", "An alternative text that says nothing"),
        new(
            """
            “图片”“照片”或文件名没有告诉看不见图片的人任何事。请写图里有什么：

                ![三名医生在村文化礼堂为老人量血压](clinic.jpg)

            只起装饰作用的图，说明留空。
            """,
            """
            "picture", "photo" or the name of a file tells nothing to those who do not see it. Say what it shows, or leave the
            text empty if it only decorates.
            """));

    private static readonly DiagnosticRule StaleRule = new("BRN0608", Severity.Warning,
        new("内容很久没有更新", "Content that has not been updated for long"),
        new(
            """
            site.yml 的 check: { stale_after: 24 } 规定了多少个月算太久；不写就不检查。比的是 updated，没有 updated 就用最新一条资料来源的日期。
            请核对内容，改好后把 updated 写成今天。
            """,
            """
            stale_after of check in site.yml says how many months are too long; without it nothing is compared. What counts is
            updated, or else the date of the latest source. Go through the page, then set updated.
            """));

    private static readonly DiagnosticRule MissingFieldRule = new("BRN0609", Severity.Warning,
        new("缺少本站要求的字段", "A field that this site asks for is missing"),
        new(
            """
            site.yml 的 check: required 规定每种页面要写哪些字段，例如

                check:
                  required:
                    branch: [slogan, secretary]

            空着的字段算没有写。
            """,
            """
            required of check in site.yml says which keys each kind of page must have, such as branch: [slogan, secretary].
            A key without a value counts as missing.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        DeadLinkRule, DeadAnchorRule, MissingAlternativeTextRule, SkippedHeadingRule, OrphanRule, EmptySectionRule, VagueAlternativeTextRule, StaleRule, MissingFieldRule,
    ];

    /// <summary>An address on finished pages that leads to no file.</summary>
    /// <param name="place">Where it stands in the source of a page, or else the source of the first page.</param>
    /// <param name="address">The address.</param>
    /// <param name="pages">The pages that have it, at least one.</param>
    public static Diagnostic DeadLink(Place place, string address, ImmutableArray<string> pages) => DeadLinkRule.At(place,
        new($"{pages[0]} 上的链接“{address}”打不开{OthersZh(pages)}", $"the link '{address}' on {pages[0]} leads nowhere{OthersEn(pages)}"),
        pages.Length == 1 ? new("请改成存在的页面或文件", "lead it to a page or file that exists") : InTemplates);

    /// <summary>A file that a style sheet names and that does not exist.</summary>
    /// <param name="place">What the style sheet is made from.</param>
    /// <param name="address">The address.</param>
    /// <param name="sheet">The path of the style sheet.</param>
    public static Diagnostic DeadReference(Place place, string address, string sheet) => DeadLinkRule.At(place,
        new($"样式表 {sheet} 里的“{address}”不存在", $"'{address}' in the style sheet {sheet} does not exist"),
        new("请改样式表里的 url()，或补上这个文件", "mend url() in the style sheet, or add the file"));

    /// <summary>A link of finished pages to a place that its target does not have.</summary>
    public static Diagnostic DeadAnchor(Place place, string address, ImmutableArray<string> pages) => DeadAnchorRule.At(place,
        new($"{pages[0]} 上的链接“{address}”：目标页里没有这个位置{OthersZh(pages)}", $"the link '{address}' on {pages[0]}: its target has no such place{OthersEn(pages)}"),
        pages.Length == 1 ? new("请改 # 后面的名称，或去掉", "change what follows #, or leave it out") : InTemplates);

    /// <summary>A picture of finished pages without <c>alt</c>.</summary>
    public static Diagnostic MissingAlternativeText(Place place, string picture, ImmutableArray<string> pages) => MissingAlternativeTextRule.At(place,
        new($"{pages[0]} 上的图片“{picture}”没有 alt{OthersZh(pages)}", $"the picture '{picture}' on {pages[0]} has no alt{OthersEn(pages)}"),
        new("请在模板里写 alt；装饰图写 alt=\"\"", "give it an alt in the template; a decoration has alt=\"\""));

    /// <summary>A heading of finished pages that comes more than one level below the one before.</summary>
    public static Diagnostic SkippedHeading(Place place, string heading, int level, int above, ImmutableArray<string> pages) => SkippedHeadingRule.At(place,
        new($"{pages[0]} 上的标题“{heading}”是 h{level}，前一个是 h{above}{OthersZh(pages)}", $"the heading '{heading}' on {pages[0]} is h{level} below h{above}{OthersEn(pages)}"),
        new($"应当是 h{above + 1}", $"it should be h{above + 1}"));

    /// <summary>Whether a finding tells of a page to which no other page links.</summary>
    public static bool IsOrphan(Diagnostic finding) => finding.Code == OrphanRule.Code;

    /// <summary>A page to which no other page leads.</summary>
    public static Diagnostic Orphan(Place place, string page) => OrphanRule.At(place,
        new($"没有任何页面链接到 {page}", $"no page links to {page}"),
        new("请在别的页面上加一个链接", "link to it from another page"));

    /// <summary>A heading with nothing below it.</summary>
    public static Diagnostic EmptySection(Place place, string heading) => EmptySectionRule.At(place,
        new($"标题“{heading}”下面没有内容", $"there is nothing below the heading '{heading}'"),
        new("请写上内容，或去掉标题", "write something, or leave out the heading"));

    /// <summary>An alternative text such as 图片 or <c>IMG_0012.jpg</c>.</summary>
    public static Diagnostic VagueAlternativeText(Place place, string text) => VagueAlternativeTextRule.At(place,
        new($"文字说明“{text}”没有说图里有什么", $"the alternative text '{text}' does not say what the picture shows"),
        new("请写图里有什么；装饰图留空", "say what it shows; leave it empty for a decoration"));

    /// <summary>A page whose content is older than the site allows.</summary>
    public static Diagnostic Stale(Place place, string date, int months, int limit) => StaleRule.At(place,
        new($"内容停在 {date}，已有 {months} 个月（本站规定 {limit} 个月）", $"the content is of {date}, {months} months ago (this site allows {limit})"),
        new("请核对内容，再写上 updated", "go through the page, then set updated"));

    /// <summary>A key that site.yml asks for and the page does not have.</summary>
    public static Diagnostic MissingField(Place place, string key, LocalizedText documentation) => MissingFieldRule.At(place,
        new($"缺少 {key}（{documentation.Zh}）", $"{key} is missing: {documentation.En}"),
        new($"请补上 {key}: …", $"add {key}: …"));

    private static LocalizedText InTemplates => new("许多页上都有，多半要改主题的模板", "it stands on many pages: the theme's template is probably to be mended");

    // So many others are named; of the rest, their number says enough.
    private const int MostOthers = 3;

    private static string OthersZh(ImmutableArray<string> pages) => pages.Length switch
    {
        1 => "",
        <= MostOthers + 1 => $"（{string.Join('、', pages.Skip(1))} 也是）",
        _ => $"（{string.Join('、', pages.Skip(1).Take(MostOthers))} 等另外 {pages.Length - 1} 页也是）",
    };

    private static string OthersEn(ImmutableArray<string> pages) => pages.Length switch
    {
        1 => "",
        <= MostOthers + 1 => $" (also on {string.Join(", ", pages.Skip(1))})",
        _ => $" (also on {string.Join(", ", pages.Skip(1).Take(MostOthers))} and {pages.Length - 1 - MostOthers} more)",
    };
}
