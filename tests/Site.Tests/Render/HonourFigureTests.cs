namespace BrandShowcase.Site.Tests.Render;

/// <summary>When honours are drawn by level and year, when by level alone, and when not at all.</summary>
public sealed class HonourFigureTests
{
    [Fact]
    public void Two_years_are_drawn_as_a_grid_of_levels_the_highest_first_and_years_the_latest_first() =>
        Draw("{ honour: 甲, level: county, year: 2021 }, { honour: 乙, level: national, year: 2023 }, { honour: 丙, level: county, year: 2023 }")
            .ShouldBe("荣誉的级别与年份|共3项荣誉，2021年至2023年；圆点里的数字是当年这一级的项数。|年份 国家级 区县级|2023年,1,1|2021年,0,1");

    [Fact]
    public void Two_levels_without_two_years_are_drawn_as_bars() =>
        Draw("{ honour: 甲, level: county }, { honour: 乙, level: national, year: 2023 }, { honour: 丙, level: county }")
            .ShouldBe("荣誉的级别|共3项荣誉：国家级1项，区县级2项。|级别 项数|国家级,1|区县级,2");

    [Theory]
    [InlineData("")]
    [InlineData("{ honour: 甲, level: county, year: 2021 }")]
    [InlineData("{ honour: 甲, level: county, year: 2021 }, { honour: 乙, level: county, year: 2021 }")]
    [InlineData("{ honour: 甲, level: county }, { honour: 乙, level: county, year: 2021 }")]
    [InlineData("{ honour: 甲 }, { honour: 乙 }")]
    public void One_level_and_one_year_are_no_figure(string honours) => Draw(honours).ShouldBe("none");

    [Fact]
    public void One_level_in_two_years_is_a_figure() => Draw("{ honour: 甲, level: county, year: 2021 }, { honour: 乙, level: county, year: 2022 }").ShouldStartWith("荣誉的级别与年份|");

    [Fact]
    public void An_unknown_level_comes_last_in_bars_with_a_dashed_edge()
    {
        var site = Build("{ honour: 甲 }, { honour: 乙, level: hospital }", "");

        Figure(site).ShouldBe("荣誉的级别|共2项荣誉：院级1项，级别未注明1项。虚线框里的待核实级别。|级别 项数|院级,1|级别未注明,1");
        site.Text("hospitals/a/index.html").Split("fact-rough").Length.ShouldBe(2);
    }

    [Fact]
    public void A_level_of_the_site_that_reads_like_an_unknown_one_is_known()
    {
        var site = Build("{ honour: 甲, level: unsure }, { honour: 乙, level: hospital }", "honour_levels: { hospital: 院级, unsure: 级别未注明 }");

        Figure(site).ShouldBe("荣誉的级别|共2项荣誉：院级1项，级别未注明1项。|级别 项数|院级,1|级别未注明,1");
        site.Text("hospitals/a/index.html").ShouldNotContain("fact-rough");
    }

    [Fact]
    public void Unknown_levels_and_years_come_last_in_the_grid() =>
        Draw("{ honour: 甲, year: 2021 }, { honour: 乙, level: national, year: 2023 }, { honour: 丙, level: county }")
            .Split('|')[2..].ShouldBe(["年份 国家级 区县级 级别未注明", "2023年,1,0,0", "2021年,0,0,1", "年份未注明,0,1,0"]);

    [Theory]
    [InlineData(12, 12, "2001年,1")]
    [InlineData(13, 13, "2002年以前,1")]
    [InlineData(15, 13, "2004年以前,3")]
    public void Years_beyond_the_twelfth_share_a_row(int years, int expected, string last)
    {
        var rows = Draw(string.Join(", ", Enumerable.Range(2001, years).Select(year => $"{{ honour: 甲{year}, level: county, year: {year} }}"))).Split('|')[3..];

        rows.Length.ShouldBe(expected);
        rows[^1].ShouldBe(last);
    }

    [Theory]
    [InlineData(7, "荣誉的级别与年份")]
    [InlineData(8, "荣誉的级别")]
    public void More_levels_than_a_phone_has_room_for_are_bars(int levels, string title) =>
        Figure(Build(
            string.Join(", ", Enumerable.Range(1, levels).Select(level => $"{{ honour: 甲{level}, level: l{level}, year: {2000 + level} }}")),
            $"honour_levels: {{ {string.Join(", ", Enumerable.Range(1, levels).Select(level => $"l{level}: 级别{level}"))} }}")).Split('|')[0].ShouldBe(title);

    private static string Draw(string honours) => Figure(Build(honours, ""));

    private static string Figure(BuiltSite site) => site.CleanText("hospitals/a/index.html").Split('\n')[0].Trim();

    private static BuiltSite Build(string honours, string settings) => TinySite.Build(
        $$$"""
        -- site.yml --
        title: 测试网站
        base_url: https://example.org/
        theme: test
        {{{settings}}}
        -- content/hospitals/a/index.md --
        ---
        title: 甲医院
        achievements: [{{{honours}}}]
        ---
        -- themes/test/layouts/hospital.sbn-html --
        {{ $figure = hospital.honour_figure }}{{ if $figure }}{{ $figure.title }}|{{ $figure.description }}|{{ $figure.heads | array.join ' ' }}{{ for $row in $figure.rows }}|{{ $row.cells | array.join ',' }}{{ end }}
        {{ $figure.wide }}{{ else }}none{{ end }}
        """);
}
