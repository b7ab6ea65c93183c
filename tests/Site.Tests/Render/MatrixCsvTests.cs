namespace BrandShowcase.Site.Tests.Render;

public sealed class MatrixCsvTests
{
    private const string Path = "hospitals/a/matrix.csv";

    [Fact]
    public void It_begins_with_a_byte_order_mark_for_Excel_and_WPS() => TinySite.BuildBranch("").Files[Path][..3].ShouldBe([0xEF, 0xBB, 0xBF]);

    [Fact]
    public void Rows_end_in_carriage_return_and_line_feed()
    {
        var text = TinySite.BuildBranch("").CleanText(Path);
        text.ShouldEndWith("\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
    }

    [Fact]
    public void Every_row_has_a_cell_for_every_column()
    {
        var rows = TinySite.Build("-- content/hospitals/a.md --\n---\ntitle: 甲\nunassigned_brands: [无主]\n---\n-- content/hospitals/a/branches/x.md --\n---\ntitle: 乙\n---\n")
            .CleanText(Path).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows.Select(row => row.Split(',').Length).ShouldBe([15, 15, 15]);
        rows[0].ShouldStartWith("医院,支部,品牌,口号,内涵,书记,双带头人");
    }

    [Fact]
    public void Holes_read_as_such() => Row("members: 3").ShouldBe("甲医院,某支部,待补充,待补充,待补充,待补充,待补充,待补充,3,待补充,待补充,待补充,待补充,待补充,https://example.org/hospitals/a/branches/x/");

    [Fact]
    public void What_is_known_stands_in_its_column() =>
        Row("brand: 品牌\nslogan: 口号\nconnotation: [{ number: 1, title: 中心 }, { number: 2, title: 关键 }]\nsecretary: { name: 甲, dual_leader: true }\ncategory: nursing\nsince: 2021\nrating: { stars: 5 }\nachievements: [{ metric: 惠及, value: 5000, qualifier: 余, unit: 人次, period: 2023年 }, { honour: 先锋 }]\npartners: [{ name: 村 }, { name: 校 }]")
            .ShouldBe("甲医院,某支部,品牌,口号,1 中心；2 关键,甲,是,护理,待补充,2021,5,惠及 5000余人次（2023年）,先锋,村；校,https://example.org/hospitals/a/branches/x/");

    [Theory]
    [InlineData("'=1+2'", "'=1+2")]
    [InlineData("'+1'", "'+1")]
    [InlineData("'-1'", "'-1")]
    [InlineData("'@SUM(A1)'", "'@SUM(A1)")]
    [InlineData("'＝1'", "'＝1")]
    [InlineData("'=HYPERLINK(\"x\",\"y\")'", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("'1-2'", "1-2")]
    public void A_cell_is_never_a_formula(string brand, string cell) => Row($"brand: {brand}").ShouldStartWith($"甲医院,某支部,{cell},");

    [Theory]
    [InlineData("'a,b'", "\"a,b\"")]
    [InlineData("'a\"b'", "\"a\"\"b\"")]
    [InlineData("\"a\\nb\"", "\"a\nb\"")]
    [InlineData("\"a\\rb\"", "\"a\rb\"")]
    public void Commas_quotes_and_line_ends_are_quoted(string brand, string cell) => Row($"brand: {brand}").ShouldStartWith($"甲医院,某支部,{cell},");

    [Fact]
    public void A_hospital_without_branches_has_the_heading_only() =>
        TinySite.Build("-- content/hospitals/a.md --\n---\ntitle: 甲\n---\n").CleanText(Path).Split("\r\n").Length.ShouldBe(2);

    [Fact]
    public void The_matrix_of_all_hospitals_holds_every_row() =>
        TinySite.Build("-- content/hospitals/a.md --\n---\ntitle: 甲\n---\n-- content/hospitals/b.md --\n---\ntitle: 乙\nunassigned_brands: [无主]\n---\n-- content/hospitals/a/branches/x.md --\n---\ntitle: 丙\n---\n")
            .CleanText("matrix/matrix.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')[0]).ShouldBe(["甲", "乙"]);

    private static string Row(string keys) => TinySite.BuildBranch(keys).CleanText(Path).Split("\r\n")[1];
}
