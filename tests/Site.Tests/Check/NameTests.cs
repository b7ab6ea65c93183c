namespace BrandShowcase.Site.Tests.Check;

/// <summary>Names that are written in two ways. The other branch and the hospital are those of <see cref="Editor"/>.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("BRN0610", "品牌“⟦敬畏生命 醉美手护⟧”和“⟦敬畏生命,醉美手护⟧”。")]
    [InlineData("BRN0610", "品牌“敬畏生命，醉美手护”，又有“敬畏生命”。")]
    [InlineData("BRN0612", "品牌“⟦敬畏生命，最美手护⟧”。")]
    [InlineData("BRN0612", "品牌“敬畏生命，醉美手护”，口号“敬畏生命，守护健康”。")]
    [InlineData("BRN0612", "来自⟦麻酔手术科支部⟧和⟦麻醉手术支部⟧。")]
    [InlineData("BRN0612", "麻醉手术科支部和麻醉手术科党支部，神经外科支部。")]
    [InlineData("BRN0612", "在⟦永康市第一人名医院⟧，⟦永康市第一人民的医院⟧。")]
    [InlineData("BRN0612", "在永康市第一人民医院，永康第一人民医院，永康市第二人民医院，金华市中心医院。")]
    [InlineData("BRN0612", "党支部书记⟦胡丰灯⟧带队，⟦王和萍⟧院长讲话。")]
    [InlineData("BRN0612", "党支部书记胡丰登带队，王和平院长讲话，书记李建国，五谷丰登，胡丰灯在场。")]
    public void In_a_body(string code, string body) => Editor.ShouldFind(code, $"---\ntitle: 某支部\n---\n{body}\n");

    [Fact]
    public void A_brand_that_is_written_with_its_marks_is_spelled_in_one_way() =>
        Editor.ShouldFind("BRN0610", "---\ntitle: 某支部\nbrand: “刀尖上的承诺”\n---\n品牌“刀尖上的承诺”，又叫“⟦刀尖上，的承诺⟧”。\n");

    [Theory]
    [InlineData("brand: ⟦敬畏生命、醉美手护⟧")]
    [InlineData("brand: 敬畏生命，精益求精")]
    public void A_brand_of_two_branches(string keys) => Editor.ShouldFind("BRN0611", $"---\ntitle: 某支部\n{keys}\n---\n");

    [Fact]
    public void The_other_branch_is_named_and_shown()
    {
        var found = Editor.ShouldFind("BRN0611", "---\ntitle: 某支部\nbrand: ⟦敬畏生命醉美手护⟧\n---\n").Single();

        found.Message.Zh.ShouldContain("麻醉手术科支部");
        found.Related.Single().Place.Source.Path.ShouldEndWith("anesthesia.md");
    }

    [Fact]
    public void Names_of_another_hospital_are_its_own_matter() => TinySite.Check(
        """
        -- content/hospitals/a/index.md --
        ---
        title: 甲市中心医院
        ---
        -- content/hospitals/a/branches/x.md --
        ---
        title: 麻醉手术科支部
        secretary: 胡丰登
        ---
        -- content/hospitals/b/index.md --
        ---
        title: 乙市妇幼保健院
        ---
        麻酔手术科支部书记胡丰灯。
        """).Codes.ShouldNotContain("BRN0612");
}
