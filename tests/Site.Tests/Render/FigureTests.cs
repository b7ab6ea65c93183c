namespace BrandShowcase.Site.Tests.Render;

public sealed class FigureTests
{
    [Fact]
    public void A_numbered_connotation_is_drawn_with_a_table_behind_it() =>
        Draw("connotation_figure", "connotation: [{ number: 1, title: 一个中心, items: [患者, 群众] }, { number: 2, title: 两个作用, notes: [落实] }]")
            .ShouldBe("品牌的内涵|共2项：1，一个中心；2，两个作用。|序号 内涵 内容 怎样落实|1,一个中心,患者、群众,|2,两个作用,,落实");

    [Theory]
    [InlineData("connotation: 一句话")]
    [InlineData("connotation: [{ number: 1, title: 只有一项 }]")]
    [InlineData("connotation: [{ number: 1, title: 一 }, { number: 2, title: 标题太长画不下所以只列成文字的一项内涵一二三四五六七八九十 }]")]
    public void Without_numbers_or_room_there_is_no_figure_of_a_connotation(string keys) => Draw("connotation_figure", keys).ShouldBe("none");

    [Fact]
    public void Versions_are_drawn_from_the_year_in_which_the_brand_began() =>
        Draw("version_figure", "brand: 杏林\nsince: 2018\nversions: [{ name: 杏林2.0, year: 2023 }, { name: 杏林1.0, year: 2020, text: 第一版 }]")
            .ShouldBe("杏林的历程|2018年创建，共2个版本：2020年，杏林1.0；2023年，杏林2.0。|年份 历程 说明|2018年,品牌创建,|2020年,杏林1.0,第一版|2023年,杏林2.0,");

    [Fact]
    public void A_version_without_a_year_keeps_its_place() =>
        Draw("version_figure", "versions: [{ name: 二, year: 2023 }, { name: 三 }, { name: 一, year: 2020 }]").ShouldContain("|2023年,二,|年份未注明,三,|2020年,一,");

    [Theory]
    [InlineData("since: 2018")]
    [InlineData("versions: [{ name: 一, year: 2020 }]")]
    [InlineData("since: 2020\nversions: [{ name: 一, year: 2020 }]")]
    public void One_point_in_time_is_no_time_line(string keys) => Draw("version_figure", keys).ShouldBe("none");

    private static string Draw(string figure, string keys) => TinySite.BuildBranch(keys,
        $$$"""
        -- themes/test/layouts/branch.sbn-html --
        {{ figure = branch.{{{figure}}} }}{{ if figure }}{{ figure.title }}|{{ figure.description }}|{{ figure.heads | array.join ' ' }}{{ for $row in figure.rows }}|{{ $row.cells | array.join ',' }}{{ end }}{{ else }}none{{ end }}
        """).CleanText("hospitals/a/branches/x/index.html").Trim();
}
