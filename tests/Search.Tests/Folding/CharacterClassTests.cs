using System.Text;
using BrandShowcase.Search.Folding;

namespace BrandShowcase.Search.Tests.Folding;

public sealed class CharacterClassTests
{
    [Theory]
    [InlineData("诊义〇々㐀\uFA0E𠮷\U0003134A", nameof(CharacterClass.Han))]
    [InlineData("a9éя가かカ\u0301ª", nameof(CharacterClass.Letter))]
    [InlineData(" ，。、·-_+%·\u3000\n\u200D😀🏥㎏", nameof(CharacterClass.Separator))]
    public void Code_points_are_Han_letters_or_separators(string text, string expected)
    {
        foreach (var rune in text.EnumerateRunes())
            CharacterClasses.Of(rune).ToString().ShouldBe(expected, rune.ToString());
    }

    [Fact]
    public void Half_of_a_surrogate_pair_separates() => CharacterClasses.Of('\uD842').ShouldBe(CharacterClass.Separator);

    [Fact]
    public void Only_Han_characters_are_Han()
    {
        CharacterClasses.IsHan(new Rune('诊')).ShouldBeTrue();
        CharacterClasses.IsHan(new Rune('か')).ShouldBeFalse();
    }
}
