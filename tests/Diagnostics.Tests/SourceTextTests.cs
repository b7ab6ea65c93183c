namespace BrandShowcase.Diagnostics.Tests;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("麻醉\n手术", 4, 2, 2)]
    [InlineData("𠮷x", 2, 1, 2)]
    public void An_offset_has_a_line_and_a_column_of_characters(string text, int offset, int line, int column) =>
        new SourceText("a.md", text).GetPosition(offset).ShouldBe(new LinePosition(line, column));

    [Theory]
    [InlineData(-5, 1, 1)]
    [InlineData(99, 2, 3)]
    public void An_offset_outside_the_text_is_moved_to_its_nearest_end(int offset, int line, int column) =>
        new SourceText("a.md", "ab\ncd").GetPosition(offset).ShouldBe(new LinePosition(line, column));

    [Fact]
    public void Lines_come_without_their_ends()
    {
        var source = new SourceText("a.md", "一\r\n二\n\n三");
        source.LineCount.ShouldBe(4);
        Enumerable.Range(1, 4).Select(line => source.GetLine(line).ToString()).ShouldBe(["一", "二", "", "三"]);
    }
}
