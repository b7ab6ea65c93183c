namespace BrandShowcase.Site.Tests.Plan;

/// <summary>Colours and other design tokens: what a theme declares, and what site.yml may change of it.</summary>
public sealed class TokenTests
{
    private const string Theme =
        """
        -- themes/test/theme.yml --
        colors:
          paper: { light: '#ffffff', dark: '#111111', contrast: '#000000' }
          raised: { light: '#ffffff', dark: '#222222', contrast: '#000000' }
          red: { light: '#9e1b1f', dark: '#f0958f', contrast: '#ffe14d', text_on: [paper, raised] }
          edge: { light: '#767676', dark: '#949494', contrast: '#ffffff', control_on: [paper] }
          gold: '#c9a24b'
        tokens:
          radius: 3px
          serif: '"Songti SC", serif'
        """;

    private const string Site = "-- site.yml --\ntitle: 测试\nbase_url: https://example.org/\ntheme: test\n";

    [Fact]
    public void Tokens_become_custom_properties_for_each_scheme()
    {
        var css = Css(Theme);
        css.ShouldContain(":root{color-scheme:light;--radius:3px;--serif:\"Songti SC\", serif;--paper:#ffffff;");
        css.ShouldContain("(prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#111111;");
        css.ShouldMatch(@"\[data-colors=contrast\][^\n]*--paper:#000000;[^\n]*--red:#ffe14d;--edge:#ffffff;--gold:#c9a24b;");
        css.ShouldMatch(@"@media print\{:root\{--paper:#ffffff;");
    }

    [Fact]
    public void The_site_chooses_another_colour_and_radius()
    {
        var css = Css($"{Theme}\n{Site}colors:\n  red: {{ light: '#8a1538', dark: '#f09aa8' }}\ntokens:\n  radius: 0\n");
        css.ShouldContain("--radius:0;");
        css.ShouldContain("--red:#8a1538;");
        css.ShouldContain("--red:#f09aa8;");
        css.ShouldContain("--red:#ffe14d;", customMessage: "high contrast is the theme's own");
        css.ShouldNotContain("#9e1b1f");
    }

    [Theory]
    // Each line marks what the caret must stand under.
    [InlineData("colors:\n  red: { light: ⟦'#e08a8d'⟧ }", "浅色：red #e08a8d 在 paper #ffffff 上的对比度是 2.56:1，至少要 4.5:1", "同一色相、亮度最接近而够清楚的是 '#")]
    [InlineData("colors:\n  red: ⟦'#8a1538'⟧", "深色：red #8a1538 在 raised #222222 上的对比度是 1.", "'#")]
    [InlineData("colors:\n  edge: { dark: ⟦'#333'⟧ }", "深色：edge #333333 在 paper #111111 上的对比度是 1.49:1，至少要 3:1", "'#")]
    [InlineData("colors:\n  paper: { light: ⟦'#c0c0c0'⟧ }", "浅色：edge #767676 在 paper #c0c0c0 上", "'#")]
    public void A_colour_that_is_hard_to_see_is_an_error_with_the_nearest_that_is_not(string settings, string message, string help)
    {
        var (text, place) = Unmark($"title: 测试\nbase_url: https://example.org/\ntheme: test\n{settings}\n");
        var site = TinySite.Build($"{Theme}\n-- site.yml --\n{text}");
        var mistake = site.ShouldOnlyReport($"site.yml:{place} BRN0353");
        mistake.Message.Zh.ShouldContain(message);
        mistake.Help!.Value.Zh.ShouldContain(help);
    }

    [Fact]
    public void The_colour_that_is_offered_passes()
    {
        var site = TinySite.Build($"{Theme}\n{Site}colors:\n  red: {{ light: '#e08a8d' }}\n");
        var offered = site.Diagnostics.Single().Help!.Value.Zh.Split('\'')[1];

        TinySite.Build($"{Theme}\n{Site}colors:\n  red: {{ light: '{offered}' }}\n").ShouldBeClean();
    }

    [Theory]
    [InlineData("'#8a1538'")]
    [InlineData("{ light: '#777777', dark: '#777777' }")]
    public void A_colour_that_cannot_suit_light_and_dark_alike_is_told_once_with_a_value_for_each(string red)
    {
        var help = TinySite.Build($"{Theme}\n{Site}colors:\n  red: {red}\n").Diagnostics.ShouldHaveSingleItem().Help!.Value.Zh;
        help.ShouldContain("请分开写：{ light: '#");

        TinySite.Build($"{Theme}\n{Site}colors:\n  red: {help[help.IndexOf('{')..]}\n").ShouldBeClean();
    }

    [Fact]
    public void A_colour_that_fails_in_light_and_dark_is_offered_one_value_that_passes_in_both()
    {
        const string grounds = "-- themes/test/theme.yml --\ncolors:\n  paper: { light: '#ffffff', dark: '#000000' }\n";
        var help = TinySite.Build($"{grounds}  edge: {{ light: '#f0f0f0', dark: '#f0f0f0', control_on: [paper] }}\n").Diagnostics.ShouldHaveSingleItem().Help!.Value.Zh;
        var offered = help.Split('\'')[1];

        TinySite.Build($"{grounds}  edge: {{ light: '{offered}', dark: '{offered}', control_on: [paper] }}\n").ShouldBeClean();
    }

    [Fact]
    public void Templates_can_print_a_colour_as_the_site_has_it()
    {
        var site = TinySite.Build($"{Theme}\n{Site}colors:\n  red: {{ light: '#8a1538' }}\n-- themes/test/layouts/home.sbn-html --\n{{{{ color 'red' 'light' }}}} {{{{ color 'red' 'dark' }}}} {{{{ color 'gold' 'contrast' }}}}");
        site.CleanText("index.html").Trim().ShouldBe("#8a1538 #f0958f #c9a24b");
    }

    [Fact]
    public void A_scheme_that_there_is_not_is_reported_in_the_template() =>
        TinySite.Build($"{Theme}\n-- themes/test/layouts/home.sbn-html --\n{{{{ color 'red' 'drak' }}}}").Diagnostics.ShouldHaveSingleItem().Message.Zh.ShouldContain("是不是“dark”？");

    [Fact]
    public void A_theme_that_is_hard_to_read_is_told_so_in_its_own_file() =>
        TinySite.Build("-- themes/test/theme.yml --\ncolors:\n  paper: '#fff'\n  ink: { light: '#aaa', dark: '#aaa', text_on: [paper] }\n")
            .ShouldOnlyReport("themes/test/theme.yml:3:17 BRN0353");

    [Fact]
    public void Where_no_lightness_passes_the_ground_is_to_blame() =>
        TinySite.Build("-- themes/test/theme.yml --\ncolors:\n  white: '#fff'\n  black: '#000'\n  grey: '#777'\n  ink: { light: '#777', text_on: [white, black, grey] }\n")
            .Diagnostics.Single(mistake => mistake.Code == "BRN0353").Help!.Value.Zh.ShouldContain("请同时调整底色");

    [Theory]
    [InlineData("colors:\n  ⟦rde⟧: '#9e1b1f'", "BRN0352", "是不是想写“red”？")]
    [InlineData("tokens:\n  ⟦padding⟧: 0", "BRN0352", "可用的有：radius、serif")]
    [InlineData("colors:\n  red: ⟦crimson⟧", "BRN0103", "'#9e1b1f'")]
    [InlineData("colors:\n  red: { light: ⟦'9e1b1f'⟧ }", "BRN0103", "'#9e1b1f'")]
    [InlineData("colors:\n  red: { ⟦ligth⟧: '#9e1b1f' }", "BRN0102", "light")]
    [InlineData("colors:\n  ⟦RED⟧: '#9e1b1f'", "BRN0103", "小写字母")]
    [InlineData("tokens:\n  radius: ⟦'0;} body{display:none'⟧", "BRN0103", "CSS 的值")]
    [InlineData("tokens:\n  radius: ⟦'url(https://elsewhere.example/x)'⟧", "BRN0103", "CSS 的值")]
    [InlineData("tokens:\n  serif: ⟦'\"unclosed'⟧", "BRN0103", "CSS 的值")]
    [InlineData("tokens:\n  radius: ⟦'calc(1px'⟧", "BRN0103", "CSS 的值")]
    [InlineData("tokens:\n  radius: ⟦'1px)'⟧", "BRN0103", "CSS 的值")]
    [InlineData("tokens:\n  radius: ⟦[0]⟧", "BRN0103", "CSS 的值")]
    [InlineData("tokens: ⟦3px⟧", "BRN0103", "名称: 值")]
    public void What_is_no_token_or_no_value_is_reported(string settings, string code, string words)
    {
        var (text, place) = Unmark($"title: 测试\nbase_url: https://example.org/\ntheme: test\n{settings}\n");
        var mistake = TinySite.Build($"{Theme}\n-- site.yml --\n{text}").ShouldOnlyReport($"site.yml:{place} {code}");
        $"{mistake.Message.Zh} {mistake.Help?.Zh}".ShouldContain(words);
    }

    [Fact]
    public void A_ground_that_the_theme_does_not_have_is_reported() =>
        TinySite.Build("-- themes/test/theme.yml --\ncolors:\n  ink: { light: '#000', text_on: [papper] }\n").ShouldOnlyReport("themes/test/theme.yml:2:3 BRN0352");

    [Fact]
    public void A_theme_without_tokens_has_no_such_style_sheet() =>
        TinySite.Build("").Files.Keys.ShouldAllBe(path => !path.StartsWith("assets/tokens."));

    private static string Css(string files)
    {
        var site = TinySite.Build(files);
        site.ShouldBeClean();
        return site.Text(site.Files.Keys.Single(path => path.StartsWith("assets/tokens.", StringComparison.Ordinal)));
    }

    private static (string Text, string Place) Unmark(string marked)
    {
        var start = marked.IndexOf('⟦');
        var before = marked[..start];
        return (marked.Replace("⟦", "").Replace("⟧", ""), $"{before.Count(c => c == '\n') + 1}:{start - before.LastIndexOf('\n')}");
    }
}
