namespace BrandShowcase.Site.Tests.Render;

/// <summary>When partners are drawn one by one, when summed up by hospital and kind, and when not at all.</summary>
public sealed class PartnerFigureTests
{
    [Fact]
    public void Partners_are_drawn_by_kind_with_whom_they_work() =>
        Draw(Hospital("甲医院", "{ name: 某村, kind: village }, { name: 某校, kind: school }, { name: 某社 }"))
            .ShouldBe("支部与联建单位|共3对共建：行政村1个，学校1个，类型未注明1个。线连着结对的两方，形状区分类型。|联建单位 类型 与谁共建|某村,行政村,甲医院|某校,学校,甲医院|某社,类型未注明,甲医院");

    [Fact]
    public void A_branch_is_named_after_its_hospital_in_short() =>
        Draw(Hospital("甲医院\nshort_title: 甲", "") + Branch("x", "{ name: 一村, kind: village }, { name: 二村, kind: village }, { name: 三村, kind: village }"))
            .Split('|')[3..].ShouldBe(["一村,行政村,甲 某支部", "二村,行政村,甲 某支部", "三村,行政村,甲 某支部"]);

    [Fact]
    public void A_partner_of_several_is_counted_once_among_its_kind() =>
        Draw(Hospital("甲医院", "{ name: 某村, kind: village }") + Branch("x", "{ name: 某村, kind: village }") + Branch("y", "{ name: 某校, kind: school }"))
            .Split('|')[1].ShouldBe("共3对共建：行政村1个，学校1个。线连着结对的两方，形状区分类型。");

    [Theory]
    [InlineData(0, "none")]
    [InlineData(2, "none")]
    [InlineData(3, "支部与联建单位")]
    [InlineData(40, "支部与联建单位")]
    [InlineData(41, "none")]
    public void Few_partners_and_very_many_of_one_kind_are_no_figure(int count, string title) =>
        Draw(Hospital("甲医院", Partners(count, "village"))).Split('|')[0].ShouldBe(title);

    [Theory]
    [InlineData(20, 20, "支部与联建单位|共40对共建：行政村20个，学校20个。线连着结对的两方，形状区分类型。")]
    [InlineData(21, 20, "医院与各类联建单位|共41对共建：行政村21个，学校20个。线连着结对的两方，形状区分类型。线越粗，结对越多。")]
    public void Many_of_several_kinds_are_summed_up(int villages, int schools, string expected)
    {
        var figure = Draw(Hospital("甲医院", $"{Partners(villages, "village")}, {Partners(schools, "school")}"));

        figure.ShouldStartWith(expected);
        figure.Split('|').Length.ShouldBe(3 + villages + schools, "the table has all of them");
    }

    [Theory]
    [InlineData(40, "支部与联建单位")]
    [InlineData(41, "医院与各类联建单位")]
    public void Many_branches_of_few_partners_are_summed_up_too(int branches, string title) =>
        Draw(Hospital("甲医院", "{ name: 某校, kind: school }") + string.Concat(Enumerable.Range(2, branches - 1).Select(i => Branch($"b{i}", "{ name: 某村, kind: village }", $"支部{i}")))).Split('|')[0].ShouldBe(title);

    [Fact]
    public void Too_many_hospitals_are_left_to_the_list() =>
        Draw(string.Concat(Enumerable.Range(1, 41).Select(i => Hospital($"医院{i}", "{ name: 某村, kind: village }, { name: 某校, kind: school }", $"h{i}")))).ShouldBe("none");

    private static string Draw(string files)
    {
        var site = TinySite.Build(
            $$$"""
            {{{files}}}
            -- themes/test/layouts/partners.sbn-html --
            {{ $figure = partner_figure }}{{ if $figure }}{{ $figure.title }}|{{ $figure.description }}|{{ $figure.heads | array.join ' ' }}{{ for $row in $figure.rows }}|{{ $row.cells | array.join ',' }}{{ end }}{{ else }}none{{ end }}
            """);
        return site.CleanText("partners/index.html").Trim();
    }

    private static string Partners(int count, string kind) => string.Join(", ", Enumerable.Range(1, count).Select(i => $"{{ name: {kind}{i}, kind: {kind} }}"));

    private static string Hospital(string title, string partners, string name = "a") => $"-- content/hospitals/{name}/index.md --\n---\ntitle: {title}\npartners: [{partners}]\n---\n";

    private static string Branch(string name, string partners, string title = "某支部") => $"-- content/hospitals/a/branches/{name}.md --\n---\ntitle: {title}\npartners: [{partners}]\n---\n";
}
