using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Markdown;

namespace BrandShowcase.Site.Load.Tests.Markdown;

public sealed class MarkdownBodyTests
{
    [Theory]
    [InlineData("## 品牌故事", "品牌故事")]
    [InlineData("## Brand Story 2.0", "brand-story-20")]
    [InlineData("## 一、主要 做法！", "一主要-做法")]
    [InlineData("##  A  B ", "a-b")]
    [InlineData("## a_b-c", "a_b-c")]
    [InlineData("## Ünïcode İ", "Ünïcode-İ")]
    [InlineData("## 𠮷野家", "𠮷野家")]
    [InlineData("## **粗** [链](x.md) `码`", "粗-链-码")]
    [InlineData("## ！！", "section")]
    [InlineData("##", "section")]
    public void A_heading_has_an_id_of_its_words(string markdown, string id) => Parse(markdown).Headings.ShouldHaveSingleItem().Id.ShouldBe(id);

    [Fact]
    public void Ids_are_unique_in_a_body()
    {
        Parse("## 成效\n\n## 成效\n\n## 成效 2\n\n## 成效\n\n## 成效-2\n").Headings.Select(heading => heading.Id)
            .ShouldBe(["成效", "成效-2", "成效-2-2", "成效-3", "成效-2-3"]);
    }

    [Fact]
    public void Headings_have_level_text_and_place()
    {
        const string Text = "前言\r\n\r\n## 一 **二**\r\n\r\n> ### 三\r\n";
        var headings = Parse(Text).Headings;

        headings.Select(heading => (heading.Level, heading.Text)).ShouldBe([(2, "一 二"), (3, "三")]);
        headings.Select(heading => Text.Substring(heading.Place.Span.Start, heading.Place.Span.Length)).ShouldBe(["## 一 **二**", "### 三"]);
    }

    [Fact]
    public void Plain_text_has_the_words_and_no_markup()
    {
        Parse("## 故事\n\n党员\n**带队**走进[社区](a.md)，`码` &amp; ![义诊](b.png)。\n\n- 一\n- 二\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n\n::: tip\n须知\n:::\n\n<b>x</b>[^1]\n\n[^1]: 来源\n")
            .ToPlainText().ShouldBe("故事\n党员带队走进社区，码 & 义诊。\n一\n二\n甲 乙\n丙 丁\n须知\nx\n来源");
    }

    [Theory]
    [InlineData("## 标题\n\n- 列表\n\n第一段\n文字。\n\n第二段\n", "第一段文字。")]
    [InlineData("## 标题\n", "")]
    [InlineData("", "")]
    public void The_first_paragraph_is_found(string markdown, string text) => Parse(markdown).FirstParagraphText().ShouldBe(text);

    [Theory]
    [InlineData("", true)]
    [InlineData("\n  \n", true)]
    [InlineData("x", false)]
    public void A_body_knows_whether_it_is_empty(string markdown, bool isEmpty) => Parse(markdown).IsEmpty.ShouldBe(isEmpty);

    private static MarkdownBody Parse(string markdown) => MarkdownParser.Parse(new SourceText("x.md", markdown), 0, new DiagnosticBag());
}
