namespace BrandShowcase.Search.Tests;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("敬畏生命，醉美手护", 'J')]
    [InlineData("“廉”以正德", 'L')]
    [InlineData("  《女》", 'N')]
    [InlineData("MDT诊疗", 'M')]
    [InlineData("ｍｄｔ", 'M')]
    [InlineData("12345", '#')]
    [InlineData("①心", '#')]
    [InlineData("Я", '#')]
    [InlineData("😀", '#')]
    [InlineData("", '#')]
    [InlineData("義診", 'Y')]
    [InlineData("長者", 'Z')]
    public void A_text_is_filed_under_its_first_letter(string text, char initial) => Pinyin.InitialOf(text).ShouldBe(initial);

    [Theory]
    [InlineData("长治医学院附属和平医院", 'C')]
    [InlineData("长者关怀", 'Z')]
    [InlineData("重庆市第一人民医院", 'C')]
    [InlineData("重症医学科", 'Z')]
    [InlineData("厦门", 'X')]
    [InlineData("率先垂范", 'S')]
    [InlineData("行政一支部", 'X')]
    public void Characters_with_several_readings_are_filed_under_the_right_one(string text, char initial) => Pinyin.InitialOf(text).ShouldBe(initial);

    [Theory]
    [InlineData("单雄信", 'S')]
    [InlineData("单病种管理", 'D')]
    [InlineData("曾志伟", 'Z')]
    [InlineData("曾经沧海", 'C')]
    [InlineData("区健", 'O')]
    public void A_family_name_is_read_as_one(string text, char initial) => Pinyin.InitialOf(text).ShouldBe(initial);

    [Theory]
    [InlineData("药学部党支部", "yaoxuebudangzhibu")]
    [InlineData("ICU第2党支部", "icu-di-2-dangzhibu")]
    [InlineData("某市“第一”医院：分院", "moushi-diyi-yiyuan-fenyuan")]
    [InlineData("義診 Party Day", "yizhen-party-day")]
    [InlineData("长治和平医院", "changzhihepingyiyuan")]
    [InlineData("Я ❤️", "")]
    [InlineData("../../etc", "etc")]
    public void A_text_is_written_in_Latin_letters(string text, string latin) => Pinyin.ToLatin(text, 48).ShouldBe(latin);

    [Theory]
    [InlineData("急救中心党支部", 9, "jijiu")]
    [InlineData("急救 中心", 6, "jijiu")]
    [InlineData("急救", 1, "")]
    public void A_reading_that_does_not_fit_is_left_out_whole(string text, int longest, string latin) => Pinyin.ToLatin(text, longest).ShouldBe(latin);

    [Fact]
    public void Texts_stand_in_the_order_of_their_syllables()
    {
        string[] expected = ["12345", "爱心", "安康", "MDT", "女神", "西安", "先锋", "仙居", "心语", "新语", "医者", "义诊", "永康"];
        // 西安 (xi an) comes before 先锋 (xian feng): a shorter syllable before a longer one.
        expected.Reverse().OrderBy(Pinyin.SortKeyOf, StringComparer.Ordinal).ShouldBe(expected);
    }

    [Fact]
    public void Texts_that_sound_alike_keep_apart()
    {
        Pinyin.SortKeyOf("心语").ShouldNotBe(Pinyin.SortKeyOf("新语"));
        Pinyin.SortKeyOf("红心，护航").ShouldNotBe(Pinyin.SortKeyOf("红心护航"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD842")]
    [InlineData("𠮷𪚥")]
    [InlineData("<script>")]
    public void Any_text_has_a_key(string text) => Pinyin.SortKeyOf(text).ShouldEndWith(text);
}
