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

    [Theory]
    [InlineData("draft: true\n---\n![甲](p.svg)")]
    [InlineData("publish_on: 2024-07-02\n---\n![甲](p.svg)")]
    [InlineData("expires_on: 2024-07-01\n---\n![甲](p.svg)")]
    [InlineData("draft: true\nextra: { photos: [{ file: p.svg }] }\n---")]
    [InlineData("draft: true\n---\n[甲](/guide/%70.svg?v=1#x)")]
    public void A_file_that_only_an_unpublished_page_names_is_not_published_either(string page) => IsFilePublished(page, "").ShouldBeFalse();

    [Theory]
    [InlineData("content/hospitals/index.md")]
    [InlineData("content/matrix.md")]
    public void A_file_that_only_a_list_page_names_is_held_back_with_it(string page)
    {
        var files = $"-- {page} --\n---\ntitle: 甲\ndraft: true\n---\n![甲](/guide/p.svg)\n-- content/guide/p.svg --\n<svg xmlns='http://www.w3.org/2000/svg' width='8' height='6'/>\n";
        TinySite.Build(files).Files.Keys.ShouldNotContain("guide/p.svg");
        TinySite.Build(files, options => options with { Drafts = true }).Files.Keys.ShouldContain("guide/p.svg");
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publish_on: 2024-07-02")]
    [InlineData("expires_on: 2024-07-01")]
    public void A_home_page_that_is_held_back_is_told_at_the_key_that_does_so(string key) =>
        TinySite.Build($"-- content/index.md --\n---\ntitle: 甲\n{key}\n---\n").Diagnostics.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            mistake => mistake.Code.ShouldBe("BRN0118"),
            mistake => mistake.Place.Position.Line.ShouldBe(3),
            mistake => mistake.Message.Zh.ShouldContain(key.Split(':')[0]));

    [Theory]
    [InlineData("draft: true\n---\n![甲](p.svg)", "\n---\n![乙](p.svg)")]
    [InlineData("draft: true\n---\n![甲](p.svg)", "\n---\n[乙](https://example.org/guide/%70.svg)")]
    [InlineData("draft: true\n---\n![甲](p.svg)", "extra: { photo: p.svg }\n---\n")]
    [InlineData("draft: true\n---\n[甲](https://elsewhere.example/guide/p.svg)", "\n---\n")]
    [InlineData("draft: true\n---\n", "\n---\n")]
    public void A_file_that_another_page_names_or_none_is_published(string page, string another) => IsFilePublished(page, another).ShouldBeTrue();

    [Fact]
    public void A_cover_of_a_draft_appears_with_the_drafts()
    {
        const string files =
            """
            -- content/hospitals/h/index.md --
            ---
            title: 医院
            ---
            -- content/hospitals/h/branches/b.md --
            ---
            title: 支部
            draft: true
            cover: p.svg
            ---
            -- content/hospitals/h/branches/p.svg --
            <svg xmlns='http://www.w3.org/2000/svg' width='8' height='6'/>

            """;
        TinySite.Build(files).Files.Keys.ShouldNotContain("hospitals/h/branches/p.svg");
        TinySite.Build(files, options => options with { Drafts = true }).Files.Keys.ShouldContain("hospitals/h/branches/p.svg");
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

    private static bool IsFilePublished(string page, string another) =>
        TinySite.Build($"-- content/guide/a.md --\n---\ntitle: 甲\n{page}\n-- content/guide/b.md --\n---\ntitle: 乙\n{(another.Length == 0 ? "---" : another)}\n-- content/guide/p.svg --\n<svg xmlns='http://www.w3.org/2000/svg' width='8' height='6'/>\n")
            .Files.ContainsKey("guide/p.svg");

    private static BuiltSite Build(string keys, Func<BuildOptions, BuildOptions>? change = null) => TinySite.Build($"-- content/guide/a.md --\n---\ntitle: 甲\n{keys}\n---\n", change);

    private static bool IsPublished(BuiltSite site)
    {
        site.ShouldBeClean();
        return site.Files.ContainsKey("guide/a/index.html");
    }
}
