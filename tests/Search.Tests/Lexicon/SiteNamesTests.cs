using BrandShowcase.Search.Lexicon;

namespace BrandShowcase.Search.Tests.Lexicon;

public sealed class SiteNamesTests
{
    private static readonly SearchDocument Page = new() { Url = "x/", Kind = "branch", Title = "麻醉手术科支部" };

    [Fact]
    public void Fields_give_names_with_their_levels()
    {
        var names = SiteNames.Of(
        [
            Page with { Hospital = "金银潭医院", Brand = "红心", Secretary = "胡丰登", Names = ["端岩村党支部"], Labels = ["义诊"], Slogan = "守护健康", Text = ["正文"] },
        ]);
        names.ShouldBe(new Dictionary<string, int>
        {
            ["麻醉手术科支部"] = 6, ["金银潭医院"] = 6, ["红心"] = 6, ["胡丰登"] = 5, ["端岩村党支部"] = 5, ["义诊"] = 4,
        }, ignoreOrder: true);
    }

    [Fact]
    public void A_name_on_several_pages_has_its_highest_level()
    {
        var names = SiteNames.Of([Page with { Labels = ["胡丰登"] }, Page with { Secretary = "胡丰登" }, Page with { Labels = ["胡丰登"] }]);
        names["胡丰登"].ShouldBe(5);
    }

    [Fact]
    public void A_brand_is_known_by_its_parts_too()
    {
        var names = SiteNames.Of([Page with { Brand = "敬畏生命，醉美手护 · 爱" }]);
        names.Keys.ShouldBe(["麻醉手术科支部", "敬畏生命，醉美手护 · 爱", "敬畏生命", "醉美手护"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("永康市第一人民医院", "第一人民医院")]
    [InlineData("浙江省永康市第一人民医院", "永康市第一人民医院 第一人民医院")]
    [InlineData("武汉市江汉区中医医院", "江汉区中医医院 中医医院")]
    [InlineData("杭州市医院", "")]
    [InlineData("金银潭医院", "")]
    public void A_hospital_is_known_without_its_city_too(string hospital, string others)
    {
        var names = SiteNames.Of([Page with { Hospital = hospital }]);
        names.Keys.Except(["麻醉手术科支部", hospital]).ShouldBe(others.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Texts_that_nobody_would_type_are_no_names()
    {
        var names = SiteNames.Of([Page with { Labels = ["甲", "", "第一行\n第二行", "第一列\t第二列", new('长', 25)] }]);
        names.Keys.ShouldBe(["麻醉手术科支部"]);
    }
}
