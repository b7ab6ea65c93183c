using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>The operator's records and badge, in the footers of both themes.</summary>
public sealed class FooterTests
{
    private const string Badge = "https://bszs.conac.cn/sitename?method=show&id=0123456789ABCDEF0123456789ABCDEF";

    [Theory]
    [InlineData("xinglin")]
    [InlineData("plain")]
    public void Badge_and_icon_of_the_records_are_files_of_the_site(string theme)
    {
        var footer = Build(theme, $"{{ police: 京公网安备11010502030143号, police_icon: content/police.svg, badge: {{ url: '{Badge}', image: content/badge.svg }} }}");

        var record = footer.QuerySelector("footer a[href$='code=11010502030143']")!;
        record.TextContent.Trim().ShouldBe("京公网安备11010502030143号");
        record.QuerySelector("img")!.OuterHtml.ShouldStartWith("<img src=\"/police.svg\" width=\"20\" height=\"20\" alt=\"\"");
        var badge = footer.QuerySelector("footer a[href*=conac]")!;
        badge.GetAttribute("href").ShouldBe(Badge);
        badge.QuerySelector("img")!.OuterHtml.ShouldStartWith("<img src=\"/badge.svg\" width=\"64\" height=\"80\" alt=\"事业单位网站标识\"");
    }

    [Theory]
    [InlineData("xinglin")]
    [InlineData("plain")]
    public void Every_key_is_shown(string theme)
    {
        string[] texts = ["内容据公开报道整理", "某某医院党委办公室", "金山西路599号", "0579-87654321", "浙ICP备12345678号-2", "京公网安备11010502030143号", "3307840001"];
        var settings = $"{{ text: {texts[0]}, sponsor: {texts[1]}, address: {texts[2]}, phone: {texts[3]}, icp: {texts[4]}, police: {texts[5]}, police_icon: content/police.svg, site_code: '{texts[6]}', badge: {{ url: '{Badge}', image: content/badge.svg }} }}";

        var footer = Build(theme, settings).QuerySelector("footer")!;

        foreach (var text in texts)
            footer.TextContent.ShouldContain(text);
        footer.QuerySelectorAll("img").Length.ShouldBe(2);
        footer.QuerySelector("a[href='https://beian.miit.gov.cn/']")!.TextContent.ShouldBe(texts[4]);
    }

    [Fact]
    public void Without_a_file_the_theme_draws_a_plain_shield_of_its_own()
    {
        var footer = Build("xinglin", "{ police: 京公网安备11010502030143号 }");

        footer.QuerySelector("footer .records a > svg[aria-hidden=true]").ShouldNotBeNull();
        footer.QuerySelector("footer img").ShouldBeNull();
    }

    [Theory]
    [InlineData("//bszs.conac.cn/sitename?method=show&amp;id=0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("http://bszs.conac.cn/sitename?method=show&id=0123456789ABCDEF0123456789ABCDEF")]
    public void A_badge_leads_to_its_page_however_its_address_was_copied(string address) =>
        Build("xinglin", $"{{ badge: {{ url: '{address}', image: content/badge.svg }} }}").QuerySelector("footer a[href*=conac]")!.GetAttribute("href").ShouldBe(Badge);

    [Fact]
    public void An_icon_that_no_record_shows_is_told()
    {
        var files = TinySite.Parse("-- site.yml --\ntitle: 测试\nbase_url: https://example.org/\ntheme: test\nfooter: { police_icon: content/police.svg }\n");
        files["content/police.svg"] = Drawing(20, 20);

        TinySite.Build(new MemorySiteFolder(files)).ShouldOnlyReport("site.yml:4:24 BRN0116");
    }

    private static IHtmlDocument Build(string theme, string settings)
    {
        var files = SampleSite.Files().Where(file => !file.Key.StartsWith("content/", StringComparison.Ordinal)).ToDictionary();
        files["site.yml"] = Encoding.UTF8.GetBytes($"title: 测试\nbase_url: https://example.org/\ntheme: {theme}\nfooter: {settings}\n");
        files["content/index.md"] = Encoding.UTF8.GetBytes("---\ntitle: 首页\n---\n");
        files["content/police.svg"] = Drawing(20, 20);
        files["content/badge.svg"] = Drawing(64, 80);
        var site = SampleSite.Build(files);
        site.ShouldBeClean();
        return new HtmlParser().ParseDocument(site.Text("index.html"));
    }

    private static byte[] Drawing(int width, int height) => Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"/>");
}
