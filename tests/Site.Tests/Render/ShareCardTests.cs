using System.Text;
using BrandShowcase.Images;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.Render;

/// <summary>The pictures that other applications show for a link: which pages have some, and in which colours.</summary>
public sealed class ShareCardTests
{
    private const string Theme =
        """
        -- themes/test/theme.yml --
        colors: { paper: '#ffffff', ink: '#222222', soft: '#333333', red: '#9e1b1f', seal: '#9e1b1f', on-seal: '#ffffff', gold: '#c9a24b' }
        cards: { ground: paper, ink: ink, ink_soft: soft, accent: red, seal: seal, on_seal: on-seal, line: gold }
        """;

    private const string Settings = "-- site.yml --\ntitle: 测试网站\nbase_url: https://example.org/\ntheme: test\n";

    [Fact]
    public void A_build_without_share_cards_has_none()
    {
        var site = Build(
            """
            -- site.yml --
            title: 测试网站
            base_url: https://example.org/
            theme: test
            share_cards: none
            -- themes/test/layouts/home.sbn-html --
            card {{ page.card ? page.card.url : 'none' }}
            """);
        site.CleanText("index.html").Trim().ShouldBe("card none");
        site.Files.Keys.ShouldNotContain(path => path.StartsWith("assets/cards/", StringComparison.Ordinal));
    }

    [Fact]
    public void Hospitals_brands_and_routes_have_cards_and_other_pages_those_of_the_page_above()
    {
        var site = Build(
            """
            -- content/hospitals/h/index.md --
            ---
            title: 某医院
            ---
            -- content/hospitals/h/branches/b.md --
            ---
            title: 内科支部
            brand: 仁心向党，护佑健康
            ---
            -- content/hospitals/h/activities/x.md --
            ---
            title: 义诊
            ---
            -- themes/test/layouts/hospital.sbn-html --
            {{ page.card.url }} {{ page.card.width }}x{{ page.card.height }}
            -- themes/test/layouts/branch.sbn-html --
            {{ page.card.square_url }} {{ page.card.square_size }} https://example.org{{ page.poster_url }}
            -- themes/test/layouts/activity.sbn-html --
            {{ page.card.url }} {{ page.card.width }}x{{ page.card.height }}
            """);

        var hospital = site.CleanText("hospitals/h/index.html");
        hospital.ShouldMatch("^https://example.org/assets/cards/[0-9a-f]{16}.png 1200x630$");
        site.Text("hospitals/h/activities/x/index.html").ShouldBe(hospital);
        SizeOf(site, hospital).ShouldBe(new ImageSize(1200, 630));
        var branch = site.Text("hospitals/h/branches/b/index.html").Split(' ');
        SizeOf(site, branch[0]).ShouldBe(new ImageSize(600, 600));
        SizeOf(site, branch[2]).ShouldBe(new ImageSize(900, 1350));
    }

    /// <summary>Whoever builds a large site waits for its pages, not for pictures of their names.</summary>
    [Theory]
    [InlineData(300, "", 2 + 3 + (3 * 300))]
    [InlineData(301, "", 0)]
    [InlineData(301, "share_cards: all", 2 + 3 + (3 * 301))]
    [InlineData(301, "share_cards: hospitals", 2 + 3)]
    [InlineData(2, "share_cards: hospitals", 2 + 3)]
    [InlineData(2, "share_cards: none", 0)]
    public void Pages_have_cards_unless_there_are_very_many_branches(int branches, string setting, int expected)
    {
        var files = TinySite.Parse(
            $"""
            {Theme}
            -- site.yml --
            title: 测试网站
            base_url: https://example.org/
            theme: test
            {setting}
            -- content/hospitals/h/index.md --
            ---
            title: 某医院
            ---
            """);
        for (var i = 0; i < branches; i++)
            files[$"content/hospitals/h/branches/b{i}.md"] = Encoding.UTF8.GetBytes($"---\ntitle: 第{i}支部\n---\n");
        var diagnostics = new Diagnostics.DiagnosticBag();
        var options = new BuildOptions { Today = TinySite.Today, Images = ImageLibrary.Find };
        var loaded = SiteLoader.Load(new MemorySiteFolder(files), options, diagnostics)!;

        var plan = Site.Plan.BuildPlan.Create(Site.Model.SiteModel.Create(loaded, options, diagnostics), loaded, options, diagnostics);

        diagnostics.HasErrors.ShouldBeFalse();
        var cards = plan.Jobs.Count(job => job.Path.Value.StartsWith("assets/cards/", StringComparison.Ordinal));
        cards.ShouldBe(expected);
    }

    [Fact]
    public void A_brand_of_the_hospital_itself_has_a_poster_though_it_has_no_page()
    {
        var site = Build(
            """
            -- content/hospitals/g/index.md --
            ---
            title: 甲医院
            brands:
              - { name: 杏林春暖, kind: party }
            ---
            -- content/hospitals/h/index.md --
            ---
            title: 乙医院
            brands:
              - { name: 杏林春暖, kind: party }
            ---
            -- themes/test/layouts/hospital.sbn-html --
            {{ for $brand in hospital.brands }}https://example.org{{ $brand.poster_url }} {{ end }}
            """);

        var (one, other) = (site.CleanText("hospitals/g/index.html"), site.Text("hospitals/h/index.html"));
        SizeOf(site, one).ShouldBe(new ImageSize(900, 1350));
        SizeOf(site, other).ShouldBe(new ImageSize(900, 1350));
        one.Split(' ')[0].ShouldNotBe(other.Split(' ')[0]);
    }

    [Fact]
    public void A_card_with_a_character_that_no_font_has_is_left_out()
    {
        var site = Build(
            """
            -- content/hospitals/h/index.md --
            ---
            title: 某医院󰀁
            ---
            -- themes/test/layouts/hospital.sbn-html --
            {{ page.card.url }}
            """);
        site.ShouldOnlyReport("content/hospitals/h/index.md BRN0023");
        site.Text("hospitals/h/index.html").ShouldStartWith("https://example.org/assets/cards/");
    }

    [Theory]
    [InlineData("paper: '#eeeeee'")]
    [InlineData("ink: '#000000'")]
    [InlineData("soft: '#000000'")]
    [InlineData("red: '#8a1538'")]
    [InlineData("seal: '#8a1538'")]
    [InlineData("on-seal: '#fdf6ec'")]
    [InlineData("gold: '#888888'")]
    public void A_colour_that_the_site_chooses_changes_its_cards(string color)
    {
        var theirs = Build("").Files.Keys.Where(IsCard).ToArray();
        var own = Build($"{Settings}colors: {{ {color} }}\n").Files.Keys.Where(IsCard).ToArray();
        own.Length.ShouldBe(theirs.Length);
        own.Except(theirs).ShouldNotBeEmpty();
    }

    [Fact]
    public void Cards_have_the_ground_that_is_chosen_for_them()
    {
        LightnessOf(Build("")).ShouldBeGreaterThan(12);
        LightnessOf(Build($"{Settings}colors: {{ paper: '#000033', ink: '#ffffff', soft: '#ffffff', red: '#ffaaaa' }}\n")).ShouldBeLessThan(5);

        static int LightnessOf(BuiltSite site)
        {
            site.ShouldBeClean();
            var card = site.Files.First(file => IsCard(file.Key)).Value;
            ImageLibrary.Find()!.FindColor(card, TimeSpan.FromMinutes(1), CancellationToken.None, out var color).ShouldBe(ImageOutcome.Done);
            return Convert.ToInt32(color![1..2], 16);
        }
    }

    [Fact]
    public void A_theme_without_colours_for_cards_has_none() =>
        Build("-- themes/test/theme.yml --\ntitle: 素\n-- themes/test/layouts/home.sbn-html --\ncard {{ page.card ? page.card.url : 'none' }}\n").CleanText("index.html").Trim().ShouldBe("card none");

    [Fact]
    public void A_theme_that_extends_another_changes_one_colour_of_its_cards()
    {
        var theirs = Build("").Files.Keys.Where(IsCard).ToArray();
        var mine = Build($"{Settings.Replace("test", "mine")}-- themes/mine/theme.yml --\nextends: test\ncards: {{ accent: ink }}\n");
        mine.ShouldBeClean();
        mine.Files.Keys.Where(IsCard).Except(theirs).ShouldHaveSingleItem("the square card of the home page has nothing in that colour");
    }

    [Fact]
    public void A_colour_that_the_theme_does_not_have_suggests_the_nearest() =>
        Build(Theme.Replace("accent: red", "accent: rde")).ShouldOnlyReport("themes/test/theme.yml:2:59 BRN0352").Help!.Value.Zh.ShouldContain("red");

    [Fact]
    public void A_part_of_cards_without_a_colour_is_reported()
    {
        Build(Theme.Replace(", line: gold", "")).ShouldOnlyReport("themes/test/theme.yml:2:8 BRN0355").Message.Zh.ShouldContain("line");
        Build(Theme.Replace("gold: '#c9a24b'", "gold: { contrast: '#ffffff' }")).Codes.ShouldBe(["BRN0355"]);
    }

    [Fact]
    public void An_unknown_part_of_cards_suggests_the_nearest() =>
        Build(Theme.Replace("on_seal:", "on_sael:")).Diagnostics.Single(mistake => mistake.Code == "BRN0102").Help!.Value.Zh.ShouldContain("on_seal");

    [Theory]
    [InlineData("soft: '#aaaaaa'", "site.yml")]
    [InlineData("seal: '#ffeeee'", "site.yml")]
    public void Text_on_cards_that_is_hard_to_read_is_an_error(string color, string file)
    {
        var mistake = Build($"{Settings}colors: {{ {color} }}\n").Diagnostics.ShouldHaveSingleItem();
        mistake.Code.ShouldBe("BRN0353");
        mistake.Place.Source.Path.ShouldBe(file);
    }

    private static bool IsCard(string path) => path.StartsWith("assets/cards/", StringComparison.Ordinal);

    private static BuiltSite Build(string files) => TinySite.Build($"{Theme}\n{files}", options => options with { Images = ImageLibrary.Find });

    private static ImageSize? SizeOf(BuiltSite site, string address)
    {
        using var file = new MemoryStream(site.Files[address.Trim().Split(' ')[0]["https://example.org/".Length..]]);
        return ImageFile.FindSize("card.png", file);
    }
}
