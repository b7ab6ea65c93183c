using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Markdown;

namespace BrandShowcase.Site.Load.Tests.Markdown;

public sealed class MarkdownLinkTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("javascript&#x3A;alert(1)")]
    [InlineData("javascript&#0000058;alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("&amp;#106;avascript:alert(1)")]
    [InlineData("&amp;amp;#x6a;avascript:alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("java&NewLine;script:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    [InlineData("java&#13;&#10;script:alert(1)")]
    [InlineData("java&#0;script:alert(1)")]
    [InlineData("java\0script:alert(1)")]
    [InlineData("<java\tscript:alert(1)>")]
    [InlineData("< javascript:alert(1)>")]
    [InlineData("<&#1;javascript:alert(1)>")]
    [InlineData("java\u00ADscript:alert(1)")]
    [InlineData("java\u200Bscript:alert(1)")]
    [InlineData("\u202Ejavascript:alert(1)")]
    [InlineData("\uFEFFjavascript:alert(1)")]
    [InlineData("java\\script\\:alert(1)")]
    [InlineData("javascript\\:alert(1)")]
    [InlineData("javascript%3Aalert(1)")]
    [InlineData("%6Aavascript:alert(1)")]
    [InlineData("java%0Ascript:alert(1)")]
    [InlineData("java%00script:alert(1)")]
    [InlineData("%256Aavascript%253Aalert(1)")]
    [InlineData("javascript://%0aalert(1)")]
    [InlineData("javascript://example.cn/%0Aalert(1)")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("DATA&colon;image/svg+xml,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("file:c:/boot.ini")]
    [InlineData("blob:https://x/y")]
    [InlineData("filesystem:http://x/y")]
    [InlineData("view-source:https://x")]
    [InlineData("about:blank")]
    [InlineData("ftp://x/y")]
    [InlineData("intent://x#Intent;end")]
    [InlineData("weixin://dl")]
    [InlineData("feed:javascript:alert(1)")]
    [InlineData("C:/x.md")]
    public void A_scheme_that_is_not_listed_is_refused_on_links_and_images(string address)
    {
        Check($"[x]({address})").Single().ShouldBe("BRN0201");
        Check($"![x]({address})").Single().ShouldBe("BRN0201");
        Check($"[x][r]\n\n[r]: {address}\n").Single().ShouldBe("BRN0201");
    }

    [Theory]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<JAVASCRIPT:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("<vbscript:x>")]
    [InlineData("<javascript:%61lert(1)>")]
    [InlineData("<feed:x>")]
    public void A_scheme_that_is_not_listed_is_refused_on_autolinks(string autolink) =>
        Check(autolink).Single().ShouldBe("BRN0201");

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("///evil.example/x")]
    [InlineData("/\\\\evil.example/x")]
    [InlineData("\\\\\\\\evil.example")]
    [InlineData("/&#9;/evil.example")]
    [InlineData("/%09/evil.example")]
    [InlineData("%2F%2Fevil.example")]
    [InlineData("&#47;&#47;evil.example")]
    [InlineData("&sol;/evil.example")]
    public void An_address_that_takes_its_scheme_from_the_page_is_refused(string address)
    {
        Check($"[x]({address})").Single().ShouldBe("BRN0202");
        Check($"![x]({address})").Single().ShouldBe("BRN0202");
    }

    [Theory]
    [InlineData("https:x")]
    [InlineData("https:/evil.example")]
    [InlineData("https:///evil.example")]
    [InlineData("http://")]
    [InlineData("https://?x")]
    [InlineData("http://a%20b/")]
    [InlineData("https://example.org:99999999/")]
    public void A_web_address_without_a_host_is_refused(string address) => Check($"[x]({address})").Single().ShouldBe("BRN0203");

    [Theory]
    [InlineData("")]
    [InlineData("<>")]
    [InlineData("<&#32;>")]
    [InlineData("%20")]
    public void An_empty_address_is_refused(string address) => Check($"[x]({address})").Single().ShouldBe("BRN0204");

    [Theory]
    [InlineData("https://example.cn/photo.jpg")]
    [InlineData("HTTP://example.cn/photo.jpg")]
    public void A_picture_from_another_host_is_refused(string address)
    {
        Check($"![x]({address})").Single().ShouldBe("BRN0205");
        Check($"[x]({address})").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("mailto:a@example.cn")]
    [InlineData("tel:+86-579-12345678")]
    public void A_letter_or_a_call_is_a_link_but_no_picture(string address)
    {
        Check($"[x]({address})").ShouldBeEmpty();
        Check($"![x]({address})").Single().ShouldBe("BRN0201");
    }

    [Theory]
    [InlineData("../branches/anesthesia.md")]
    [InlineData("./麻醉手术科.md#品牌-故事")]
    [InlineData("#品牌")]
    [InlineData("?a=b:c")]
    [InlineData("/hospitals/x/")]
    [InlineData("a/b:c.md")]
    [InlineData("<有 空格.md>")]
    [InlineData("%E9%BA%BB%E9%86%89.md")]
    [InlineData("100%25.md")]
    [InlineData("第一章：开始.md")]
    [InlineData("x.md?a=1&amp;b=2")]
    [InlineData("https://example.cn/?u=javascript:x&v=//y")]
    [InlineData("HTTPS://example.cn")]
    public void An_address_of_the_site_or_the_web_is_taken(string address) => Check($"[x]({address})").ShouldBeEmpty();

    [Fact]
    public void Links_are_listed_in_order_with_kind_text_and_place()
    {
        const string Text = "---\nt: 1\n---\n\n见[**甲**乙](a.md)、![图](b.png)\n\n> - <https://x.cn> <a@x.cn>\n\n[丙][r]\n\n[r]: c&amp;d.md \"题\"\n";
        var body = Parse(Text, Text.IndexOf("\n\n见", StringComparison.Ordinal), out var diagnostics);

        diagnostics.ShouldBeEmpty();
        body.Links.Select(link => (link.Index, link.Kind, link.Url, link.Text)).ShouldBe(
        [
            (0, MarkdownLinkKind.Link, "a.md", "甲乙"),
            (1, MarkdownLinkKind.Image, "b.png", "图"),
            (2, MarkdownLinkKind.Autolink, "https://x.cn", "https://x.cn"),
            (3, MarkdownLinkKind.Autolink, "mailto:a@x.cn", "a@x.cn"),
            (4, MarkdownLinkKind.Link, "c&d.md", "丙"),
        ]);
        body.Links.Select(link => Text.Substring(link.Place.Span.Start, link.Place.Span.Length)).ShouldBe(
            ["a.md", "b.png", "<https://x.cn>", "<a@x.cn>", "c&amp;d.md"]);
    }

    [Fact]
    public void A_refused_address_is_marked_and_never_reaches_the_page()
    {
        const string Text = "正文 [x](javascript:alert(1)) 与 <data:x,y>\r\n\r\n";
        var body = Parse(Text, 0, out var diagnostics);

        diagnostics.Select(d => Text.Substring(d.Place.Span.Start, d.Place.Span.Length)).ShouldBe(["javascript:alert(1)", "<data:x,y>"]);
        body.Links.ShouldAllBe(link => link.Url == "");
    }

    [Theory]
    [InlineData("[](x.md)", "BRN0206")]
    [InlineData("[![](p.png)](x.md)", "BRN0206", "BRN0207")]
    [InlineData("![](p.png)", "BRN0207")]
    public void A_link_or_picture_that_says_nothing_is_reported(string text, params string[] codes) => Check(text).ShouldBe(codes);

    private static IEnumerable<string> Check(string text)
    {
        Parse(text, 0, out var diagnostics);
        return diagnostics.Select(diagnostic => diagnostic.Code);
    }

    private static MarkdownBody Parse(string text, int bodyStart, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var body = MarkdownParser.Parse(new SourceText("content/x.md", text), bodyStart, bag);
        diagnostics = bag.ToSorted();
        return body;
    }
}
