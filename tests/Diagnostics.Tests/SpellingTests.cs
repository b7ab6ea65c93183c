namespace BrandShowcase.Diagnostics.Tests;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("slogn", "slogan")]
    [InlineData("solgan", "slogan")]
    [InlineData("Slogan", "slogan")]
    [InlineData("titel", "title")]
    [InlineData("secretery", "secretary")]
    public void The_nearest_name_is_found(string written, string meant) =>
        Spelling.FindNearest(written, ["title", "brand", "slogan", "secretary"]).ShouldBe(meant);

    [Theory]
    [InlineData("xyz")]
    [InlineData("abbreviation")]
    [InlineData("")]
    public void What_is_near_to_nothing_gets_no_suggestion(string written) =>
        Spelling.FindNearest(written, ["title", "brand", "slogan"]).ShouldBeNull();

    [Fact]
    public void Of_two_equally_near_names_the_first_wins() =>
        Spelling.FindNearest("cat", ["bat", "hat"]).ShouldBe("bat");
}
