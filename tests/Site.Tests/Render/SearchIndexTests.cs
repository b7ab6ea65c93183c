using BrandShowcase.Search;
using BrandShowcase.Search.Tests.Reading;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Tests.Render;

public sealed class SearchIndexTests
{
    private const string Hospitals =
        """
        -- content/hospitals/b.md --
        ---
        title: 乙医院
        order: 1
        ---
        -- content/hospitals/a.md --
        ---
        title: 甲医院
        short_title: 甲院
        order: 2
        ---
        -- content/hospitals/a/branches/x.md --
        ---
        title: 后勤支部
        category: logistics
        ---
        -- content/hospitals/a/branches/y.md --
        ---
        title: 临床支部
        category: clinical
        brand: 醉美手护
        slogan: 守护健康
        secretary: { name: 胡丰登, post: 书记, dual_leader: true }
        since: 2021
        tags: [义诊]
        partners: [{ name: 端岩村, kind: village }]
        achievements: [{ metric: 惠及群众, value: 18694, qualifier: 余, unit: 人次, period: 2023年 }]
        ---
        正文**粗体**

        - 一项
        -- content/hospitals/a/branches/z.md --
        ---
        title: 未完成的支部
        draft: true
        ---
        -- content/guide/写作.md --
        ---
        title: 怎样写
        ---
        """;

    [Fact]
    public void Pages_stand_in_the_order_of_hospitals_and_categories_and_drafts_are_not_there()
    {
        var index = Build();
        Enumerable.Range(0, index.PageCount).Select(page => index.Fragment(page)[0]).ShouldBe(
            ["hospitals/b/", "hospitals/a/branches/y/", "hospitals/a/branches/x/", "hospitals/a/", "guide/%E5%86%99%E4%BD%9C/"]);
    }

    [Fact]
    public void A_fragment_has_all_that_is_known_of_a_branch() => Build().Fragment(1).ShouldBe(
    [
        "hospitals/a/branches/y/", "branch", "2021", "临床支部", "醉美手护", "胡丰登", "甲医院", "守护健康", "端岩村", "义诊",
        "书记", "双带头人", "临床", "2021年", "惠及群众 18,694余人次 2023年", "18694余人次", "行政村", "正文粗体", "一项",
    ]);

    [Theory]
    [InlineData("醉美", "1:6 3:0")]
    [InlineData("胡丰", "1:5 3:0")]
    [InlineData("端岩", "1:5")]
    [InlineData("义诊", "1:4")]
    [InlineData("甲医", "1:4 2:4 3:6")]
    [InlineData("甲院", "3:5")]
    [InlineData("粗体", "1:0")]
    [InlineData("18694", "1:0 3:0")]
    public void A_term_has_the_level_of_its_field(string term, string postings) =>
        string.Join(' ', Build().Terms.Single(stored => stored.Text == term).Postings.Select(posting => $"{posting.Page}:{posting.Level}")).ShouldBe(postings);

    [Fact]
    public void A_site_without_pages_has_an_index_of_none() => Read(TinySite.Build("")).PageCount.ShouldBe(0);

    [Fact]
    public void Addresses_do_not_depend_on_where_the_site_is_published() =>
        Build(options => options with { BaseUrl = BaseAddress.Get("https://example.org/party/") }).Fragment(0)[0].ShouldBe("hospitals/b/");

    private static IndexReader Build(Func<BuildOptions, BuildOptions>? change = null) => Read(TinySite.Build(Hospitals, change));

    private static IndexReader Read(BuiltSite site)
    {
        const string folder = "data/search/";
        site.ShouldBeClean();
        var index = new IndexReader(site.Files.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)).Select(file => new SearchFile(file.Key[folder.Length..], file.Value)));
        index.CheckHashes();
        return index;
    }
}
