using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Markdown;

namespace BrandShowcase.Site.Load.Tests.Markdown;

/// <summary>In each text, <c>⟦</c> and <c>⟧</c> stand around what the caret must mark; they are taken out before parsing.</summary>
public sealed class MarkdownMistakeTests
{
    [Theory]
    [InlineData("BRN0200", "文字⟦<b>⟧x\n")]
    [InlineData("BRN0200", "文字⟦<!-- 备注 -->⟧\n")]
    [InlineData("BRN0200", "⟦<script>alert(1)</script>⟧\n")]
    [InlineData("BRN0200", "> ⟦<div onclick=\"x\">\n> x\n> </div>⟧\n")]
    [InlineData("BRN0200", "⟦<!-- 一\n二 -->⟧\n\n正文\n")]
    [InlineData("BRN0200", "⟦<?php x ?>⟧\n")]
    [InlineData("BRN0200", "x ⟦<img src=x onerror=alert(1)>⟧\n")]
    [InlineData("BRN0200", "| a |\n|---|\n| ⟦<br>⟧ |\n")]
    [InlineData("BRN0210", "⟦# 标题⟧\n")]
    [InlineData("BRN0210", "⟦标题\n===⟧\n")]
    [InlineData("BRN0211", "## 一\n\n⟦#### 二⟧\n")]
    [InlineData("BRN0211", "⟦### 一⟧\n")]
    [InlineData("BRN0212", "⟦::: tipp⟧\nx\n:::\n")]
    [InlineData("BRN0212", "⟦::: 提示⟧\nx\n:::\n")]
    [InlineData("BRN0212", "⟦:::⟧\nx\n:::\n")]
    [InlineData("BRN0213", "⟦::: tip 标题⟧\nx\n")]
    [InlineData("BRN0213", "::: tip\n⟦::: note⟧\nx\n:::\n")]
    [InlineData("BRN0214", "x\n\n⟦```js⟧\nx\n")]
    [InlineData("BRN0215", "正文⟦[^1]⟧。\n")]
    [InlineData("BRN0215", "正文[^1]与⟦[^年报]⟧。\n\n[^1]: x\n")]
    [InlineData("BRN0217", "合影：⟦![合影](合影 2024 (1).jpg)⟧。\n")]
    [InlineData("BRN0217", "见[**安排**⟦](安排 表.pdf)⟧\n")]
    [InlineData("BRN0217", "合影：⟦！[合影](only.jpg)⟧。\n")]
    [InlineData("BRN0201", "⟦![合影](C:\\Users\\me\\合影 1.jpg)⟧\n")]
    public void A_mistake_is_reported_at_its_place(string code, string marked)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var text = "---\n---\n" + marked.ReplaceLineEndings(lineEnd);
            var start = text.IndexOf('⟦');
            var end = text.IndexOf('⟧') - 1;
            var diagnostics = Parse(text.Replace("⟦", "").Replace("⟧", ""));

            var mistake = diagnostics.Where(d => d.Code == code).ShouldHaveSingleItem();
            mistake.Place.Span.ShouldBe(TextSpan.FromBounds(start, end));
        }
    }

    [Theory]
    [InlineData("::: tipp\nx\n:::\n", "tip")]
    [InlineData("::: 提示\nx\n:::\n", "tip")]
    [InlineData("::: 注意\nx\n:::\n", "warning")]
    [InlineData("::: xyz123\nx\n:::\n", "note、tip、warning、quote")]
    public void An_unknown_note_suggests_the_nearest(string text, string suggestion) =>
        Parse("---\n---\n" + text).ShouldHaveSingleItem().Help!.Value.Zh.ShouldContain(suggestion);

    [Theory]
    [InlineData("![合影](合影 2024 (1).jpg)", "![合影](<合影 2024 (1).jpg>)")]
    [InlineData("![合影](合影（1）(2.JPG \"义诊\")", "![合影](<合影（1）(2.JPG> \"义诊\")")]
    [InlineData("![合影](hall.jpg “义诊 现场”)", "![合影](hall.jpg \"义诊 现场\")")]
    [InlineData("！[合影]（hall.jpg）", "![合影](hall.jpg)")]
    [InlineData("![合影] (hall.jpg)", "![合影](hall.jpg)")]
    [InlineData("！[合影](hall.jpg \"义诊\")", "![合影](hall.jpg \"义诊\")")]
    [InlineData("[支部](内科 一.md#主要做法)", "[支部](<内科 一.md#主要做法>)")]
    [InlineData("[甲](a.md) 与 [安排](安排 表.pdf)", "[安排](<安排 表.pdf>)")]
    [InlineData("[注](见 下文) 与 [安排](安排 表.pdf)", "[安排](<安排 表.pdf>)")]
    public void A_picture_or_link_that_stayed_text_is_told_as_it_should_be(string text, string right) =>
        Parse($"---\n---\n{text}\n").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            mistake => mistake.Code.ShouldBe("BRN0217"),
            mistake => Regex.Match(mistake.Help!.Value.Zh, "^请写 (.+?)(，或把文件改成|；若就是要写链接|$)").Groups[1].Value.ShouldBe(right),
            mistake => Parse($"---\n---\n{right}\n").ShouldBeEmpty());

    [Theory]
    [InlineData("![合影](C:\\Users\\me\\Desktop\\合影 1.jpg)", "BRN0201")]
    [InlineData("![合影](https://example.org/合影 1.jpg)", "BRN0205")]
    public void A_picture_that_stayed_text_and_would_be_refused_is_told_as_refused(string text, string code) =>
        Parse($"---\n---\n{text}\n").ShouldHaveSingleItem().Code.ShouldBe(code);

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("- ")]
    public void Nesting_that_cannot_be_parsed_is_reported(string opening)
    {
        var text = "---\n---\n" + string.Concat(Enumerable.Repeat(opening, 20_000));

        Parse(text).ShouldAllBe(diagnostic => diagnostic.Code == "BRN0216");
    }

    [Theory]
    [InlineData("1 < 2 且 3 > 2，a<b\n")]
    [InlineData("`<b>` 与 \\<b> 与 &lt;b&gt;\n")]
    [InlineData("```html\n<script>\n```\n")]
    [InlineData("    <script>\n")]
    [InlineData("## 一\n\n### 二\n\n## 三\n\n### 四\n")]
    [InlineData("[^1] 与 [x] 与 \\[^2]\n\n[^1]: 文字\n")]
    [InlineData(":::: tip\n::: note\nx\n:::\n::::\n")]
    [InlineData("词::注::词\n")]
    [InlineData("`![合影](合影 1.jpg)`\n\n```markdown\n![合影](合影 1.jpg)\n```\n")]
    [InlineData("[注](见 下文) 与 [1]（见附件 一.pdf） 与 [注](见附件.pdf 第 3 页)\n")]
    [InlineData("\\[安排](安排 表.pdf)\n")]
    [InlineData("顺利完成！[1]（见附件：总结.pdf） 与 ！[2]（见附件，合影.jpg）\n")]
    [InlineData("欢迎参加！ [海报](poster.jpg) 与 ！[安排](a.md) 与 ！[原图](https://example.org/a.jpg)\n")]
    [InlineData("![合影](合影(1).jpg) 与 ![合影](<合影 1.jpg> \"义诊 现场\") 与 [x]( a.md )\n")]
    public void What_is_right_is_not_reported(string text) => Parse("---\n---\n" + text).ShouldBeEmpty();

    [Fact]
    public void Any_text_gives_places_inside_the_text_and_html_without_scripts()
    {
        // A fixed seed: the same texts on every run.
        var random = new Random(20240702);
        string[] pieces = ["# ", "- ", "> ", "1. ", "\n", "\r\n", "\n\n", "    ", "\t", "*", "**", "_", "`", "```\n", "[", "]", "(", ")", "![", "](x.md)", "](javascript:x)", "[^1]", "[^1]: ", "|", "|-|-|\n", ":::", "::: tip\n", ":   ", "<b>", "<", ">", "<https://x.cn>", "&amp;", "&#x6a;", "\\", "\"", "词", "，", "𠮷", "\ud800", "\0", "[ ] ", "[x] ", "a", "---\n", "===\n"];
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            var bodyStart = random.Next(0, Math.Min(3, text.Length));
            var bag = new DiagnosticBag();
            var body = MarkdownParser.Parse(new SourceText("x.md", text), bodyStart, bag);
            var html = MarkdownRenderer.Render(body, new([.. body.Links.Select(link => new MarkdownTarget(link.Url.Length == 0 ? null : link.Url))]), _ => null);

            var spans = bag.ToSorted().Select(d => d.Place.Span).Concat(body.Links.Select(l => l.Place.Span)).Concat(body.Headings.Select(h => h.Place.Span));
            foreach (var span in spans)
                (span.Start >= bodyStart && span.Length >= 0 && span.End <= text.Length).ShouldBeTrue($"{span} in {text}");
            html.ShouldNotContain("<b>");
            html.ShouldNotContain("href=\"javascript");
            html.ShouldNotContain("src=\"javascript");
            html.ShouldNotContain("style=");
            body.Headings.Select(heading => heading.Id).ShouldBeUnique();
            body.ToPlainText().ShouldNotBeNull();
        }
    }

    private static IReadOnlyList<Diagnostic> Parse(string text)
    {
        var bag = new DiagnosticBag();
        MarkdownParser.Parse(new SourceText("content/x.md", text), text.IndexOf("---", 3, StringComparison.Ordinal) + 4, bag);
        return bag.ToSorted();
    }
}
