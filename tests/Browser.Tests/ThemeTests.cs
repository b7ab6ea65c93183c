using System.Text.RegularExpressions;

namespace BrandShowcase.Browser.Tests;

/// <summary>What the sample site does not show: the small theme, and a footer with all that an operator can say.</summary>
[Collection(CrawlCollection.Name)]
public sealed class ThemeTests(SampleSiteInBrowser sample)
{
    [Fact]
    public async Task The_small_theme_breaks_no_rule_and_does_not_scroll_sideways()
    {
        using var site = TestSite.CopySample();
        site.Put("site.yml", site.ReadSource("site.yml").Replace("theme: xinglin", "theme: plain", StringComparison.Ordinal));

        (await FindFaultsAsync(site, PageKinds.Paths[PageKind.Hospital], PageKinds.Paths[PageKind.Branch], PageKinds.Paths[PageKind.Matrix], PageKinds.Paths[PageKind.Route])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("xinglin")]
    [InlineData("plain")]
    public async Task A_footer_with_everything_in_it_breaks_no_rule_and_does_not_scroll_sideways(string theme)
    {
        using var site = TestSite.CreateTiny();
        site.Put("site.yml",
            $"""
            title: 小站
            base_url: https://www.example.org/
            theme: {theme}
            footer:
              text: 内容由各支部提供，经医院党委宣传部门审核后发布。
              sponsor: 某某医科大学附属第一人民医院党委办公室（宣传统战部）
              address: 某某省某某市某某区金山西路599号行政楼十二层
              phone: 0579-87654321
              icp: 浙ICP备12345678号-2
              police: 京公网安备11010502030143号
              police_icon: content/police.svg
              site_code: '3307840001'
              badge:
                url: https://bszs.conac.cn/sitename?method=show&id=0123456789ABCDEF0123456789ABCDEF
                image: content/badge.svg
            """);
        site.Put("content/police.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\"/>");
        site.Put("content/badge.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"80\"/>");

        (await FindFaultsAsync(site, "/")).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> FindFaultsAsync(TestSite site, params string[] paths)
    {
        using var preview = RunningProgram.Start(site.Folder, "serve", "--no-reload", "--base-url", "http://localhost/");
        var address = new Uri(Regex.Match(await preview.ReadLineWithAsync("预览："), @"http://\S+?/").Value);
        await using var context = await sample.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        foreach (var path in paths)
        {
            await page.GotoAsync(new Uri(address, path).AbsoluteUri);
            faults.AddRange((await Axe.FindViolationsAsync(page)).Select(violation => $"{path}: {violation}"));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > SampleSiteInBrowser.Phone.Width)
                faults.Add($"{path}: scrolls sideways");
        }
        return faults;
    }
}
