using System.Text.Json.Nodes;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring.Pages;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Tests.WholeSite;

namespace BrandShowcase.Site.Tests.Authoring;

public sealed class PageExplanationTests
{
    private const string Site =
        """
        -- site.yml --
        title: 站
        base_url: https://www.example.org/party/
        description: 简介
        office: 宣传科
        navigation:
          - { title: 矩阵, url: /matrix/ }
        theme: test
        -- content/hospitals/h/index.md --
        ---
        title: 某医院
        ---
        -- content/hospitals/h/branches/b/index.md --
        ---
        title: 某支部
        brand: 暖心
        secretary: 张三
        category: clinical
        order: 3
        aliases: [/old/b/]
        connotation:
          - { number: 1, title: 一心, items: [甲] }
        cover:
          src: team.svg
          alt: 合影
        ---

        支部有 30 张床。
        -- content/hospitals/h/branches/b/team.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>
        -- content/hospitals/h/branches/c.md --
        ---
        title: 二支部
        slogan: 用心
        secretary:
          name: 李四
          dual_leader: true
        ---
        -- content/hospitals/h/activities/a.md --
        ---
        title: 义诊
        branches: [b]
        ---
        -- content/routes/r.md --
        ---
        title: 路线
        hospital: h
        ---
        -- content/guide/index.md --
        ---
        title: 指南
        ---
        """;

    [Theory]
    [InlineData("branch.brand", "暖心", "第 3 行")]
    [InlineData("branch.name", "暖心", "第 3 行 brand")]
    [InlineData("branch.mark", "暖心", "第 3 行 brand，取开头的字")]
    [InlineData("branch.secretary.name", "张三", "第 4 行 secretary")]
    [InlineData("branch.secretary.dual_leader", "false", "没有写，用默认值")]
    [InlineData("branch.category.key", "clinical", "第 5 行 category")]
    [InlineData("branch.category.label", "临床", "site.yml 没有写 categories，用默认值")]
    [InlineData("branch.pillars", "一心", "第 8 行 connotation")]
    [InlineData("branch.cover.alt", "合影", "第 12 行")]
    [InlineData("branch.hospital", "某医院", "文件所在的文件夹")]
    [InlineData("branch.activities", "义诊", "活动的 branches 字段写了它")]
    [InlineData("page.description", "支部有 30 张床。", "正文，第 15 行起")]
    [InlineData("page.office", "宣传科", "site.yml 第 4 行 office")]
    [InlineData("page.permalink", "https://www.example.org/party/hospitals/h/branches/b/", "site.yml 第 2 行 base_url，加上这一页的地址")]
    public void Each_value_of_a_page_has_its_origin(string name, string value, string origin)
    {
        var found = Explain("/hospitals/h/branches/b/").Values.Single(value => value.Name == name);

        (found.Text, found.Origin.Words.Zh).ShouldBe((value, origin));
    }

    [Theory]
    [InlineData("/hospitals/h/branches/c/", "branch.secretary.dual_leader", "true", "第 6 行")]
    [InlineData("/hospitals/h/branches/c/", "page.description", "用心", "第 3 行 slogan")]
    [InlineData("/hospitals/h/", "page.description", "简介", "site.yml 第 3 行 description")]
    [InlineData("/hospitals/h/", "hospital.branches", "某支部、二支部", "branches 文件夹里的文件")]
    [InlineData("/routes/r/", "route.setting.key", "outdoor", "没有写，用默认值")]
    [InlineData("/matrix/", "page.title", "矩阵", "site.yml 第 5 行 navigation")]
    [InlineData("/honours/", "page.title", "荣誉墙", "生成器所定")]
    public void What_was_not_written_says_what_stands_for_it(string page, string name, string value, string origin)
    {
        var found = Explain(page).Values.Single(value => value.Name == name);

        (found.Text, found.Origin.Words.Zh).ShouldBe((value, origin));
    }

    [Fact]
    public void What_templates_do_not_see_and_what_has_no_value_is_told_too()
    {
        var explanation = Explain("/hospitals/h/branches/b/");

        explanation.Unseen.Select(value => $"{value.Name} {value.Origin.Line}").ShouldBe(["order 6", "aliases 7"]);
        explanation.Values.Single(value => value.Name == "branch.slogan").Origin.Kind.ShouldBe(OriginKind.None);
        explanation.Values.Single(value => value.Name == "page.card").Origin.Kind.ShouldBe(OriginKind.Build);
    }

    [Fact]
    public void Programs_get_the_same_as_JSON()
    {
        var json = JsonNode.Parse(Explain("/hospitals/h/branches/b/").ToJson(Language.English))!;

        var brand = json["values"]!.AsArray().Single(value => value!["name"]!.GetValue<string>() == "branch.brand")!;
        brand.ToJsonString().ShouldBe("""{"name":"branch.brand","value":"\u6696\u5FC3","from":"front matter","path":"content/hospitals/h/branches/b/index.md","line":3,"key":"brand","words":"line 3"}""");
        json["page"]!["address"]!.GetValue<string>().ShouldBe("/hospitals/h/branches/b/");
        json["linkedFrom"]!.AsArray().ShouldHaveSingleItem()!["title"]!.GetValue<string>().ShouldBe("义诊");
    }

    [Theory]
    [InlineData("/hospitals/h/branches/b/")]
    [InlineData("hospitals/h/branches/b")]
    [InlineData("/party/hospitals/h/branches/b/")]
    [InlineData("https://www.example.org/party/hospitals/h/branches/b/?q=1#top")]
    [InlineData("http://localhost:8080/hospitals/h/branches/b/")]
    [InlineData("content/hospitals/h/branches/b/index.md")]
    [InlineData("./content\\hospitals\\h\\branches\\b\\index.md")]
    [InlineData("/home/me/site/content/hospitals/h/branches/b/index.md")]
    [InlineData("content/hospitals/h/branches/b.md")]
    [InlineData("content/hospitals/h/branches/b/")]
    [InlineData("public/hospitals/h/branches/b/index.html")]
    [InlineData("/hospitals/h/branches/b/index.html")]
    [InlineData("/old/b/")]
    public void A_page_is_known_by_its_address_its_file_and_what_a_build_makes_of_it(string name) =>
        Explain(name).Page.Address.ShouldBe("/hospitals/h/branches/b/");

    [Theory]
    [InlineData("public/index.html", "/")]
    [InlineData("404.html", "/404.html")]
    public void Pages_without_a_folder_are_known_too(string name, string address) => Explain(name).Page.Address.ShouldBe(address);

    [Theory]
    [InlineData("/hospital/h/branchs/b/", "/hospitals/h/branches/b/")]
    [InlineData("/branches/c/", "/hospitals/h/branches/c/")]
    [InlineData("/404.htm", "/404.html")]
    [InlineData("content/hospitals/h/brunches/c.md", "content/hospitals/h/branches/c.md")]
    [InlineData("content/routes/rr.md", "content/routes/r.md")]
    [InlineData("/nothing/like/it/", null)]
    public void A_wrong_name_suggests_the_nearest(string name, string? nearest)
    {
        PageExplanation.Find(TinySite.Folder(Site), name, TinySite.Today, new(), out var found).ShouldBeNull();

        found.ShouldBe(nearest);
    }

    // A new member of template data that no field of its name gives must say where it comes from.
    [Theory]
    [InlineData("/")]
    [InlineData("/hospitals/changzhi-heping/branches/neurology/")]
    [InlineData("/hospitals/yongkang-first/")]
    [InlineData("/hospitals/yongkang-first/activities/duanyan-clinic/")]
    [InlineData("/consortia/luqiao/")]
    [InlineData("/routes/yongkang-red-path/")]
    public void Only_what_has_a_default_is_said_to_have_one(string page)
    {
        string[] defaults = ["secretary.dual_leader", "setting.key", "cover.focus", "logo.focus"];

        var values = PageExplanation.Find(new DiskSiteFolder(SampleSite.Root), page, TinySite.Today, new(), out _)!.Values;

        values.Where(value => value.Origin.Kind == OriginKind.Default && !defaults.Any(value.Name.EndsWith)).Select(value => value.Name).ShouldBeEmpty();
    }

    private static PageExplanation Explain(string name) => PageExplanation.Find(TinySite.Folder(Site), name, TinySite.Today, new(), out _).ShouldNotBeNull();
}
