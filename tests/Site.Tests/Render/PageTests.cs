namespace BrandShowcase.Site.Tests.Render;

public sealed class PageTests
{
    [Fact]
    public void A_base_address_with_a_path_stands_before_every_link()
    {
        var site = TinySite.Build(
            """
            -- site.yml --
            title: 测试
            base_url: https://example.org/party/brands/
            theme: test
            navigation: [{ title: 医院, url: /hospitals/ }]
            -- content/guide/a.md --
            ---
            title: 甲
            aliases: /old/
            ---
            [乙](b.md) ![图](x.svg) [矩阵](/matrix/)
            -- content/guide/b.md --
            ---
            title: 乙
            ---
            -- content/guide/x.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>
            -- themes/test/assets/a.css --
            a{}
            -- themes/test/layouts/guide-page.sbn-html --
            {{ page.url }} {{ page.permalink }} {{ asset 'a.css' }} {{ url '/search/' }} {{ for $x in page.navigation }}{{ $x.url }}{{ end }} {{ page.content }}
            """);
        var page = site.CleanText("guide/a/index.html");
        page.ShouldStartWith("/party/brands/guide/a/ https://example.org/party/brands/guide/a/ /party/brands/assets/a.");
        page.ShouldContain(" /party/brands/search/ /party/brands/hospitals/ ");
        page.ShouldContain("href=\"/party/brands/guide/b/\"");
        page.ShouldContain("src=\"/party/brands/guide/x.svg\"");
        page.ShouldContain("href=\"/party/brands/matrix/\"");
        site.Text("old/index.html").ShouldContain("to /party/brands/guide/a/");
        site.Text("sitemap.xml").ShouldContain("<loc>https://example.org/party/brands/guide/b/</loc>");
    }

    /// <summary>Headings in large type break between words, and not within the names of the site.</summary>
    [Fact]
    public void Words_of_the_field_and_names_of_the_site_are_not_divided() =>
        TinySite.Build(
            """
            -- content/hospitals/a/index.md --
            ---
            title: 武汉市金银潭医院
            brands: [{ name: '同心向党，畅享呼吸' }]
            ---
            -- content/consortia/b/index.md --
            ---
            title: 路桥区第三人民医院医共体
            short_title: 区第三人民医院医共体
            ---
            -- themes/test/layouts/home.sbn-html --
            {{ words '参观武汉市金银潭医院' | array.join '|' }} {{ words '路桥区第三人民医院医共体' | array.join '|' }} {{ words '小组畅享呼吸支部' | array.join '|' }}
            """).CleanText("index.html").Trim().ShouldBe("参观武汉市|金银潭医院 路桥区|第三人民医院|医共体 小组|畅享呼吸|支部");

    [Fact]
    public void A_preview_may_have_another_base_address() =>
        TinySite.Build("", options => options with { BaseUrl = BrandShowcase.Site.Model.BaseAddress.Get("http://localhost:8000/") })
            .CleanText("robots.txt").ShouldContain("http://localhost:8000/sitemap.xml");

    [Fact]
    public void Text_of_authors_is_escaped_and_markup_of_their_Markdown_is_not()
    {
        var page = TinySite.Build("-- content/guide/a.md --\n---\ntitle: '<script>alert(1)</script>'\n---\n**粗** & `<i>`\n").CleanText("guide/a/index.html");
        page.ShouldContain("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>");
        page.ShouldContain("<strong>粗</strong> &amp; <code>&lt;i&gt;</code>");
    }

    [Fact]
    public void Structured_data_cannot_end_its_script()
    {
        var page = TinySite.Build("-- content/guide/a.md --\n---\ntitle: '</script><b>'\n---\n-- themes/test/layouts/guide-page.sbn-html --\n<script type=\"application/ld+json\">{{ page.structured_data }}</script>")
            .CleanText("guide/a/index.html");
        page.Split("</script>").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("summary: 摘要", "正文。", "摘要")]
    [InlineData("", "## 标题\n\n第一段**话**。\n\n第二段。", "第一段话。")]
    [InlineData("", "", "")]
    public void The_description_is_the_summary_or_the_first_paragraph(string keys, string body, string description) =>
        TinySite.Build($"-- content/guide/a.md --\n---\ntitle: 甲\n{keys}\n---\n{body}\n-- themes/test/layouts/guide-page.sbn-html --\n[{{{{ page.description }}}}]")
            .CleanText("guide/a/index.html").ShouldContain($"[{description}]");

    [Fact]
    public void The_description_of_a_brand_is_its_slogan() =>
        TinySite.BuildBranch("slogan: 口号", "-- themes/test/layouts/branch.sbn-html --\n[{{ page.description }}]").CleanText("hospitals/a/branches/x/index.html").ShouldContain("[口号]");

    [Fact]
    public void What_stands_below_extra_reaches_the_theme() =>
        TinySite.Build("-- content/guide/a.md --\n---\ntitle: 甲\nextra: { colour: red, on: true, list: [1, 2] }\n---\n-- themes/test/layouts/guide-page.sbn-html --\n{{ page.extra.colour }} {{ page.extra.on }} {{ page.extra.list.size }}")
            .CleanText("guide/a/index.html").Trim().ShouldBe("red true 2");

    [Fact]
    public void A_branch_without_a_brand_has_a_hole_where_its_name_would_stand()
    {
        const string layout = "-- themes/test/layouts/branch.sbn-html --\n{{ branch.name }}|{{ branch.brand ?? (t 'hole') }}|{{ branch.secretary?.name ?? (t 'hole') }}";
        TinySite.BuildBranch("", layout).CleanText("hospitals/a/branches/x/index.html").Trim().ShouldBe("某支部|待补充|待补充");
        TinySite.BuildBranch("brand: 品牌\nsecretary: 甲", layout).CleanText("hospitals/a/branches/x/index.html").Trim().ShouldBe("品牌|品牌|甲");
    }

    [Theory]
    [InlineData("office: 宣传科\nupdated: 2026-07-01", "宣传科 2026年7月1日 2026-07-01")]
    [InlineData("updated: 2026-07", "党委办公室 2026年7月 2026-07")]
    [InlineData("", "党委办公室")]
    public void A_page_says_who_answers_for_it_and_when_it_was_changed_as_far_as_that_is_written(string keys, string expected) =>
        TinySite.Build(
            $$$"""
            -- site.yml --
            title: 测试网站
            base_url: https://example.org/
            theme: test
            office: 党委办公室
            -- content/guide/a.md --
            ---
            title: 甲
            {{{keys}}}
            ---
            -- themes/test/layouts/guide-page.sbn-html --
            {{ page.office }} {{ page.updated }} {{ page.updated_datetime }}
            -- themes/test/layouts/guide.sbn-html --
            {{ page.office ?? 'nobody' }}
            """).CleanText("guide/a/index.html").Trim().ShouldBe(expected);
}
