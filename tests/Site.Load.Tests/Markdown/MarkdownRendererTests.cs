using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Markdown;

namespace BrandShowcase.Site.Load.Tests.Markdown;

public sealed class MarkdownRendererTests
{
    [Theory]
    // Paragraphs and inlines
    [InlineData("一 *二* **三** `<四>` & \"五\"", "<p>一 <em>二</em> <strong>三</strong> <code>&lt;四&gt;</code> &amp; &quot;五&quot;</p>")]
    [InlineData("**注意：**请**“先”**预约", "<p><strong>注意：</strong>请<strong>“先”</strong>预约</p>")]
    [InlineData("一  \n二\\\n三", "<p>一<br>\n二<br>\n三</p>")]
    [InlineData("&copy; &#x4E2D; \\* a\u0007b", "<p>© 中 * ab</p>")]
    [InlineData("---", "<hr>")]
    [InlineData("> 一\n>\n> 二", "<blockquote>\n<p>一</p>\n<p>二</p>\n</blockquote>")]
    // Chinese line ends
    [InlineData("党员\n带队", "<p>党员带队</p>")]
    [InlineData("党员，\nMDT", "<p>党员，MDT</p>")]
    [InlineData("MDT\n（多学科）", "<p>MDT（多学科）</p>")]
    [InlineData("**党员**\n*带队*", "<p><strong>党员</strong><em>带队</em></p>")]
    [InlineData("他说\n“好”\n然后", "<p>他说“好”然后</p>")]
    [InlineData("𠮷\n𠮷", "<p>𠮷𠮷</p>")]
    [InlineData("one\ntwo", "<p>one\ntwo</p>")]
    [InlineData("党员\nMDT\n带队", "<p>党员\nMDT\n带队</p>")]
    // Headings
    [InlineData("## 品牌 Story：一\n\n### 小", "<h2 id=\"品牌-story一\">品牌 Story：一</h2>\n<h3 id=\"小\">小</h3>")]
    // Lists
    [InlineData("- 一\n- 二", "<ul>\n<li>一</li>\n<li>二</li>\n</ul>")]
    [InlineData("3. 一\n4. 二", "<ol start=\"3\">\n<li>一</li>\n<li>二</li>\n</ol>")]
    [InlineData("- 一\n\n- 二", "<ul>\n<li><p>一</p>\n</li>\n<li><p>二</p>\n</li>\n</ul>")]
    [InlineData("- 一\n  - 二", "<ul>\n<li>一\n<ul>\n<li>二</li>\n</ul>\n</li>\n</ul>")]
    [InlineData("- [x] 一\n- [ ] 二", "<ul>\n<li class=\"task\"><span class=\"task-mark\" role=\"img\" aria-label=\"已完成\">☑</span> 一</li>\n<li class=\"task\"><span class=\"task-mark\" role=\"img\" aria-label=\"未完成\">☐</span> 二</li>\n</ul>")]
    [InlineData("词\n:   解释", "<dl>\n<dt>词</dt>\n<dd>解释</dd>\n</dl>")]
    // Code
    [InlineData("```html x\n<b>\n\n&\n```", "<pre tabindex=\"0\"><code class=\"language-html\">&lt;b&gt;\n\n&amp;\n</code></pre>")]
    [InlineData("    x\n", "<pre tabindex=\"0\"><code>x\n</code></pre>")]
    // Notes
    [InlineData("::: tip\n一\n:::", "<aside class=\"note note-tip\" role=\"note\" aria-label=\"提示\">\n<p class=\"note-title\">提示</p>\n<p>一</p>\n</aside>")]
    [InlineData("::: warning 参观 <须知>\n一\n:::", "<aside class=\"note note-warning\" role=\"note\" aria-label=\"参观 &lt;须知&gt;\">\n<p class=\"note-title\">参观 &lt;须知&gt;</p>\n<p>一</p>\n</aside>")]
    // Refused HTML is shown as text
    [InlineData("一 <b>二", "<p>一 &lt;b&gt;二</p>")]
    [InlineData("<div>\n一", "<p>&lt;div&gt;\n一</p>")]
    public void Markdown_becomes_html(string markdown, string html) => Render(markdown).ShouldBe(html + "\n");

    [Fact]
    public void A_table_scrolls_in_a_frame_and_aligns_by_class()
    {
        Render("| | 甲 | 乙 |\n|---|---:|:-:|\n| 一 | 二 | 三 |\n| 四 |\n").ShouldBe(
            """
            <div class="table-scroll" role="group" aria-label="表格" tabindex="0">
            <table>
            <thead>
            <tr>
            <td></td>
            <th scope="col" class="align-right">甲</th>
            <th scope="col" class="align-center">乙</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>一</td>
            <td class="align-right">二</td>
            <td class="align-center">三</td>
            </tr>
            <tr>
            <td>四</td>
            <td class="align-right"></td>
            <td class="align-center"></td>
            </tr>
            </tbody>
            </table>
            </div>

            """);
    }

    [Fact]
    public void A_footnote_leads_there_and_back()
    {
        Render("甲[^1]乙[^1]\n\n[^1]: 来源\n").ShouldBe(
            """
            <p>甲<sup><a class="footnote-ref" id="fnref:1:1" href="#fn:1" role="doc-noteref" aria-label="脚注 1">1</a></sup>乙<sup><a class="footnote-ref" id="fnref:1:2" href="#fn:1" role="doc-noteref" aria-label="脚注 1">1</a></sup></p>
            <section class="footnotes" role="doc-endnotes" aria-label="脚注">
            <ol>
            <li id="fn:1"><p>来源 <a class="footnote-back" href="#fnref:1:1" role="doc-backlink" aria-label="返回正文">↩</a> <a class="footnote-back" href="#fnref:1:2" role="doc-backlink" aria-label="返回正文">↩</a></p>
            </li>
            </ol>
            </section>

            """);
    }

    [Theory]
    [InlineData("/party/麻醉/", "<a href=\"/party/%E9%BA%BB%E9%86%89/\" title=\"题 &quot;一&quot;\">甲</a>")]
    [InlineData("/a%20b/?x=1&y=[2]\"<", "<a href=\"/a%20b/?x=1&amp;y=%5B2%5D%22%3C\" title=\"题 &quot;一&quot;\">甲</a>")]
    [InlineData("/100%/%4", "<a href=\"/100%25/%254\" title=\"题 &quot;一&quot;\">甲</a>")]
    [InlineData("https://x.cn/", "<a href=\"https://x.cn/\" title=\"题 &quot;一&quot;\" rel=\"noopener\">甲</a>")]
    [InlineData(null, "甲")]
    public void A_link_leads_to_its_target(string? href, string html) =>
        Render("[甲](a.md '题 \"一\"')", new MarkdownTarget(href)).ShouldBe($"<p>{html}</p>\n");

    [Fact]
    public void A_picture_has_its_target_and_size()
    {
        Render("文 ![党员 & 群众](a.png)", new MarkdownTarget("/i/a.webp", 800, 600)).ShouldBe(
            "<p>文 <img src=\"/i/a.webp\" alt=\"党员 &amp; 群众\" width=\"800\" height=\"600\" loading=\"lazy\" decoding=\"async\"></p>\n");
        Render("文 ![党员](a.png '题')", new MarkdownTarget("/a.png")).ShouldBe(
            "<p>文 <img src=\"/a.png\" alt=\"党员\" title=\"题\" loading=\"lazy\" decoding=\"async\"></p>\n");
        Render("文 ![党员](a.png)", new MarkdownTarget(null)).ShouldBe("<p>文 党员</p>\n");
    }

    [Fact]
    public void A_photograph_has_its_colour_behind_it()
    {
        Render("文 ![义诊](a.jpg)", new MarkdownTarget("/a.jpg", 800, 600, "/a.webp 400w", "content/photo.jpg")).ShouldBe(
            "<p>文 <span class=\"tinted\"><svg class=\"tint\" width=\"0\" height=\"0\" aria-hidden=\"true\"><rect width=\"100%\" height=\"100%\" fill=\"#abc\"/></svg>"
            + "<picture><source type=\"image/webp\" sizes=\"auto, (min-width: 48rem) 44rem, 100vw\" srcset=\"/a.webp 400w\">"
            + "<img src=\"/a.jpg\" alt=\"义诊\" width=\"800\" height=\"600\" loading=\"lazy\" decoding=\"async\"></picture></span></p>\n");
        Render("文 ![义诊](a.jpg)", new MarkdownTarget("/a.jpg", File: "content/other.jpg")).ShouldNotContain("tint");
    }

    [Fact]
    public void A_picture_of_its_own_with_a_title_is_a_figure()
    {
        Render("![义诊](a.png \"端岩村，2022\")", new MarkdownTarget("/a.png")).ShouldBe(
            "<figure><img src=\"/a.png\" alt=\"义诊\" loading=\"lazy\" decoding=\"async\"><figcaption>端岩村，2022</figcaption></figure>\n");
        Render("![义诊](a.png \"端岩村\")", new MarkdownTarget(null)).ShouldBe("<p>义诊</p>\n");
    }

    [Fact]
    public void Each_reference_gets_its_own_target()
    {
        Render("[甲](a.md) <https://x.cn> [乙](b.md)", new MarkdownTarget("/a/"), new MarkdownTarget("https://x.cn"), new MarkdownTarget(null)).ShouldBe(
            "<p><a href=\"/a/\">甲</a> <a href=\"https://x.cn\" rel=\"noopener\">https://x.cn</a> 乙</p>\n");
    }

    [Fact]
    public void Targets_of_another_body_are_refused() =>
        Should.Throw<ArgumentException>(() => Render("[甲](a.md)", new MarkdownTarget("/a/"), new MarkdownTarget("/b/")));

    [Fact]
    public void Many_threads_render_the_same()
    {
        var body = Parse(string.Concat(Enumerable.Repeat("## 标题\n\n党员**带队**走进[社区](a.md)。\n\n| a |\n|---|\n| b |\n\n", 40)));
        var targets = new MarkdownTargets([.. body.Links.Select(_ => new MarkdownTarget("/a/"))]);
        var once = MarkdownRenderer.Render(body, targets, _ => null);

        Enumerable.Range(0, 64).AsParallel().Select(_ => MarkdownRenderer.Render(body, targets, _ => null)).ShouldAllBe(html => html == once);
    }

    private static string Render(string markdown, params MarkdownTarget[] targets) => MarkdownRenderer.Render(Parse(markdown), new([.. targets]), path => path == "content/photo.jpg" ? "#abc" : null);

    private static MarkdownBody Parse(string markdown) => MarkdownParser.Parse(new SourceText("x.md", markdown), 0, new DiagnosticBag());
}
