using System.Text;
using BrandShowcase.Images;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.Render;

/// <summary>The words that the generator itself writes, into figures, share cards and spreadsheets: they are the theme's.</summary>
public sealed class ThemeStringTests
{
    private const string Files =
        """
        -- site.yml --
        title: 测试网站
        base_url: https://example.org/
        theme: mine
        -- themes/mine/theme.yml --
        extends: test
        -- themes/test/theme.yml --
        colors: { paper: '#ffffff', ink: '#222222', soft: '#333333', red: '#9e1b1f', seal: '#9e1b1f', on-seal: '#ffffff', gold: '#c9a24b' }
        cards: { ground: paper, ink: ink, ink_soft: soft, accent: red, seal: seal, on_seal: on-seal, line: gold }
        -- themes/test/layouts/branch.sbn-html --
        {{ $figure = branch.version_figure }}{{ $figure.title }}|{{ $figure.description }}|{{ $figure.heads | array.join ' ' }}
        -- content/hospitals/a/index.md --
        ---
        title: 甲医院
        ---
        -- content/hospitals/a/branches/x.md --
        ---
        title: 某支部
        brand: 杏林
        versions: [{ name: 一, year: 2020 }, { name: 二, year: 2023 }]
        ---
        -- content/routes/r/index.md --
        ---
        title: 某路线
        ---

        """;

    [Fact]
    public void A_theme_changes_one_word_of_a_figure_and_nothing_else()
    {
        var (before, after) = (Build(""), Build("generator.versions.title: '“{0}”一路走来'"));

        Changed(before, after).ShouldBe(["hospitals/a/branches/x/index.html"]);
        before.CleanText("hospitals/a/branches/x/index.html").Trim().ShouldBe("杏林的历程|共2个版本：2020年，一；2023年，二。|年份 历程 说明");
        after.CleanText("hospitals/a/branches/x/index.html").Trim().ShouldBe("“杏林”一路走来|共2个版本：2020年，一；2023年，二。|年份 历程 说明");
    }

    [Fact]
    public void A_theme_changes_one_heading_of_the_spreadsheet_and_nothing_else()
    {
        var (before, after) = (Build(""), Build("generator.csv.secretary: 支部书记"));

        Changed(before, after).ShouldBe(["hospitals/a/matrix.csv", "matrix/matrix.csv"]);
        after.CleanText("matrix/matrix.csv").ShouldBe(before.CleanText("matrix/matrix.csv").Replace(",书记,", ",支部书记,", StringComparison.Ordinal));
    }

    [Fact]
    public void The_word_for_a_hole_is_that_of_the_pages() =>
        Build("hole: 暂缺").CleanText("matrix/matrix.csv").Split("\r\n")[1].ShouldStartWith("甲医院,某支部,杏林,暂缺,暂缺,");

    /// <summary>Posters are kept under the name of what they show, so that none in other words is taken for them.</summary>
    [Fact]
    public void A_theme_changes_one_word_of_its_posters_and_of_no_other_card()
    {
        var (before, after) = (Cards(""), Cards("generator.card.scan: 扫一扫"));

        before.Count.ShouldBe(2 + (3 * 3));
        var (lost, made) = (before.Keys.Except(after.Keys).ToArray(), after.Keys.Except(before.Keys).ToArray());
        (lost.Length, made.Length).ShouldBe((3, 3));
        lost.Concat(made).ShouldAllBe(path => SizeOf(before.GetValueOrDefault(path) ?? after[path]) == new ImageSize(900, 1350));
    }

    [Fact]
    public void The_seal_of_a_route_is_a_word_of_the_theme() => Cards("generator.card.route: 研学").Keys.Except(Cards("").Keys).Count().ShouldBe(3);

    [Theory]
    [InlineData("generator.card.scan: 扫一扫就能看到本院各个支部的品牌和他们做过的事情，请转发")]
    [InlineData("generator.card.scan: ''")]
    [InlineData("generator.card.route: 红色教育路线")]
    public void A_word_that_is_too_long_for_its_place_or_empty_is_no_mistake(string word) => Cards(word).Count.ShouldBe(2 + (3 * 3));

    [Theory]
    [InlineData("generator.csv.url", "generator.csv.yes", "")]
    [InlineData("generator.versions.lead", "generator.versions.lead_since", "")]
    [InlineData("generator.card.scan", "generator.crad.scan", "是不是把“generator.card.scan”写成了“generator.crad.scan”？")]
    [InlineData("generator.versions.title", "generator.versions.titel", "是不是把“generator.versions.title”写成了“generator.versions.titel”？")]
    public void A_word_that_the_theme_lacks_is_reported_with_what_was_probably_meant(string key, string other, string help)
    {
        var files = Parse("");
        var lines = Encoding.UTF8.GetString(files[TinySite.Strings]).Split('\n').Where(line => !line.StartsWith($"{key}:", StringComparison.Ordinal)).ToList();
        if (help.Length > 0)
            lines.Add($"{other}: x");
        files[TinySite.Strings] = Encoding.UTF8.GetBytes(string.Join('\n', lines));

        var mistake = TinySite.Build(new MemorySiteFolder(files)).ShouldOnlyReport($"{TinySite.Strings} BRN0356");

        mistake.Message.Zh.ShouldBe($"主题缺少文字“{key}”");
        mistake.Help!.Value.Zh.ShouldBe(help.Length > 0 ? help : $"请在 {TinySite.Strings} 里写一行“{key}: …”，写法见 themes/xinglin/strings/zh-CN.yml");
    }

    [Fact]
    public void A_theme_that_extends_another_is_told_to_write_the_word_itself()
    {
        var files = Parse("hole: 暂缺");
        files[TinySite.Strings] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[TinySite.Strings]).Replace("generator.csv.yes:", "other:", StringComparison.Ordinal));

        TinySite.Build(new MemorySiteFolder(files)).ShouldOnlyReport("themes/mine/strings/zh-CN.yml BRN0356");
    }

    [Fact]
    public void A_theme_without_cards_and_figures_needs_no_words_for_them()
    {
        var files = Parse("");
        files["themes/test/theme.yml"] = Encoding.UTF8.GetBytes("title: 素\n");
        files["themes/test/layouts/branch.sbn-html"] = Encoding.UTF8.GetBytes("{{ branch.title }}, no version_figure{{ ## branch.version_figure ## }}");
        files[TinySite.Strings] = Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(files[TinySite.Strings]).Split('\n').Where(line => line.StartsWith("generator.csv.", StringComparison.Ordinal) || line.StartsWith("hole:", StringComparison.Ordinal))));

        TinySite.Build(new MemorySiteFolder(files)).ShouldBeClean();
    }

    private static BuiltSite Build(string strings, Func<BuildOptions, BuildOptions>? change = null) => TinySite.Build(new MemorySiteFolder(Parse(strings)), change);

    /// <summary>The files, with <paramref name="strings"/> as those of the theme that extends the other; none for no such file.</summary>
    private static Dictionary<string, byte[]> Parse(string strings) => TinySite.Parse(Files + (strings.Length == 0 ? "" : $"-- themes/mine/strings/zh-CN.yml --\n{strings}\n"));

    private static SortedDictionary<string, byte[]> Cards(string strings)
    {
        var site = Build(strings, options => options with { Images = ImageLibrary.Find });
        site.ShouldBeClean();
        return new(site.Files.Where(file => file.Key.StartsWith("assets/cards/", StringComparison.Ordinal)).ToDictionary());
    }

    private static IEnumerable<string> Changed(BuiltSite before, BuiltSite after)
    {
        after.Files.Keys.ShouldBe(before.Files.Keys);
        return before.Files.Where(file => !file.Value.AsSpan().SequenceEqual(after.Files[file.Key])).Select(file => file.Key);
    }

    private static ImageSize? SizeOf(byte[] card)
    {
        using var file = new MemoryStream(card);
        return ImageFile.FindSize("card.png", file);
    }
}
