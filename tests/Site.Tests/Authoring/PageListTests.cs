using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Authoring.Pages;

namespace BrandShowcase.Site.Tests.Authoring;

public sealed class PageListTests
{
    private const string Site =
        """
        -- content/hospitals/a/index.md --
        ---
        title: 甲医院
        ---
        见[一支部](branches/one.md#正文)。
        -- content/hospitals/a/branches/one.md --
        ---
        title: 一支部
        ---
        ## 正文
        -- content/hospitals/a/branches/two.md --
        ---
        title: 二支部
        publish_on: 2024-07-01
        ---
        -- content/hospitals/a/branches/three.md --
        ---
        title: 三支部
        draft: true
        ---
        见[四支部](four.md)。
        -- content/hospitals/a/branches/four.md --
        ---
        title: 四支部
        ---
        -- content/hospitals/a/activities/clinic.md --
        ---
        title: 义诊
        branches: [two]
        ---
        见[自己](clinic.md)。
        -- content/hospitals/b/index.md --
        ---
        title: 乙医院
        expires_on: 2024-07-01
        ---
        -- content/hospitals/b/branches/x.md --
        ---
        title: 五支部
        ---
        -- content/routes/r/index.md --
        ---
        title: 路线
        publish_on: 2024-07-02
        hospital: a
        ---
        """;

    [Theory]
    [InlineData(PageList.Drafts, "三支部")]
    [InlineData(PageList.Scheduled, "路线")]
    [InlineData(PageList.Expired, "乙医院 五支部")]
    // The theme shows texts alone, so that no field makes a link; a draft and a route that is to come are no pages.
    [InlineData(PageList.Orphans, "甲医院 四支部 二支部 义诊")]
    public void Each_list_has_its_pages(PageList list, string titles) =>
        Find(list).Select(page => page.Title).ShouldBe(titles.Split(' '));

    [Fact]
    public void Orphans_are_what_check_finds() =>
        Find(PageList.Orphans).Select(page => page.File).Order(StringComparer.Ordinal)
            .ShouldBe(TinySite.Check(Site).Diagnostics.Where(diagnostic => diagnostic.Code == "BRN0605").Select(diagnostic => diagnostic.Place.Source.Path));

    [Fact]
    public void Published_pages_are_those_of_the_site()
    {
        var built = TinySite.Build(Site);

        Find(PageList.Pages).Length.ShouldBe(built.Pages!.Value);
        Find(PageList.Pages).ShouldContain(new ListedPage("/hospitals/", "医院", File: null, PageState.Published, Day: null));
    }

    [Fact]
    public void What_leads_to_a_page_is_told_by_text_and_by_field()
    {
        Explain("/hospitals/a/branches/one").LinkedFrom.Select(page => page.Title).ShouldBe(["甲医院"]);
        Explain("content/hospitals/a/branches/two.md").LinkedFrom.Select(page => page.Title).ShouldBe(["义诊"]);
        Explain("/hospitals/a/").LinkedFrom.ShouldHaveSingleItem().ShouldBe(new("/routes/r/", "路线", "content/routes/r/index.md", PageState.Scheduled, new DateOnly(2024, 7, 2)));
        Explain("/hospitals/a/activities/clinic/").LinkedFrom.ShouldBeEmpty();
    }

    [Fact]
    public void Words_are_characters_and_words_of_other_scripts()
    {
        var statistics = SiteStatistics.Find(TinySite.Folder(Site), TinySite.Today, new()).ShouldNotBeNull();

        statistics.Drafts.ShouldBe(1);
        statistics.Hospitals.ShouldHaveSingleItem().Branches.ShouldBe(3);
        Search.WordCount.Of("支部有 30 张床，CT 两台。").ShouldBe(9);
    }

    private static System.Collections.Immutable.ImmutableArray<ListedPage> Find(PageList list)
    {
        var diagnostics = new DiagnosticBag();
        var pages = PageLists.Find(TinySite.Folder(Site), list, TinySite.Today, diagnostics);
        diagnostics.ToSorted().Select(BuiltSite.Describe).ShouldBeEmpty();
        return pages.ShouldNotBeNull();
    }

    private static PageExplanation Explain(string page) => PageExplanation.Find(TinySite.Folder(Site), page, TinySite.Today, new(), out _).ShouldNotBeNull();
}
