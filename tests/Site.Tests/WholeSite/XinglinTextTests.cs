using System.Text;
using AngleSharp.Html.Parser;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>Where the theme xinglin divides names and sentences.</summary>
public sealed class XinglinTextTests
{
    [Theory]
    [InlineData("红心·暖心", "<span class=\"part\">红心·</span><span class=\"part\">暖心</span>")]
    [InlineData("弘扬南丁格尔精神5·12国际护士节系列活动", "弘扬南丁格尔精神5·12国际护士节系列活动")]
    [InlineData("党建 · 品牌", "党建 · 品牌")]
    public void A_name_is_divided_at_its_middle_dots_but_not_within_a_date(string text, string html) => Show("name", text).ShouldBe(html);

    [Theory]
    [InlineData("红心·暖心", "红<span class=\"dot\">心·</span>暖心")]
    [InlineData("甲𠮷·乙", "甲<span class=\"dot\">𠮷·</span>乙")]
    [InlineData("爱❤\uFE0F·心", "爱<span class=\"dot\">❤\uFE0F·</span>心")]
    public void A_middle_dot_is_one_with_the_whole_character_before_it(string text, string html) => Show("dotted", text).ShouldBe(html);

    [Fact]
    public void The_words_beside_the_overview_name_the_routes_of_consortia_and_of_nobody_too()
    {
        var files = SampleSite.Files().Where(file => !file.Key.StartsWith("content/", StringComparison.Ordinal)).ToDictionary();
        Put("site.yml", "title: 测试\nbase_url: https://example.org/\ntheme: xinglin\n");
        Put("content/index.md", "---\ntitle: 首页\n---\n");
        Put("content/hospitals/a/index.md", "---\ntitle: 甲医院\nlocation: { lat: 28.9, lng: 120.0, datum: wgs84 }\n---\n");
        Put("content/consortia/c/index.md", "---\ntitle: 某县医共体\n---\n");
        Put("content/routes/r.md", $"---\ntitle: 红色山路\nsetting: outdoor\nconsortium: c\n{Stops}---\n");
        Put("content/routes/s.md", $"---\ntitle: 红色水路\nsetting: outdoor\n{Stops}---\n");

        var words = new HtmlParser().ParseDocument(SampleSite.Build(files).CleanText("routes/index.html")).QuerySelectorAll(".overview-words li");

        words.Select(line => string.Join(' ', line.QuerySelectorAll("a").Select(link => link.TextContent))).ShouldBe(["甲医院", "红色山路 某县医共体", "红色水路"]);

        void Put(string path, string text) => files[path] = Encoding.UTF8.GetBytes(text);
    }

    private const string Stops = "stops: [{ title: 甲, location: { lat: 28.91, lng: 120.01, datum: wgs84 } }, { title: 乙, location: { lat: 28.92, lng: 120.02, datum: wgs84 } }]\n";

    private static string Show(string partial, string text)
    {
        var file = Encoding.UTF8.GetString(SampleSite.Files()[$"themes/xinglin/partials/{partial}.sbn-html"]);
        return TinySite.Build(
            $$$"""
            -- site.yml --
            title: {{{text}}}
            base_url: https://example.org/
            theme: test
            -- themes/test/layouts/home.sbn-html --
            {{ include 'partials/{{{partial}}}' text: site.title }}
            -- themes/test/partials/{{{partial}}}.sbn-html --
            {{{file}}}
            """).CleanText("index.html").Trim();
    }
}
