using System.Text;
using BrandShowcase.Search.Readings;

namespace BrandShowcase.Search.Tests.Readings;

public sealed class ReadingTableTests
{
    [Theory]
    [InlineData("诊", "zhen")]
    [InlineData("女", "nv")]
    [InlineData("略", "lve")]
    [InlineData("卒", "zu cu")]
    [InlineData("长", "zhang chang")]
    [InlineData("行", "xing hang heng")]
    [InlineData("重", "zhong chong")]
    [InlineData("診", "zhen")]
    [InlineData("㑇", "zhou")]
    [InlineData("か", "")]
    [InlineData("a", "")]
    public void A_character_has_all_its_readings_the_usual_one_first(string character, string readings) =>
        string.Join(' ', ReadingTable.Unihan.Of(Rune.GetRuneAt(character, 0))).ShouldBe(readings);

    [Fact]
    public void The_commonest_characters_are_known()
    {
        ReadingTable.Unihan.Common.Count.ShouldBe(3500);
        ReadingTable.Unihan.Common.ShouldContain(new Rune('的'));
        ReadingTable.Unihan.Common.ShouldNotContain(new Rune('診'));
    }

    [Fact]
    public void Every_reading_can_be_typed()
    {
        for (var codePoint = 0x4E00; codePoint <= 0x9FFF; codePoint++)
            ReadingTable.Unihan.Of(new Rune(codePoint)).All(reading => reading.Length is >= 1 and <= 6 && reading.All(char.IsAsciiLetterLower)).ShouldBeTrue();
    }
}
