using System.Globalization;

namespace BrandShowcase.Site.Tests.Render;

/// <summary>What a theme gets of the matrix: its columns, its filters, the order of its rows.</summary>
public sealed class MatrixTests
{
    private const string Layout =
        """
        -- themes/test/layouts/matrix.sbn-html --
        <p>{{ for $column in matrix.columns }}{{ $column.key }}{{ if $column.sparse }}?{{ end }} {{ end }}</p>
        <p>{{ for $filter in matrix.filters }}{{ $filter.key }}={{ for $option in $filter.options }}{{ $option.key }},{{ end }} {{ end }}</p>
        {{ for $group in matrix.groups }}{{ for $row in $group.rows }}
        <p>{{ $row.branch.title }}: {{ $row.order }}: {{ $row.facets | string.replace "\n" ' ' }}</p>
        {{ end }}{{ end }}
        """;

    [Fact]
    public void Columns_and_filters_of_which_nothing_is_known_are_left_out() =>
        Lines("", "")[..2].ShouldBe(["branch hospital brand secretary", ""]);

    [Fact]
    public void A_column_that_few_rows_fill_is_marked()
    {
        var lines = Lines("members: 3", "", "", "", "");
        lines[0].ShouldBe("branch hospital brand secretary members?");
        Lines("members: 3", "", "")[0].ShouldBe("branch hospital brand secretary members");
    }

    [Fact]
    public void Rows_know_their_place_by_each_column_and_holes_have_none()
    {
        // 艾 ai, 白 bai, 张 zhang; in Unicode 张 stands first.
        var lines = Lines("brand: 张\nsince: 2020", "brand: 艾\nsince: 2004", "brand: 白", "since: 2020");
        lines[0].ShouldBe("branch hospital brand secretary since");
        lines[2..].Select(line => line.Split(": ")[1].TrimEnd(':')).ShouldBe(["0 0 2 - 1", "1 0 0 - 0", "2 0 1 - -", "3 0 - - 1"]);
    }

    [Fact]
    public void Honours_rank_by_level_before_number()
    {
        var lines = Lines("achievements: [{ honour: 甲, level: municipal }, { honour: 乙, level: municipal }]", "achievements: [{ honour: 丙, level: national }]", "achievements: [{ honour: 丁 }]");
        lines[2..].Select(line => line.Split(": ")[1].TrimEnd(':')[^1]).ShouldBe(['1', '2', '0']);
    }

    [Fact]
    public void A_filter_is_offered_where_it_leaves_some_rows_and_takes_others()
    {
        var lines = Lines(
            "category: nursing\ntags: [义诊]\nsince: 2019\nrating: { stars: 4 }\nsecretary: { name: 甲, dual_leader: true }",
            "category: clinical\ntags: [义诊, 科普]\nsince: 2021\nrating: { stars: 5 }\nachievements: [{ honour: 乙, level: national }]");
        lines[1].ShouldBe("category=clinical,nursing, level=national, year=2021,2019, stars=5,4, tag=义诊,科普, dual=yes,");
        lines[2].ShouldEndWith(": category:nursing year:2019 stars:4 tag:义诊 dual:yes");
        Lines("category: nursing", "category: nursing")[1].ShouldBe("");
    }

    [Theory]
    [InlineData(500, "true", 500)]
    [InlineData(501, "false", 0)]
    public void Beyond_500_branches_hospitals_are_listed(int branches, string isWhole, int rows)
    {
        var files = string.Concat(Enumerable.Range(0, branches).Select(i => string.Create(CultureInfo.InvariantCulture, $"-- content/hospitals/{(i < 200 ? 'a' : 'b')}/branches/x{i}.md --\n---\ntitle: 支部{i}\n---\n")));
        var page = TinySite.Build(
            "-- content/hospitals/a.md --\n---\ntitle: 甲\ncity: 永康市\n---\n-- content/hospitals/b.md --\n---\ntitle: 乙\ncity: 渭南市\n---\n-- content/hospitals/c.md --\n---\ntitle: 丙\n---\n-- content/hospitals/d.md --\n---\ntitle: 丁\nunassigned_brands: [{ name: 杏林 }, { name: 春暖 }]\n---\n" + files
            + "-- themes/test/layouts/matrix.sbn-html --\n{{ matrix.whole }} {{ n = 0 }}{{ for $group in matrix.groups }}{{ n = n + $group.rows.size }}[{{ $group.hospital.title }} {{ $group.branch_count }} {{ $group.order }} {{ $group.facets }}]{{ for $orphan in $group.orphans }}({{ $orphan.name }}){{ end }}{{ end }} {{ n }}\n").CleanText("matrix/index.html");

        page.ShouldStartWith(isWhole + " ");
        page.TrimEnd().ShouldEndWith($" {rows}");
        if (rows == 0)
            page.ShouldContain($"[甲 200 1 1 1 0 city:永康市][乙 {branches - 200} 2 0 2 0 city:渭南市]");
        page.ShouldContain("(杏林)(春暖)");
    }

    /// <summary>The lines of the layout for a hospital with branches of some front matter each.</summary>
    private static string[] Lines(params string[] branches)
    {
        var files = string.Concat(branches.Select((keys, i) => string.Create(CultureInfo.InvariantCulture, $"-- content/hospitals/a/branches/x{i}.md --\n---\ntitle: 支部{i}\n{keys}\n---\n")));
        var page = TinySite.Build("-- content/hospitals/a.md --\n---\ntitle: 甲医院\n---\n" + files + Layout + "\n").CleanText("matrix/index.html");
        return [.. page.Split('\n').Where(line => line.StartsWith("<p>", StringComparison.Ordinal)).Select(line => line[3..^4].Trim())];
    }
}
