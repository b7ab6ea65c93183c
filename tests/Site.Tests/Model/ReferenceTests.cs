namespace BrandShowcase.Site.Tests.Model;

public sealed class ReferenceTests
{
    private const string Hospital =
        """
        -- content/hospitals/yongkang/index.md --
        ---
        title: 永康
        ---
        -- content/hospitals/yongkang/branches/anesthesia.md --
        ---
        title: 麻醉
        ---

        """;

    [Theory]
    [InlineData("content/routes/r.md", "hospital: yongkan", "是不是想写“yongkang”？")]
    [InlineData("content/routes/r.md", "hospital: nobody", "文件夹名：yongkang（永康）")]
    [InlineData("content/hospitals/yongkang/activities/y.md", "branches: [麻醉]", "”请写 anesthesia")]
    [InlineData("content/routes/r.md", "consortium: nobody", "文件夹名")]
    [InlineData("content/consortia/c.md", "parent: nobody", "文件夹名")]
    [InlineData("content/hospitals/yongkang/activities/y.md", "branches: [anestesia]", "是不是想写“anesthesia”？")]
    [InlineData("content/routes/r.md", "stops: [{ title: 站, page: ../hospitals/x.md }]", "请检查名称")]
    [InlineData("content/routes/r.md", "stops: [{ title: 站, page: ../hospitals/yongkang }]", "请检查名称")]
    [InlineData("content/routes/r.md", "stops: [{ title: 站, page: ../../../../x.md }]", "请检查名称")]
    public void A_reference_that_leads_nowhere_is_reported(string path, string keys, string remedy)
    {
        var mistake = TinySite.Build($"{Hospital}-- {path} --\n---\ntitle: 甲\n{keys}\n---\n").Diagnostics.ShouldHaveSingleItem();
        (mistake.Code, mistake.Place.Source.Path).ShouldBe(("BRN0107", path));
        mistake.Help!.Value.Zh.ShouldContain(remedy);
    }

    [Theory]
    [InlineData("content/routes/r.md", "hospital: draft")]
    [InlineData("content/routes/r.md", "stops: [{ title: 站, page: ../hospitals/draft.md }]")]
    [InlineData("content/consortia/c.md", "members: [draft]")]
    [InlineData("content/consortia/c.md", "members: [hidden]")]
    [InlineData("content/consortia/c.md", "parent: hidden")]
    public void A_reference_to_a_draft_says_that_it_is_one(string path, string keys)
    {
        const string drafts = "-- content/hospitals/draft.md --\n---\ntitle: 草稿\ndraft: true\n---\n-- content/consortia/hidden.md --\n---\ntitle: 草稿\ndraft: true\n---\n";
        TinySite.Build($"{drafts}-- {path} --\n---\ntitle: 甲\n{keys}\n---\n").Codes.ShouldBe(["BRN0115"]);
        TinySite.Build($"{drafts}-- {path} --\n---\ntitle: 甲\n{keys}\n---\n", options => options with { Drafts = true }).ShouldBeClean();
    }

    [Fact]
    public void Consortia_that_are_each_others_parents_are_reported_with_the_circle()
    {
        var site = TinySite.Build("-- content/consortia/a.md --\n---\ntitle: 甲\nparent: b\n---\n-- content/consortia/b.md --\n---\ntitle: 乙\nparent: a\n---\n");
        site.Codes.ShouldBe(["BRN0113", "BRN0113"]);
        site.Diagnostics[0].Message.Zh.ShouldContain("甲 → 乙 → 甲");
    }

    [Fact]
    public void A_consortium_that_is_its_own_parent_is_reported() =>
        TinySite.Build("-- content/consortia/a.md --\n---\ntitle: 甲\nparent: a\n---\n").ShouldOnlyReport("content/consortia/a.md:3:9 BRN0113");

    [Fact]
    public void A_consortium_below_a_circle_is_not_part_of_it() =>
        TinySite.Build("-- content/consortia/a.md --\n---\ntitle: 甲\nparent: b\n---\n-- content/consortia/b.md --\n---\ntitle: 乙\nparent: b\n---\n")
            .ShouldOnlyReport("content/consortia/b.md:3:9 BRN0113");

    [Fact]
    public void A_file_with_another_case_is_suggested() =>
        TinySite.BuildBranch("logo: Logo.svg", "-- content/hospitals/a/branches/logo.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"6\"/>")
            .Diagnostics.Single().Help!.Value.Zh.ShouldContain("logo.svg");
}
