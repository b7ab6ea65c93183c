using System.Text;
using AngleSharp.Html.Parser;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>A site of one hospital and nothing else, in both themes.</summary>
public sealed class EmptyListTests
{
    private static readonly string[] Lists = ["activities", "brands", "consortia", "guide", "honours", "matrix", "partners", "routes", "tags"];

    [Theory]
    [InlineData("xinglin", "尚无")]
    [InlineData("plain", "还没有内容。")]
    public void A_list_of_nothing_says_so_in_words(string theme, string words)
    {
        var site = Build(theme);

        foreach (var list in Lists)
            new HtmlParser().ParseDocument(site.CleanText($"{list}/index.html")).QuerySelector("main")!.TextContent.ShouldContain(words, customMessage: list);
    }

    [Theory]
    [InlineData("xinglin")]
    [InlineData("plain")]
    public void No_page_has_a_list_a_table_or_a_navigation_with_nothing_in_it(string theme)
    {
        var site = Build(theme);

        foreach (var path in Lists.Select(list => $"{list}/index.html").Concat(["index.html", "hospitals/index.html", "hospitals/a/index.html"]))
            new HtmlParser().ParseDocument(site.CleanText(path)).QuerySelectorAll("ul, ol, nav, table").Where(list => list.QuerySelector("a, li, td") is null).Select(list => $"{path}: {list.OuterHtml}").ShouldBeEmpty();
    }

    private static BuiltSite Build(string theme)
    {
        var files = SampleSite.Files().Where(file => !file.Key.StartsWith("content/", StringComparison.Ordinal)).ToDictionary();
        files["site.yml"] = Encoding.UTF8.GetBytes($"title: 测试\nbase_url: https://example.org/\ntheme: {theme}\n");
        files["content/index.md"] = Encoding.UTF8.GetBytes("---\ntitle: 首页\n---\n");
        files["content/hospitals/a/index.md"] = Encoding.UTF8.GetBytes("---\ntitle: 甲医院\n---\n");
        return SampleSite.Build(files);
    }
}
