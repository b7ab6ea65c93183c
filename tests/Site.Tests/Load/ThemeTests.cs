using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.Load;

/// <summary>Themes that extend another one, and hold only what differs.</summary>
public sealed class ThemeTests
{
    private const string Site = "-- site.yml --\ntitle: 测试网站\nbase_url: https://example.org/\ntheme: mine\n";
    private const string Mine = Site + "-- themes/mine/theme.yml --\nextends: test\n";

    [Fact]
    public void A_theme_that_extends_another_needs_no_file_of_its_own() =>
        TinySite.Build(Mine).CleanText("index.html").ShouldBe(TinySite.Build("").CleanText("index.html"));

    [Fact]
    public void One_partial_one_string_one_asset_and_one_colour_are_replaced()
    {
        var site = TinySite.Build(
            $$$"""
            {{{Mine}}}colors:
              red: { light: '#8a1538' }
            -- themes/mine/partials/foot.sbn-html --
            my foot: {{ t 'hole' }}, {{ t 'more' }}
            -- themes/mine/strings/zh-CN.yml --
            hole: 暂缺
            -- themes/mine/assets/css/b.css --
            b{color:blue}
            -- themes/test/theme.yml --
            colors:
              paper: '#ffffff'
              red: { light: '#9e1b1f', text_on: [paper] }
            -- themes/test/strings/zh-CN.yml --
            hole: 待补充
            more: 更多
            -- themes/test/layouts/home.sbn-html --
            home, {{ include 'partials/foot' }}
            -- themes/test/partials/foot.sbn-html --
            foot
            -- themes/test/assets/css/a.css --
            @import "../tokens.css";
            @import "b.css";
            -- themes/test/assets/css/b.css --
            b{color:red}
            """);
        site.CleanText("index.html").Split('\n').ShouldContain("home, my foot: 暂缺, 更多");
        var css = site.Text(site.Files.Keys.Single(path => path.StartsWith("assets/css/a.", StringComparison.Ordinal)));
        css.ShouldContain("--red:#8a1538;");
        css.ShouldContain("b{color:blue}");
        css.ShouldNotContain("b{color:red}");
    }

    [Fact]
    public void A_string_whose_key_is_nearly_one_of_the_theme_below_is_reported()
    {
        var site = TinySite.Build($"{Mine}-- themes/mine/strings/zh-CN.yml --\nhoel: 暂缺\n");
        var found = site.Diagnostics.ShouldHaveSingleItem();

        (found.Code, found.Severity, found.Place.Source.Text.Substring(found.Place.Span.Start, found.Place.Span.Length)).ShouldBe(("BRN0357", Severity.Warning, "hoel"));
        found.Help!.Value.Zh.ShouldBe("是不是想写“hole”？");
        site.Pages.ShouldNotBeNull();
    }

    [Fact]
    public void A_string_for_a_template_of_its_own_is_not_reported() => TinySite.Build(
        $$$"""
        {{{Mine}}}-- themes/mine/strings/zh-CN.yml --
        greeting: 您好
        my.kind_dual_leader: 双带头人
        welcome: 欢迎
        -- themes/mine/partials/hello.sbn-html --
        {{ t 'greeting' }}{{ t ('my.kind_' + site.title) }}{{ t `welcome` }}
        -- themes/test/strings/zh-CN.yml --
        greetings: 大家好
        my.kind_dual_leaders: 双带头人
        welcomes: 欢迎大家
        """).ShouldBeClean();

    [Fact]
    public void A_string_for_a_template_of_a_theme_above_is_not_reported() => TinySite.Build(
        $$$"""
        {{{Site}}}-- themes/mine/theme.yml --
        extends: group
        -- themes/mine/partials/hello.sbn-html --
        {{ t 'greeting' }}
        -- themes/group/theme.yml --
        extends: test
        -- themes/group/strings/zh-CN.yml --
        greeting: 您好
        -- themes/test/strings/zh-CN.yml --
        greetings: 大家好
        """).ShouldBeClean();

    /// <summary>A theme below has no words for a figure that it does not show.</summary>
    [Fact]
    public void A_string_for_a_figure_is_asked_for_and_not_reported()
    {
        var files = TinySite.Parse(
            $$$"""
            {{{Mine}}}-- themes/mine/layouts/hospital.sbn-html --
            {{ if hospital.honour_figure }}drawn{{ end }}
            -- themes/test/strings/zh-CN.yml --
            no_levels: 未分级
            """);
        var words = Encoding.UTF8.GetString(files[TinySite.Strings]);
        files[TinySite.Strings] = Encoding.UTF8.GetBytes(words.Replace("no_level:", "other:", StringComparison.Ordinal));
        TinySite.Build(new MemorySiteFolder(files)).Codes.ShouldContain("BRN0356");
        files["themes/mine/strings/zh-CN.yml"] = "no_level: 级别未写明\n"u8.ToArray();

        TinySite.Build(new MemorySiteFolder(files)).ShouldBeClean();
    }

    [Fact]
    public void A_mistake_is_reported_in_the_file_that_has_it()
    {
        TinySite.Build(Mine + "-- themes/test/partials/x.sbn-html --\n{{ nothing }}\n").ShouldOnlyReport("themes/test/partials/x.sbn-html:1:4 BRN0307");
        TinySite.Build(Mine + "-- themes/mine/partials/x.sbn-html --\n{{ nothing }}\n-- themes/test/partials/x.sbn-html --\nfine\n").ShouldOnlyReport("themes/mine/partials/x.sbn-html:1:4 BRN0307");
    }

    [Theory]
    [InlineData("test", "mine → test → mine")]
    [InlineData("mine", "mine → mine")]
    public void A_theme_cannot_extend_itself(string extends, string chain) =>
        TinySite.Build($"{Site}-- themes/mine/theme.yml --\nextends: {extends}\n-- themes/test/theme.yml --\nextends: mine\n")
            .Diagnostics.Single(mistake => mistake.Code == "BRN0350").Message.Zh.ShouldContain(chain);

    [Fact]
    public void Themes_lie_on_top_of_each_other_only_so_high()
    {
        string Chain(int length) => string.Concat(Enumerable.Range(1, length - 1).Select(i => $"-- themes/t{i}/theme.yml --\nextends: {(i == length - 1 ? "test" : $"t{i + 1}")}\n"));

        TinySite.Build(Site.Replace("mine", "t1") + Chain(5)).ShouldBeClean();
        TinySite.Build(Site.Replace("mine", "t1") + Chain(6)).Codes.ShouldContain("BRN0350");
    }

    [Fact]
    public void A_picture_of_a_theme_that_is_not_whole_is_reported() =>
        TinySite.Build("-- themes/test/assets/a.jpg --\nhello\n").ShouldOnlyReport("themes/test/assets/a.jpg BRN0008");

    [Fact]
    public void A_base_that_does_not_exist_suggests_the_nearest() =>
        TinySite.Build($"{Site}colors: {{ red: '#9e1b1f' }}\n-- themes/mine/theme.yml --\nextends: tset\n-- themes/mine/strings/zh-CN.yml --\nmine: 我\n")
            .ShouldOnlyReport("themes/mine/theme.yml:1:10 BRN0351").Help!.Value.Zh.ShouldContain("“test”");

    [Fact]
    public void A_theme_that_does_not_exist_is_missed_once() =>
        TinySite.Build(Site).ShouldOnlyReport("themes/mine/theme.yml BRN0010");

    [Fact]
    public void The_keys_of_a_theme_are_checked() =>
        TinySite.Build("-- themes/test/theme.yml --\nextend: xinglin\n").ShouldOnlyReport("themes/test/theme.yml:1:1 BRN0102");

    [Theory]
    [InlineData("icons/logo.svg", "icons: [⟦icons/lgoo.svg⟧]", "是不是想写“icons/logo.svg”？")]
    [InlineData("icons/logo.svg", "icons: [icons/logo.svg, ⟦picture.png⟧]", "请把文件放进主题的 assets 文件夹，或删去这一项")]
    public void An_icon_that_is_not_there_is_reported(string asset, string icons, string help)
    {
        var site = TinySite.Build($"-- themes/test/theme.yml --\n{icons.Replace("⟦", "").Replace("⟧", "")}\n-- themes/test/assets/{asset} --\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");

        site.ShouldOnlyReport($"themes/test/theme.yml:1:{icons.IndexOf('⟦') + 1} BRN0354").Help!.Value.Zh.ShouldBe(help);
    }

    [Fact]
    public void Only_the_theme_at_the_bottom_needs_every_layout()
    {
        var files = TinySite.Parse(Mine);
        files.Remove("themes/test/layouts/tags.sbn-html");

        TinySite.Build(new BrandShowcase.Site.Load.MemorySiteFolder(files)).ShouldOnlyReport("themes/mine/layouts/tags.sbn-html BRN0010");
    }
}
