using System.Buffers;
using System.Text;
using AngleSharp.Html.Parser;
using BrandShowcase.Images;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>The icons that a theme of one's own names in theme.yml take the place of those of the theme that it extends.</summary>
public sealed class IconTests
{
    [Theory]
    [InlineData("xinglin")]
    [InlineData("plain")]
    public void Icons_of_a_theme_of_ones_own_stand_in_the_head(string below)
    {
        var files = SampleSite.Files().Where(file => !file.Key.StartsWith("content/", StringComparison.Ordinal)).ToDictionary();
        files["site.yml"] = Encoding.UTF8.GetBytes("title: 测试\nbase_url: https://example.org/\ntheme: mine\n");
        files["content/index.md"] = Encoding.UTF8.GetBytes("---\ntitle: 首页\n---\n");
        files["themes/mine/theme.yml"] = Encoding.UTF8.GetBytes($"extends: {below}\nicons: [logo.svg, logo-32.png, logo-192.png]\n");
        files["themes/mine/assets/logo.svg"] = Drawing(32);
        files["themes/mine/assets/logo-32.png"] = Png(32);
        files["themes/mine/assets/logo-192.png"] = Png(192);

        var head = new HtmlParser().ParseDocument(SampleSite.Build(files).CleanText("index.html")).Head!;

        head.InnerHtml.ShouldNotContain("blossom");
        head.QuerySelectorAll("link[rel=icon]").Select(link => $"{link.GetAttribute("type")} {link.GetAttribute("sizes")}").ShouldBe(["image/svg+xml any", "image/png 32x32", "image/png 192x192"]);
        head.QuerySelector("link[rel=icon]")!.GetAttribute("href")!.ShouldStartWith("/assets/logo.");
        head.QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href")!.ShouldStartWith("/assets/logo-192.");
    }

    private static byte[] Drawing(int side) => Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{side}\" height=\"{side}\"><circle r=\"9\"/></svg>");

    private static byte[] Png(int side)
    {
        var file = new ArrayBufferWriter<byte>();
        ImageLibrary.Find()!.TryDraw(Drawing(side), RenditionFormat.Png, file, CancellationToken.None).ShouldBeTrue();
        return file.WrittenSpan.ToArray();
    }
}
