using BrandShowcase.Search.Lexicon;

namespace BrandShowcase.Search.Tests.Lexicon;

public sealed class SpellingsTests
{
    [Theory]
    [InlineData("义诊", "yizhen yz")]
    [InlineData("卒中", "zuzhong cuzhong zz cz")]
    [InlineData("MDT诊疗", "mdtzhenliao mdtzl")]
    [InlineData("12345党建", "12345dangjian 12345dj")]
    [InlineData("ＨＰＶ筛查", "hpvshaicha hpvshaizha hpvsc hpvsz")]
    [InlineData("敬畏生命，醉美手护", "jingweishengmingzuimeishouhu jwsmzmsh")]
    [InlineData("女", "nv")]
    [InlineData("義診", "yizhen yz")]
    [InlineData("家和𠮷祥", "jiahexiang jiahuxiang jiahuoxiang jhx")]
    [InlineData("金银潭", "jinyintan jyt")]
    public void A_name_is_typed_in_full_or_by_its_initials_in_every_reading(string name, string keys) => string.Join(' ', Spellings.Of(name)).ShouldBe(keys);

    [Theory]
    [InlineData("MDT")]
    [InlineData("12345")]
    [InlineData("，。")]
    [InlineData("")]
    public void What_has_no_Han_character_is_typed_as_it_is(string name) => Spellings.Of(name).ShouldBeEmpty();

    [Fact]
    public void A_name_of_many_readings_has_the_usual_ones_first_and_sixteen_at_most()
    {
        var keys = Spellings.Of("长行重乐单解长行重乐单解").ToArray();
        keys[0].ShouldBe("zhangxingzhongledanjiezhangxingzhongledanjie");
        keys.ShouldContain("changxingzhongledanjiezhangxingzhongledanjie");
        keys.Length.ShouldBeInRange(17, 32);
        keys.ShouldBeUnique();
    }
}
