namespace BrandShowcase.Prose.Tests;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("麻醉手术科支部")]
    [InlineData("敬畏生命，醉美手护")]
    [InlineData("“温暖到家” 2.0（试行）")]
    [InlineData("2024-05-01")]
    [InlineData("COPD 联盟")]
    public void A_plain_value_stays_as_it_is(string text) => YamlText.Value(text).ShouldBe(text);

    [Theory]
    [InlineData("yes", "\"yes\"")]
    [InlineData("Null", "\"Null\"")]
    [InlineData("y", "\"y\"")]
    [InlineData("甲: 乙", "\"甲: 乙\"")]
    [InlineData("甲 #乙", "\"甲 #乙\"")]
    [InlineData("甲 ", "\"甲 \"")]
    [InlineData("- 甲", "\"- 甲\"")]
    [InlineData("12345", "\"12345\"")]
    [InlineData("他说\"好\"\\", "\"他说\\\"好\\\"\\\\\"")]
    [InlineData("甲\n乙\u0007\u0085", "\"甲\\u000A乙\\u0007\\u0085\"")]
    [InlineData("甲\n", "\"甲\\u000A\"")]
    [InlineData("", "\"\"")]
    [InlineData("https://example.org/", "\"https://example.org/\"")]
    public void What_could_be_taken_for_something_else_is_quoted(string text, string value) => YamlText.Value(text).ShouldBe(value);

    [Fact]
    public void A_comment_is_one_line() => YamlText.Comment("甲\r\n乙\u2028丙").ShouldBe("# 甲 乙 丙");
}
