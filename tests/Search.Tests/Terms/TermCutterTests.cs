namespace BrandShowcase.Search.Tests.Terms;

public sealed class TermCutterTests
{
    [Theory]
    [InlineData("义诊", "义诊 诊$")]
    [InlineData("义", "义$")]
    [InlineData("", "")]
    [InlineData("，。 ！", "")]
    [InlineData("敬畏生命，醉美手护", "敬畏 畏生 生命 命$ 醉美 美手 手护 护$")]
    [InlineData("口\n号", "口$ 号$")]
    [InlineData("MDT诊疗", "mdt 诊疗 诊<t 疗$")]
    [InlineData("B超", "b 超$ 超<b")]
    [InlineData("党建12345工程", "党建 建1 12345 工程 工<5 程$")]
    [InlineData("党建 12345", "党建 建$ 12345")]
    [InlineData("Party building, 2023", "party building 2023")]
    [InlineData("ＭＤＴ①", "mdt1")]
    [InlineData("𠮷a野", "𠮷a a 野$ 野<a")]
    [InlineData("ひらがな漢字", "ひらがな 漢字 漢<な 字$")]
    [InlineData("cafe\u0301", "cafe\u0301")]
    [InlineData("🏥医", "医$")]
    [InlineData("一〇一人々", "一〇 〇一 一人 人々 々$")]
    public void A_text_is_cut_into(string text, string terms) => string.Join(' ', CutTerms.Of(text)).ShouldBe(terms);

    [Fact]
    public void A_long_run_of_letters_is_several_tokens() =>
        CutTerms.Of(new string('a', 70)).ShouldBe([new string('a', 32), new string('a', 32), new string('a', 6)]);

    [Fact]
    public void A_token_is_counted_in_code_points() => CutTerms.Of(string.Concat(Enumerable.Repeat("𝼀", 33))).Select(token => token.Length).ShouldBe([64, 2]);

    [Theory]
    [InlineData("命，醉", "命$ 醉$ 命醉 醉$")]
    [InlineData("No. 1 院", "no 1 院$ no1 院$ 院<1")]
    [InlineData("生命", "生命 命$")]
    public void A_short_field_is_cut_without_its_punctuation_too(string text, string terms) => string.Join(' ', CutTerms.BothWays(text)).ShouldBe(terms);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_text_is_cut_as_the_format_says(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 500; i++)
        {
            var text = RandomTexts.Next(random, random.Next(60));
            CutTerms.Of(text).ShouldBe(ReferenceTerms.Of(text), text);
        }
    }
}
