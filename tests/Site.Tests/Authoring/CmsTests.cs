using System.Text;
using System.Text.Json.Nodes;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.Authoring;

public sealed class CmsTests
{
    // Something that lies beside the program stands for Sveltia CMS.
    private static readonly MemorySiteFolder Program = new(new Dictionary<string, byte[]>
    {
        ["sveltia/index.js"] = Encoding.UTF8.GetBytes("import(`../locales/zh-CN.json`)"),
        ["sveltia/locales/zh-CN.json"] = Encoding.UTF8.GetBytes("{}"),
    });

    private const string Site = "-- site.yml --\ntitle: 站 # 名称\nbase_url: https://example.org/\ntheme: test\n";

    [Fact]
    public void The_setting_is_added_at_the_end_and_nothing_else_changes()
    {
        var text = CmsSetting.Add(TinySite.Folder(Site), [("backend", "gitea"), ("repo", "hospital/brands"), ("branch", null)], new());

        text.ShouldBe("title: 站 # 名称\nbase_url: https://example.org/\ntheme: test\n\n# 在线后台，发布在 /admin/\ncms:\n  backend: gitea\n  repo: \"hospital/brands\"\n");
    }

    [Theory]
    [InlineData("backend", "svn", "BRN0105")]
    [InlineData("repo", "brands", "BRN0103")]
    [InlineData("api_root", "git.example.org", "BRN0103")]
    public void A_setting_that_would_be_wrong_is_not_added(string key, string value, string code)
    {
        var diagnostics = new DiagnosticBag();

        CmsSetting.Add(TinySite.Folder(Site), new Dictionary<string, string?> { ["backend"] = "github", ["repo"] = "a/b", [key] = value }.Select(pair => (pair.Key, pair.Value)), diagnostics).ShouldBeNull();

        diagnostics.ToSorted().ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void A_site_that_has_it_keeps_it()
    {
        var diagnostics = new DiagnosticBag();

        CmsSetting.Add(TinySite.Folder(Site + "cms: { backend: github, repo: a/b }\n"), [("backend", "gitea"), ("repo", "c/d")], diagnostics).ShouldBeNull();

        diagnostics.ToSorted().ShouldHaveSingleItem().Code.ShouldBe("BRN0706");
    }

    [Fact]
    public void Without_Sveltia_beside_the_program_the_site_has_no_editor_and_a_warning()
    {
        var built = TinySite.Build(Site + "cms: { backend: github, repo: a/b }\n", options => options with { ProgramFolder = MemorySiteFolder.OfText([]) });

        built.ShouldOnlyReport("site.yml BRN0705");
        built.Files.Keys.ShouldNotContain(path => path.StartsWith("admin/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_forms_do_not_tell_the_titles_of_drafts()
    {
        var built = TinySite.Build($"{Site}cms: {{ backend: github, repo: a/b }}\n-- content/routes/x.md --\n---\ntitle: 秘密路线\ndraft: true\n---\n-- content/routes/y.md --\n---\ntitle: 公开路线\n---\n", options => options with { ProgramFolder = Program });

        built.Text("admin/config.yml").ShouldNotContain("秘密");
        built.Text("admin/config.yml").ShouldContain("：公开路线");
        built.Text("admin/config.yml").ShouldContain("：x");
    }

    [Theory]
    [InlineData("cms: { backend: gitlab, repo: a/b }", "connect-src 'self' blob: data: https://gitlab.com\"")]
    [InlineData("cms: { backend: gitea, repo: a/b, api_root: 'https://git.example.org/api/v1' }", "connect-src 'self' blob: data: https://git.example.org\"")]
    [InlineData("", null)]
    public void The_page_may_ask_the_host_of_the_repository_and_no_other(string setting, string? policy)
    {
        var built = TinySite.Build($"{Site}{setting}\n", options => options with { ProgramFolder = Program });

        built.Files.ContainsKey("admin/index.html").ShouldBe(policy is not null);
        if (policy is null)
            return;
        built.CleanText("admin/index.html").ShouldContain(policy);
        built.Text("admin/sveltia/index.js").ShouldBe("import(`./locales/zh-CN.js`)");
        built.Text("admin/sveltia/locales/zh-CN.js").ShouldBe("export default {}");
        TinySite.Build($"{Site}{setting}\n", options => options with { ProgramFolder = Program, Offline = true }).Files.Keys.ShouldNotContain("admin/index.html");
    }

    [Theory]
    [InlineData("github, repo: a/b", null, null, "token")]
    [InlineData("gitlab, repo: a/b, app_id: x1", "pkce", null, null)]
    [InlineData("gitlab, repo: a/b, app_id: x1, api_root: 'https://git.example.org/api/v4'", "pkce", "https://git.example.org", null)]
    [InlineData("gitea, repo: a/b, app_id: x1, sign_in_url: 'https://in.example.org'", null, "https://in.example.org", null)]
    public void People_sign_in_where_the_application_is_known_and_with_a_token_where_none_is(string setting, string? type, string? url, string? method)
    {
        var built = TinySite.Build($"{Site}cms: {{ backend: {setting} }}\n", options => options with { ProgramFolder = Program });

        var backend = JsonNode.Parse(built.Text("admin/config.yml"))!["backend"]!;
        (backend["auth_type"]?.GetValue<string>(), backend["base_url"]?.GetValue<string>(), backend["auth_methods"]?[0]!.GetValue<string>()).ShouldBe((type, url, method));
    }

    [Theory]
    [InlineData("categories")]
    [InlineData("partner_kinds")]
    [InlineData("honour_levels")]
    [InlineData("honour_fields")]
    public void A_list_of_the_site_that_is_empty_offers_nothing(string list)
    {
        var files = $"{Site}{list}: {{}}\ncms: {{ backend: github, repo: a/b }}\n-- content/hospitals/a/index.md --\n---\ntitle: 甲医院\n---\n";

        TinySite.Build(files, options => options with { ProgramFolder = Program }).CleanText("admin/config.yml").ShouldContain("\"options\": []");
        EditorFiles.Create(TinySite.Folder(files), Language.Chinese, new())!.Value.Snippets.ShouldNotContain("||");
    }

    [Fact]
    public void Of_two_labels_with_the_same_word_the_first_stands_for_it()
    {
        var files = $"{Site}categories: {{ clinical: 临床, ward: 临床 }}\ncms: {{ backend: github, repo: a/b }}\n";

        var forms = JsonNode.Parse(TinySite.Build(files, options => options with { ProgramFolder = Program }).Text("admin/forms.json"))!;

        forms["branch"]!["category"]!["labels"]!.ToJsonString().ShouldBe("""{"\u4E34\u5E8A":"clinical"}""");
    }

    [Fact]
    public void Every_page_has_its_place_in_the_editor_in_whichever_form_it_is_written()
    {
        string[] paths =
        [
            "index", "hospitals/a/index", "hospitals/b", "hospitals/a/branches/x", "hospitals/a/branches/y/index", "hospitals/a/activities/m", "hospitals/a/activities/n/index",
            "consortia/c/index", "consortia/d", "routes/r/index", "routes/s", "guide/index", "guide/p", "guide/q/index", "hospitals/index", "matrix",
        ];
        var files = string.Concat(paths.Select(path => $"-- content/{path}.md --\n---\ntitle: {path}\ndraft: {(path.EndsWith("y/index", StringComparison.Ordinal) ? "true" : "false")}\n---\n"));

        var config = JsonNode.Parse(TinySite.Build($"{Site}cms: {{ backend: github, repo: a/b }}\n{files}", options => options with { ProgramFolder = Program }).Text("admin/config.yml"))!;

        var collections = config["collections"]!.AsArray().OfType<JsonObject>().ToArray();
        foreach (var path in paths)
            collections.Count(collection => Lists(collection, $"content/{path}.md")).ShouldBe(1, path);
        collections.Select(collection => collection["label"]!.GetValue<string>()).ShouldBe(
        [
            "首页", "医院", "hospitals/a/index：支部", "hospitals/a/index：支部（文件夹）", "hospitals/a/index：活动", "hospitals/a/index：活动（文件夹）", "hospitals/b：支部", "hospitals/b：活动",
            "医共体", "consortia/c/index：活动", "consortia/d：活动", "红色教育路线", "编写指南", "编写指南（文件夹）",
            "医共体：consortia/d", "医院：hospitals/b", "栏目页：hospitals/index", "栏目页：matrix", "红色教育路线：routes/s",
        ]);
    }

    /// <summary>Whether the editor shows a file in a collection: Sveltia CMS looks into a folder below only where <c>path</c> says so.</summary>
    private static bool Lists(JsonObject collection, string file)
    {
        var folder = collection["folder"]!.GetValue<string>() + "/";
        if (!file.StartsWith(folder, StringComparison.Ordinal))
            return false;
        var name = file[folder.Length..^".md".Length];
        return collection["path"]?.GetValue<string>() switch
        {
            null => !name.Contains('/', StringComparison.Ordinal) && (name != "index" || collection["index_file"] is not null),
            "{{slug}}/index" => name.Split('/') is [_, "index"],
            var path => name == path,
        };
    }
}
