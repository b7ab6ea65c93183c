namespace BrandShowcase.Site.Tests.Model;

public sealed class LinkTests
{
    private const string Others =
        """
        -- content/guide/b.md --
        ---
        title: 乙
        ---
        ## 主要做法

        ## Two Words
        -- content/guide/手册 1.pdf --
        x
        -- content/图.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>

        """;

    [Theory]
    [InlineData("[x](b.md)", "href=\"/guide/b/\"")]
    [InlineData("[x](./b.md)", "href=\"/guide/b/\"")]
    [InlineData("[x](b/index.md)", "href=\"/guide/b/\"")]
    [InlineData("[x](../guide/b.md#主要做法)", "href=\"/guide/b/#%E4%B8%BB%E8%A6%81%E5%81%9A%E6%B3%95\"")]
    [InlineData("[x](b.md#%E4%B8%BB%E8%A6%81%E5%81%9A%E6%B3%95)", "href=\"/guide/b/#%E4%B8%BB%E8%A6%81%E5%81%9A%E6%B3%95\"")]
    [InlineData("[x](#here)", "href=\"#here\"")]
    [InlineData("[x](/guide/b/)", "href=\"/guide/b/\"")]
    [InlineData("[x](/matrix/)", "href=\"/matrix/\"")]
    [InlineData("[x](<手册 1.pdf>)", "href=\"/guide/%E6%89%8B%E5%86%8C%201.pdf\"")]
    [InlineData("[x](/图.svg)", "href=\"/%E5%9B%BE.svg\"")]
    [InlineData("[x](../index.md)", "href=\"/\"")]
    [InlineData("![合影](../图.svg)", "src=\"/%E5%9B%BE.svg\"")]
    [InlineData("![合影](../图.svg)", "width=\"8\"")]
    [InlineData("[x](https://example.com/?a=1#b)", "href=\"https://example.com/?a=1#b\"")]
    [InlineData("[x](mailto:a@example.org)", "href=\"mailto:a@example.org\"")]
    public void A_link_is_turned_into_an_address(string markdown, string html) =>
        TinySite.Build($"{Others}-- content/guide/a.md --\n---\ntitle: 甲\n---\n## Here\n\n{markdown}\n").CleanText("guide/a/index.html").ShouldContain(html);

    [Theory]
    [InlineData("[x](c.md)", "BRN0250")]
    [InlineData("[x](B.md)", "BRN0250")]
    [InlineData("[x](/nowhere/)", "BRN0250")]
    [InlineData("[x](手册.pdf)", "BRN0250")]
    [InlineData("![合影](没有.png)", "BRN0250")]
    [InlineData("[x](b.md#主要作法)", "BRN0251")]
    [InlineData("[x](#nowhere)", "BRN0251")]
    [InlineData("[x](../../site.yml)", "BRN0252")]
    [InlineData("[x](../../../../etc/passwd)", "BRN0252")]
    public void A_link_that_leads_nowhere_is_reported_at_its_place(string markdown, string code) =>
        TinySite.Build($"{Others}-- content/guide/a.md --\n---\ntitle: 甲\n---\n正文 {markdown}\n").Diagnostics.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                mistake => mistake.Code.ShouldBe(code),
                mistake => mistake.Place.Position.Line.ShouldBe(4),
                mistake => mistake.Place.Position.Column.ShouldBeGreaterThanOrEqualTo(4));

    [Theory]
    [InlineData("[x](B.md)", "是不是想写 b.md ？")]
    [InlineData("![x](pictures/图.svg)", "是不是想写 ../图.svg ？")]
    [InlineData("[x](手册1.pdf)", "是不是想写 <手册 1.pdf> ？")]
    [InlineData("[x](guide/b.md)", "是不是想写 b.md ？")]
    [InlineData("[x](b.md#主要作法)", "#主要做法")]
    [InlineData("[x](<b.md#Two Words>)", "#two-words")]
    public void The_nearest_target_is_suggested(string markdown, string suggestion) =>
        TinySite.Build($"{Others}-- content/guide/a.md --\n---\ntitle: 甲\n---\n{markdown}\n").Diagnostics.Single().Help!.Value.Zh.ShouldContain(suggestion);

    [Theory]
    [InlineData("![义诊](义诊.heic)\n", "义诊.heic")]
    [InlineData("[安排](<安排 表.docx>)\n", "安排 表.docx")]
    public void A_file_that_is_there_and_not_published_is_told_as_such(string markdown, string file)
    {
        var site = TinySite.Build($"-- content/guide/a/index.md --\n---\ntitle: 甲\n---\n{markdown}-- content/guide/a/{file} --\nx\n");

        site.Codes.ShouldBe(["BRN0253", "BRN0006"], ignoreOrder: true);
        site.Diagnostics.Single(mistake => mistake.Code == "BRN0253").Message.Zh.ShouldContain($"content/guide/a/{file}");
    }

    [Fact]
    public void A_cover_that_is_there_and_not_published_is_told_as_such() =>
        TinySite.BuildBranch("cover: 义诊.HEIC", "-- content/hospitals/a/branches/义诊.HEIC --\nx\n").Codes.ShouldBe(["BRN0253", "BRN0006"], ignoreOrder: true);

    [Fact]
    public void A_picture_that_is_broken_is_not_missed_as_well() =>
        TinySite.Build("-- content/guide/a.md --\n---\ntitle: 甲\n---\n![合影](a.jpg)\n-- content/guide/a.jpg --\nx\n").ShouldOnlyReport("content/guide/a.jpg BRN0008");

    [Theory]
    [InlineData("x.heic", "jpg")]
    [InlineData("x.PPTX", "pdf")]
    [InlineData("x.amr", "mp3")]
    [InlineData("x.mp4", "视频平台")]
    [InlineData("x.zip", "移出 content")]
    [InlineData("x", "移出 content")]
    public void What_to_do_with_a_file_that_is_not_published_depends_on_its_kind(string file, string remedy)
    {
        var mistake = TinySite.Build($"-- content/guide/a.md --\n---\ntitle: 甲\n---\n[安排]({file})\n-- content/guide/{file} --\nx\n").Diagnostics.Single(mistake => mistake.Code == "BRN0253");

        mistake.Help!.Value.Zh.ShouldContain(remedy);
        mistake.Message.Zh.ShouldNotContain("“”");
    }

    [Theory]
    [InlineData("[x](b/安排.pdf)")]
    [InlineData("[x](/guide/b/安排.pdf)")]
    public void A_file_beside_a_draft_is_not_called_missing(string markdown) =>
        TinySite.Build($"-- content/guide/a.md --\n---\ntitle: 甲\n---\n{markdown}\n-- content/guide/b/index.md --\n---\ntitle: 乙\ndraft: true\n---\n-- content/guide/b/安排.pdf --\nx\n")
            .Diagnostics.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                mistake => mistake.Code.ShouldBe("BRN0115"),
                mistake => mistake.Message.Zh.ShouldStartWith("content/guide/b/安排.pdf "));

    [Fact]
    public void A_link_to_a_draft_says_that_it_is_one() =>
        TinySite.Build("-- content/guide/a.md --\n---\ntitle: 甲\n---\n[x](b.md)\n-- content/guide/b.md --\n---\ntitle: 乙\ndraft: true\n---\n").Codes.ShouldBe(["BRN0115"]);
}
