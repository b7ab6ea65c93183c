using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Tests.Model;

public sealed class BrandIndexTests
{
    private const string Files =
        """
        -- content/hospitals/a/index.md --
        ---
        title: 甲医院
        brands: [{ name: 仁心, kind: party }]
        unassigned_brands: [先锋, 3号车]
        ---
        -- content/hospitals/a/branches/x.md --
        ---
        title: 一支部
        brand: 长征
        ---
        -- content/hospitals/a/branches/y.md --
        ---
        title: 二支部
        brand: 畅享呼吸
        ---
        -- content/hospitals/a/branches/z.md --
        ---
        title: 没有品牌的支部
        ---
        -- themes/test/layouts/brands.sbn-html --
        <h1>{{ page.title }}</h1>
        {{ for letter in brand_index.letters }}<i>{{ letter.letter }}:{{ letter.url }}</i>{{ end }}
        {{ for letter in brand_index.shown }}<b>{{ letter.id }}{{ letter.current }}</b>{{ for brand in letter.brands }}<a href="{{ brand.url }}">{{ brand.name }}</a>{{ end }}{{ end }}
        """;

    [Fact]
    public void Brands_of_branches_and_hospitals_stand_below_the_initial_of_their_pinyin()
    {
        var index = TinySite.Model(Files).Pages.Brands;

        index.Count.ShouldBe(5);
        index.Initials.Select(initial => (initial.Letter, string.Join(' ', initial.Brands.Select(brand => brand.Name))))
            .ShouldBe([('C', "畅享呼吸 长征"), ('R', "仁心"), ('X', "先锋"), ('#', "3号车")], ignoreOrder: false);
        index.Initials[0].Brands.ShouldAllBe(brand => brand.Branch != null && brand.Hospital.Title == "甲医院");
        index.Initials[1].Brands.ShouldAllBe(brand => brand.Branch == null && brand.Hospital.Title == "甲医院");
    }

    [Fact]
    public void A_small_site_lists_all_brands_on_one_page_with_an_anchor_for_each_initial()
    {
        var page = new HtmlParser().ParseDocument(TinySite.Build(Files).CleanText("brands/index.html"));

        page.QuerySelectorAll("i").Select(letter => letter.TextContent).Where(text => !text.EndsWith(':')).ShouldBe(["C:#c", "R:#r", "X:#x", "#:#other"]);
        page.QuerySelectorAll("i").Length.ShouldBe(27);
        page.QuerySelectorAll("b").Select(letter => letter.TextContent).ShouldBe(["cfalse", "rfalse", "xfalse", "otherfalse"]);
        page.Links.Select(link => $"{link.TextContent} {link.GetAttribute("href")}").ShouldBe(
            ["畅享呼吸 /hospitals/a/branches/y/", "长征 /hospitals/a/branches/x/", "仁心 /hospitals/a/", "先锋 /hospitals/a/", "3号车 /hospitals/a/"]);
    }

    [Fact]
    public void A_site_with_very_many_brands_has_a_page_for_each_initial()
    {
        var files = new StringBuilder(Files);
        for (var i = 0; i < BrandIndex.MaximumOnOnePage; i++)
            files.Append(CultureInfo.InvariantCulture, $"\n-- content/hospitals/a/branches/b{i}.md --\n---\ntitle: 支部{i}\nbrand: 爱心{i}\n---");
        var site = TinySite.Build(files.ToString());

        var first = new HtmlParser().ParseDocument(site.CleanText("brands/index.html"));
        first.QuerySelectorAll("i").Select(letter => letter.TextContent).ShouldContain("A:/brands/a/");
        first.QuerySelectorAll("i").Select(letter => letter.TextContent).ShouldContain("#:/brands/other/");
        first.Links.ShouldBeEmpty();
        var a = new HtmlParser().ParseDocument(site.CleanText("brands/a/index.html"));
        a.QuerySelector("h1")!.TextContent.ShouldBe("品牌索引 A");
        a.QuerySelectorAll("b").Select(letter => letter.TextContent).ShouldBe(["atrue"]);
        a.Links.Length.ShouldBe(BrandIndex.MaximumOnOnePage);
        new HtmlParser().ParseDocument(site.CleanText("brands/other/index.html")).Links.ShouldHaveSingleItem().TextContent.ShouldBe("3号车");
    }

    [Fact]
    public void A_site_without_brands_has_an_index_without_links()
    {
        var page = new HtmlParser().ParseDocument(TinySite.Build("-- themes/test/layouts/brands.sbn-html --\n{{ brand_index.count }}{{ for l in brand_index.letters }}<i>{{ l.url }}</i>{{ end }}").CleanText("brands/index.html"));
        page.QuerySelectorAll("i").ShouldAllBe(letter => letter.TextContent == "");
    }
}
