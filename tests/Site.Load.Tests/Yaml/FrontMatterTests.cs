using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Load.Tests.Yaml;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Keys_values_and_the_body_have_their_places_in_the_file(string lineEnd)
    {
        var text = string.Join(lineEnd, "---", "title: 麻醉𠮷科", "tags: [义诊, \"护理\"]", "secretary:", "  name: 胡丰登", "---", "", "正文");
        var (frontMatter, diagnostics) = Parse(text);

        diagnostics.ShouldBeEmpty();
        frontMatter.IsComplete.ShouldBeTrue();
        text[frontMatter.BodyStart..].ShouldBe(lineEnd + "正文");
        Shown(text, frontMatter.Mapping.Find("title")!).ShouldBe("麻醉𠮷科");
        var tags = frontMatter.Mapping.Find("tags").ShouldBeOfType<YamlSequence>();
        Shown(text, tags).ShouldBe("[义诊, \"护理\"]");
        Shown(text, tags.Items[1]).ShouldBe("\"护理\"");
        var secretary = frontMatter.Mapping.Find("secretary").ShouldBeOfType<YamlMapping>();
        Shown(text, secretary).ShouldBe("name: 胡丰登");
        Shown(text, secretary.Entries[0].Key).ShouldBe("name");
    }

    [Fact]
    public void A_file_without_front_matter_is_all_body()
    {
        var (frontMatter, diagnostics) = Parse("正文\n\n---\n\na: b\n");

        diagnostics.ShouldBeEmpty();
        frontMatter.Mapping.Entries.ShouldBeEmpty();
        frontMatter.BodyStart.ShouldBe(0);
    }

    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\n\n# 只有注释\n---\n")]
    public void Empty_front_matter_is_complete(string text)
    {
        var (frontMatter, diagnostics) = Parse(text);

        diagnostics.ShouldBeEmpty();
        frontMatter.IsComplete.ShouldBeTrue();
        frontMatter.BodyStart.ShouldBe(text.Length);
    }

    [Theory]
    [InlineData("---\ntitle: x\ntags:\n  - a\n\n## 品牌故事\n\n正文\n\n---\n\n尾\n")]
    [InlineData("---\ntitle: x\ntags:\n  - a\n## 品牌故事\n")]
    [InlineData("---\ntitle: x\ntags:\n  - a\n党员带队走进社区，开展义诊。\n")]
    [InlineData("---\ntitle: x\ntags:\n  - a\n\n- 列表\n")]
    [InlineData("---\ntitle: x\ntags:\n  - a\n")]
    public void A_missing_closing_fence_is_reported_where_the_fields_end(string text)
    {
        var (frontMatter, diagnostics) = Parse(text);

        var mistake = diagnostics.ShouldHaveSingleItem();
        mistake.Code.ShouldBe("BRN0051");
        mistake.Place.Position.Line.ShouldBe(5);
        mistake.Related.ShouldHaveSingleItem().Place.Position.Line.ShouldBe(1);
        frontMatter.Mapping.Entries.Select(entry => entry.Key.Value).ShouldBe(["title", "tags"]);
        frontMatter.IsComplete.ShouldBeFalse();
    }

    [Theory]
    [InlineData("——\ntitle: x\n---\n正文", 1)]
    [InlineData("---\ntitle: x\n———\n正文\n\n---\n", 3)]
    [InlineData("---\ntitle: x\n----\n正文", 3)]
    [InlineData("\n---\ntitle: x\n---\n正文", 2)]
    public void A_fence_that_is_not_three_hyphens_is_reported_and_understood(string text, int line)
    {
        var (frontMatter, diagnostics) = Parse(text);

        var mistake = diagnostics.ShouldHaveSingleItem();
        mistake.Code.ShouldBe("BRN0052");
        mistake.Place.Position.Line.ShouldBe(line);
        frontMatter.Mapping.Find("title").ShouldNotBeNull();
        text[frontMatter.BodyStart..].ShouldStartWith("正文");
    }

    [Theory]
    [InlineData("title: x\nbrand: y\n---\n正文", true)]
    [InlineData("\ntitle: x\n\n正文", false)]
    [InlineData("title: x\nbrand: y\n\n正文", false)]
    public void Fields_without_a_fence_above_them_are_told_once_and_read(string text, bool isComplete)
    {
        var (frontMatter, diagnostics) = Parse(text);

        diagnostics.First().Code.ShouldBe("BRN0052");
        diagnostics.Count(diagnostic => diagnostic.Code is "BRN0051" or "BRN0052").ShouldBe(1);
        frontMatter.Mapping.Find("title").ShouldNotBeNull();
        frontMatter.IsComplete.ShouldBe(isComplete);
    }

    [Theory]
    [InlineData("注意：正文从这里开始。\n")]
    [InlineData("https://example.org/ 是网址。\n")]
    public void A_sentence_with_a_colon_is_a_text(string text) => Parse(text).Diagnostics.ShouldBeEmpty();

    private static (FrontMatter FrontMatter, IReadOnlyList<Diagnostic> Diagnostics) Parse(string text)
    {
        var bag = new DiagnosticBag();
        var frontMatter = FrontMatter.Parse(new SourceText("content/x.md", text), bag);
        return (frontMatter, bag.ToSorted());
    }

    private static string Shown(string text, YamlNode node) => text.Substring(node.Span.Start, node.Span.Length);
}
