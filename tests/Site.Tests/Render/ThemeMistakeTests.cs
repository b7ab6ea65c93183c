using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Tests.Render;

/// <summary>What theme authors get wrong is reported in the template, whichever page met it.</summary>
public sealed class ThemeMistakeTests
{
    [Theory]
    [InlineData("{{ url '/hospital/' }}", "BRN0324", "/hospitals/")]
    [InlineData("{{ asset 'css/none.css' }}", "BRN0324", "css/none.css")]
    [InlineData("{{ color 'papper' 'light' }}", "BRN0324", "papper")]
    [InlineData("{{ t 'hol' }}", "BRN0324", "hole")]
    [InlineData("{{ page.titel }}", "BRN0308", "titel")]
    [InlineData("{{ include 'partials/none' }}", "BRN0310", "partials/none")]
    public void A_name_that_the_site_does_not_have_is_reported_in_the_template(string template, string code, string words)
    {
        var mistake = Build(template).Diagnostics.ShouldHaveSingleItem();
        (mistake.Code, mistake.Place.Source.Path).ShouldBe((code, "themes/test/layouts/home.sbn-html"));
        mistake.Message.Zh.ShouldContain(words);
    }

    [Theory]
    [InlineData("{{ a = b = 1 }}", "1:8 BRN0305", "表达式里面")]
    [InlineData("{{ capture 1 }}x{{ end }}", "1:12 BRN0305", "capture")]
    public void A_mistake_of_the_language_is_reported_in_the_template(string template, string mistake, string words) =>
        Build(template).ShouldOnlyReport($"themes/test/layouts/home.sbn-html:{mistake}").Message.Zh.ShouldContain(words);

    [Fact]
    public void Data_files_have_addresses_too()
    {
        var page = Build("{{ url '/data/brands.json' }} {{ url '/data/search/index.bin' }} {{ url '/data/search/search.js' }} {{ url '/sitemap.xml' }}");
        page.CleanText("index.html").Trim().ShouldBe("/data/brands.json /data/search/index.bin /data/search/search.js /sitemap.xml");
    }

    [Fact]
    public void A_mistake_that_every_page_meets_is_told_once()
    {
        var site = TinySite.Build("-- themes/test/layouts/guide-page.sbn-html --\n{{ t 'none' }}\n-- content/guide/a.md --\n---\ntitle: 甲\n---\n-- content/guide/b.md --\n---\ntitle: 乙\n---\n");
        site.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void Values_in_a_text_of_the_theme_are_put_in_once() =>
        TinySite.Build("-- themes/test/strings/zh-CN.yml --\nboth: '{0}与{1}'\n-- themes/test/layouts/home.sbn-html --\n{{ t 'both' '{1}' 'x' }}").CleanText("index.html").Trim().ShouldBe("{1}与x");

    [Fact]
    public void Blocks_nested_without_measure_are_reported() =>
        Build(string.Concat(Enumerable.Repeat("{{ if true }}", 2000)) + string.Concat(Enumerable.Repeat("{{ end }}", 2000))).Codes.ShouldContain("BRN0304");

    private static BuiltSite Build(string home) => TinySite.Build($"-- themes/test/layouts/home.sbn-html --\n{home}");
}
