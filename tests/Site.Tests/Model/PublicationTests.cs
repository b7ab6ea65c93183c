namespace BrandShowcase.Site.Tests.Model;

/// <summary>Which pages visitors see. The sites are built on 1 July 2024.</summary>
public sealed class PublicationTests
{
    [Theory]
    [InlineData("draft: true", false)]
    [InlineData("draft: false", true)]
    [InlineData("publish_on: 2024-07-01", true)]
    [InlineData("publish_on: 2024-07-02", false)]
    [InlineData("expires_on: 2024-07-02", true)]
    [InlineData("expires_on: 2024-07-01", false)]
    [InlineData("publish_on: 2024-06-01\nexpires_on: 2024-08-01", true)]
    public void A_page_appears_from_its_first_day_until_before_its_last(string keys, bool isPublished) =>
        IsPublished(Build(keys)).ShouldBe(isPublished);

    [Fact]
    public void Drafts_appear_when_they_are_asked_for() => IsPublished(Build("draft: true", options => options with { Drafts = true })).ShouldBeTrue();

    [Fact]
    public void Pages_of_tomorrow_appear_when_they_are_asked_for() => IsPublished(Build("publish_on: 2024-07-02", options => options with { Future = true })).ShouldBeTrue();

    [Fact]
    public void What_lies_beside_a_draft_is_not_published_either()
    {
        const string files =
            """
            -- content/hospitals/h/index.md --
            ---
            title: 医院
            draft: true
            ---
            -- content/hospitals/h/branches/b/index.md --
            ---
            title: 支部
            ---
            -- content/hospitals/h/branches/b/p.pdf --
            x
            -- content/guide/p.pdf --
            x

            """;
        TinySite.Build(files).Files.Keys.Where(path => path.EndsWith(".pdf", StringComparison.Ordinal)).ShouldBe(["guide/p.pdf"]);
        TinySite.Build(files, options => options with { Drafts = true }).Files.Keys.ShouldContain("hospitals/h/branches/b/p.pdf");
    }

    [Fact]
    public void Another_day_gives_another_site() => IsPublished(Build("publish_on: 2024-07-02", options => options with { Today = new(2024, 7, 2) })).ShouldBeTrue();

    [Fact]
    public void What_is_expired_does_not_come_back_with_drafts_or_the_future() =>
        IsPublished(Build("expires_on: 2024-07-01", options => options with { Drafts = true, Future = true })).ShouldBeFalse();

    [Fact]
    public void With_a_hospital_its_branches_disappear() =>
        TinySite.Build("-- content/hospitals/a.md --\n---\ntitle: 甲\ndraft: true\n---\n-- content/hospitals/a/branches/x.md --\n---\ntitle: 乙\n---\n")
            .CleanText("sitemap.xml").ShouldNotContain("/hospitals/a/");

    [Fact]
    public void A_draft_leaves_no_trace()
    {
        var site = TinySite.BuildBranch("draft: true\nbrand: 秘密品牌\ntags: [秘密标签]\naliases: /secret-alias/\nachievements: [{ honour: 秘密荣誉 }]\npartners: [{ name: 秘密联建 }]");
        site.ShouldBeClean();
        site.Files.Keys.ShouldNotContain(path => path.Contains("secret", StringComparison.Ordinal) || path.Contains("秘密", StringComparison.Ordinal));
        foreach (var path in site.Files.Keys)
            site.Text(path).ShouldNotContain("秘密");
    }

    private static BuiltSite Build(string keys, Func<BuildOptions, BuildOptions>? change = null) => TinySite.Build($"-- content/guide/a.md --\n---\ntitle: 甲\n{keys}\n---\n", change);

    private static bool IsPublished(BuiltSite site)
    {
        site.ShouldBeClean();
        return site.Files.ContainsKey("guide/a/index.html");
    }
}
