using BrandShowcase.Search.Fragments;

namespace BrandShowcase.Search.Tests.Fragments;

public sealed class FragmentTests
{
    private static readonly SearchDocument Page = new() { Url = "hospitals/x/branches/y/", Kind = "branch", Title = "麻醉手术科支部" };

    [Fact]
    public void Every_field_has_its_line()
    {
        var page = Page with
        {
            Year = 2021,
            Brand = "敬畏生命，醉美手护",
            Secretary = "胡丰登",
            Hospital = "永康市第一人民医院",
            Slogan = "关注疼痛，守护健康",
            Category = "临床",
            Names = ["舟山镇端岩村党支部"],
            Labels = ["义诊", "惠民"],
            Text = ["第一段", "第二段"],
        };
        Fragment.TextOf(page).Split('\n').ShouldBe(
        [
            "hospitals/x/branches/y/", "branch", "2021", "麻醉手术科支部", "敬畏生命，醉美手护", "胡丰登", "永康市第一人民医院", "关注疼痛，守护健康",
            "舟山镇端岩村党支部", "义诊", "惠民", "第一段", "第二段",
        ]);
    }

    [Fact]
    public void What_is_not_known_is_an_empty_line() =>
        Fragment.TextOf(Page).Split('\n').ShouldBe(["hospitals/x/branches/y/", "branch", "", "麻醉手术科支部", "", "", "", ""]);

    [Fact]
    public void A_line_break_in_a_field_becomes_a_space() =>
        Fragment.TextOf(Page with { Title = "甲\n乙", Slogan = "丙\r\n丁", Text = ["\n"] }).Split('\n')
            .ShouldBe(["hospitals/x/branches/y/", "branch", "", "甲 乙", "", "", "", "丙  丁", " "]);
}
