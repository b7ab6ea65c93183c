namespace BrandShowcase.Svg.Tests;

public sealed class WordListTests
{
    private static readonly WordList Words = new(["金银潭医院", "第一人民医院", "一医", "一二三四五六七八九"]);

    [Theory]
    [InlineData("武汉市金银潭医院", "武汉市|金银潭医院")]
    [InlineData("永康市第一人民医院麻醉手术科支部", "永康市|第一人民医院|麻醉|手术科|支部")]
    [InlineData("创建学习型支部提升组织生命力", "创建|学习型|支部|提升|组织|生命力")]
    [InlineData("第一医院", "第一|医院")]
    [InlineData("从医院出发", "从医院|出发")]
    [InlineData("白衣天使的巧手", "白衣|天使的巧手")]
    [InlineData("呼吸日、健康", "呼吸日、健康")]
    [InlineData("COVID-19医院 医院，医院", "COVID-19医院 医院，医院")]
    [InlineData("𠮷医院", "𠮷医院")]
    [InlineData("一二三四五六七八九", "一二三四五六七八九")]
    [InlineData("", "")]
    public void A_text_is_divided_between_words(string text, string expected) => string.Join('|', Words.Split(text)).ShouldBe(expected);

    [Fact]
    public void The_pieces_are_the_text_whatever_it_is()
    {
        var random = new Random(5);
        const string characters = "金银潭医院第一人民党支部，（）AB 12𠮷";
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => characters[random.Next(characters.Length)]));
            string.Concat(Words.Split(text)).ShouldBe(text);
        }
    }
}
