namespace BrandShowcase.Prose.Tests;

/// <summary>What copying leaves behind: <c>⟦</c> and <c>⟧</c> stand around what must be found; without them nothing may be.</summary>
public sealed class DamageTests
{
    [Theory]
    [InlineData("敬畏⟦(jìng wèi)⟧生命，守护⟦（shǒu hù）⟧健康")]
    [InlineData("敬畏⟦ (Jìng Wèi)⟧生命，西安⟦（xī'ān）⟧")]
    [InlineData("服務⟦(wù)⟧送到床边")]
    [InlineData("服⟦(fu)⟧务⟦(wu)⟧人⟦(ren)⟧民")]
    [InlineData("服(fu)务，一处(yi)不算")]
    [InlineData("多学科诊疗(MDT)，慢阻肺（COPD），微信（WeChat），维生素(VD)，甲（共三项）")]
    public void Pinyin_in_brackets(string text) => ShouldFind(text, words => BracketedPinyin.In([words]).Find(words));

    [Theory]
    [InlineData("服务⟦\uFFFD\uFFFD⟧群众，⟦锟斤拷⟧，⟦\uE000⟧")]
    [InlineData("支部的⟦Р⟧抗工作，甲⟦αβγ⟧乙")]
    [InlineData("域⟦?⟧家、志愿者")]
    [InlineData("⟦ä¸\u00ADæ–‡⟧网页，⟦Ã©⟧，甲⟦&nbsp;⟧乙")]
    [InlineData("钢斤，拷贝，β受体阻滞剂和γ刀，查找 α 受体")]
    [InlineData("真的吗?是真的。为什么?因为好。好不好？Why?")]
    [InlineData("咖啡（café），R&D，甲&乙")]
    public void Broken_characters(string text) => ShouldFind(text, BrokenCharacters.Find);

    [Theory]
    [InlineData("敬畏⟦\u200B⟧生命，守护⟦\uFEFF⟧健康，患者⟦\u00AD⟧，⟦\u0001⟧，家⟦\u200D⟧庭")]
    [InlineData("一家人👨\u200D👩\u200D👧，上 下\u3000左右\t")]
    public void Invisible_characters(string text) => ShouldFind(text, InvisibleCharacters.Find);

    [Theory]
    [InlineData("走进社区⟦，，⟧开展义诊⟦。。⟧服务群众⟦、，⟧受到好评⟦,,⟧好⟦？。⟧")]
    [InlineData("真的吗？！他说：“好。”然后……走了——好！！")]
    public void Doubled_punctuation(string text) => ShouldFind(text, DoubledPunctuation.Find);

    [Theory]
    [InlineData("，，", "，")]
    [InlineData("。。", "。")]
    [InlineData("、，", null)]
    [InlineData("。。。", null)]
    public void Marks_are_one_only_where_they_are_alike(string marks, string? one) => DoubledPunctuation.FindRepeated(marks).ShouldBe(one);

    [Theory]
    [InlineData("温暖万家。⟦（下转2版）⟧")]
    [InlineData("⟦（上接第1版）⟧医院，⟦（转第二版）⟧，⟦下转3版⟧")]
    [InlineData("⟦本报讯⟧3月5日")]
    [InlineData("好。⟦（责任编辑：王五）⟧")]
    [InlineData("⟦责编: 王 五⟧")]
    [InlineData("出版了第2版手册，（转载自人民日报海外版），责任编辑王五，据本报讯")]
    public void Leftovers_of_print(string text) => ShouldFind(text, PrintLeftovers.Find);

    [Theory]
    [InlineData("⟦点击上方“蓝字”关注我们⟧，⟦长按识别二维码⟧预约")]
    [InlineData("二维码贴在床头，点击上方的按钮，阅读原文献")]
    public void Leftovers_of_official_accounts(string text) => ShouldFind(text, AccountLeftovers.Find);

    [Fact]
    public void Nothing_is_found_beyond_the_words()
    {
        const string Text = "甲，，乙(yǐ)丙，，";

        DoubledPunctuation.Find(new(Text, new(2, 8))).ShouldBeEmpty();
        BracketedPinyin.In([]).Find(new(Text, new(4, 4))).ShouldBeEmpty();
        BracketedPinyin.In([]).Find(new(Text, new(3, 5))).ShouldHaveSingleItem().ShouldBe(new(4, 4));
    }

    private static void ShouldFind(string marked, Func<Words, IEnumerable<Diagnostics.TextSpan>> find)
    {
        var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var expected = new List<(int Start, string Found)>();
        foreach (var part in marked.Split('⟦').Skip(1))
            expected.Add((marked.IndexOf('⟦' + part, StringComparison.Ordinal) - (2 * expected.Count), part[..part.IndexOf('⟧')]));
        find(new(text)).Select(span => (span.Start, text.Substring(span.Start, span.Length))).ShouldBe(expected);
    }
}
