namespace BrandShowcase.Site.Tests.Render;

/// <summary>Which counted services are drawn together, and what is said of them.</summary>
public sealed class ServiceFigureTests
{
    [Fact]
    public void Services_of_several_branches_are_compared_the_most_first() =>
        Draw("{ metric: 义诊, value: 20, unit: 人次 }", "{ metric: 宣教, value: 300, unit: 人次 }")
            .ShouldBe(["各支部的服务（单位：人次）|最多的是乙支部 宣教，300人次。|支部 内容 数量|乙支部,宣教,300人次|甲支部,义诊,20人次"]);

    [Fact]
    public void One_metric_of_several_branches_is_the_title() =>
        Draw("{ metric: 义诊, value: 20, unit: 场次, period: 2023年 }", "{ metric: 义诊, value: 30, unit: 场次, period: 2023年 }")
            .ShouldBe(["义诊（2023年，单位：场次）|最多的是乙支部，30场次。|支部 内容 数量|乙支部,义诊,30场次|甲支部,义诊,20场次"]);

    [Fact]
    public void Several_metrics_of_one_branch_are_named_alone() =>
        Draw("{ metric: 义诊, value: 20, unit: 场次 }, { metric: 宣教, value: 30, unit: 场次 }", "")
            .ShouldBe(["甲支部的服务（单位：场次）|最多的是宣教，30场次。|支部 内容 数量|甲支部,宣教,30场次|甲支部,义诊,20场次"]);

    [Theory]
    [InlineData("{ metric: 义诊, value: 20, unit: 人次 }", "")]
    [InlineData("{ metric: 义诊, value: 20, unit: 人次 }", "{ metric: 义诊, value: 20, unit: 场次 }")]
    [InlineData("{ metric: 义诊, value: 20, unit: 人次, period: 2022年 }", "{ metric: 义诊, value: 20, unit: 人次, period: 2023年 }")]
    [InlineData("{ metric: 义诊, value: 20, unit: 人次, period: 2022年 }", "{ metric: 义诊, value: 20, unit: 人次 }")]
    [InlineData("{ metric: 队员, value: 20, unit: 人 }", "{ metric: 队员, value: 20, unit: 人 }")]
    [InlineData("{ metric: 满意度, value: 90, unit: '%' }", "{ metric: 满意度, value: 95, unit: '%' }")]
    [InlineData("{ metric: 服务, value: 5, unit: 年 }", "{ metric: 服务, value: 10, unit: 年 }")]
    [InlineData("{ metric: 义诊, value: 20, unit: 人次, scope: 全院 }", "{ metric: 义诊, value: 20, unit: 人次 }")]
    public void What_does_not_compare_is_not_drawn(string first, string second) => Draw(first, second).ShouldBeEmpty();

    [Fact]
    public void Each_unit_and_period_has_a_figure_of_its_own() =>
        Draw(
                "{ metric: 甲, value: 1, unit: 例 }, { metric: 乙, value: 1, unit: 台 }, { metric: 丙, value: 1, unit: 例, period: 2023年 }",
                "{ metric: 甲, value: 2, unit: 例 }, { metric: 乙, value: 2, unit: 台 }, { metric: 丙, value: 2, unit: 例, period: 2023年 }")
            .Select(figure => figure.Split('|')[0]).ShouldBe(["甲（单位：例）", "乙（单位：台）", "丙（2023年，单位：例）"]);

    [Theory]
    [InlineData("余", "最多的是乙支部，200余人次。虚线框是约数。", 1)]
    [InlineData("近", "最多的是乙支部，近200人次。虚线框是约数。", 1)]
    [InlineData("约", "最多的是乙支部，约200人次。虚线框是约数。", 1)]
    [InlineData("达", "最多的是乙支部，达200人次。", 0)]
    [InlineData("exact", "最多的是乙支部，200人次。", 0)]
    public void Rough_numbers_are_told_from_exact_ones(string qualifier, string description, int rough)
    {
        var site = Build("{ metric: 义诊, value: 20, unit: 人次 }", $"{{ metric: 义诊, value: 200, qualifier: {qualifier}, unit: 人次 }}");

        Figures(site).Single().Split('|')[1].ShouldBe(description);
        site.Text("hospitals/a/index.html").Split("fact-rough").Length.ShouldBe(1 + rough);
    }

    [Theory]
    [InlineData("exact", "exact", "最多的是甲支部、乙支部，20场。")]
    [InlineData("exact", "达", "最多的是甲支部，20场。最多的是乙支部，达20场。")]
    [InlineData("余", "多", "最多的是甲支部，20余场。最多的是乙支部，20多场。虚线框是约数。")]
    [InlineData("exact", "余", "最多的是乙支部，20余场。虚线框是约数。")]
    [InlineData("近", "exact", "最多的是乙支部，20场。虚线框是约数。")]
    public void Who_did_the_most_is_told_also_where_numbers_are_the_same(string first, string second, string description) =>
        Draw($"{{ metric: 义诊, value: 20, qualifier: {first}, unit: 场 }}", $"{{ metric: 义诊, value: 20, qualifier: {second}, unit: 场 }}").Single().Split('|')[1].ShouldBe(description);

    [Theory]
    [InlineData(24, "最多的是内容24，24次。")]
    [InlineData(25, "最多的是内容25，25次。共25项，图中是最多的24项。")]
    public void The_most_are_drawn_and_all_are_in_the_table(int count, string description)
    {
        var site = Build(string.Join(", ", Enumerable.Range(1, count).Select(i => $"{{ metric: 内容{i}, value: {i}, unit: 次 }}")), "");

        var figure = Figures(site).Single().Split('|');
        figure[1].ShouldBe(description);
        figure.Length.ShouldBe(3 + count);
        site.Text("hospitals/a/index.html").Split("<rect class=\"fact-bar\"").Length.ShouldBe(1 + 24);
    }

    private static string[] Draw(string first, string second) => Figures(Build(first, second));

    private static string[] Figures(BuiltSite site) => [.. site.CleanText("hospitals/a/index.html").Split('\n').Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..])];

    private static BuiltSite Build(string first, string second) => TinySite.Build(
        $$$"""
        -- content/hospitals/a/index.md --
        ---
        title: 甲医院
        ---
        -- content/hospitals/a/branches/x.md --
        ---
        title: 甲支部
        order: 1
        achievements: [{{{first}}}]
        ---
        -- content/hospitals/a/branches/y.md --
        ---
        title: 乙支部
        order: 2
        achievements: [{{{second}}}]
        ---
        -- themes/test/layouts/hospital.sbn-html --
        {{ for $figure in hospital.service_figures ~}}
        # {{ $figure.title }}|{{ $figure.description }}|{{ $figure.heads | array.join ' ' }}{{ for $row in $figure.rows }}|{{ $row.cells | array.join ',' }}{{ end }}
        {{ $figure.wide }}
        {{ end }}
        """);
}
