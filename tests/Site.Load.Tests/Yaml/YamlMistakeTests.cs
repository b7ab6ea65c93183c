using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Load.Tests.Yaml;

/// <summary>
/// The mistakes that people make in YAML. In each text, <c>⟦</c> and <c>⟧</c> stand around what the caret must mark;
/// they are taken out before parsing.
/// </summary>
public sealed class YamlMistakeTests
{
    public static TheoryData<string, string> Cases { get; } = new()
    {
        // Full-width colon
        { "BRN0053", "title⟦：⟧麻醉手术科支部\nbrand: x\n" },
        { "BRN0053", "brand: x\ntitle⟦：⟧麻醉手术科支部\n" },
        { "BRN0053", "title⟦：⟧麻醉手术科支部\n" },
        { "BRN0053", "标题⟦：⟧麻醉手术科支部\nbrand: x\n" },
        { "BRN0053", "secretary:\n  name⟦：⟧胡丰登\n" },
        { "BRN0053", "secretary:\n  name⟦：⟧胡丰登\n  post: 书记\n" },
        { "BRN0053", "secretary: { name⟦：⟧胡丰登 }\n" },
        { "BRN0053", "partners:\n  - name⟦：⟧端岩村\n    kind: village\n" },
        { "BRN0053", "tags⟦：⟧\n  - 义诊\n" },
        // No space behind the colon or the dash
        { "BRN0054", "title⟦:⟧x\nbrand: y\n" },
        { "BRN0054", "brand: y\ntitle⟦:⟧麻醉\n" },
        { "BRN0054", "secretary:\n  name⟦:⟧胡丰登\n" },
        { "BRN0054", "location: { lat⟦:⟧30, lng: 120 }\n" },
        { "BRN0055", "tags:\n  ⟦-⟧义诊\n" },
        { "BRN0055", "tags:\n  - 义诊\n  ⟦-⟧护理\n" },
        { "BRN0055", "tags:\n- 义诊\n⟦-⟧护理\n" },
        // Indentation
        { "BRN0056", "secretary:\n⟦\t⟧name: x\n" },
        { "BRN0056", "secretary:\n  name: x\n⟦\t⟧post: y\n" },
        { "BRN0056", "secretary:\n⟦　⟧name: x\nbrand: y\n" },
        { "BRN0056", "tags:\n - a\n⟦\u00A0⟧- b\n" },
        { "BRN0057", "title: a\n ⟦brand: b⟧\n" },
        { "BRN0057", "secretary:\n  name: a\n ⟦post: b⟧\n" },
        { "BRN0057", "secretary:\n  name: a\n    ⟦post: b⟧\n" },
        { "BRN0057", "tags:\n    - a\n  ⟦- b⟧\n" },
        { "BRN0057", "achievements:\n  - 一\n   ⟦- 二⟧\n" },
        { "BRN0053", "secretary: 胡丰登\n  post⟦：⟧书记\n" },
        // Quotes
        { "BRN0058", "title: ⟦“品牌: 同心”⟧\n" },
        { "BRN0058", "title: ⟦「品牌: 同心」⟧\n" },
        { "BRN0068", "title: ⟦“同心”⟧\n" },
        { "BRN0068", "tags: [⟦「同心」⟧, 护理]\n" },
        { "BRN0061", "title: ⟦\"同心⟧\nbrand: x\n" },
        { "BRN0061", "title: ⟦\"同心”⟧\nbrand: x\n" },
        { "BRN0061", "title: ⟦'同心⟧\n" },
        { "BRN0061", "title: ⟦\"同心⟧\nbrand: \"x\"\n" },
        { "BRN0063", "title: \"三声五心\"⟦服务⟧\nbrand: x\n" },
        { "BRN0063", "title: 'it'⟦s mine'⟧\nbrand: x\n" },
        { "BRN0064", "logo: \"C:⟦\\d⟧ir\"\n" },
        // Special characters in values
        { "BRN0059", "slogan: 第一支部⟦:⟧ 守护健康\nbrand: x\n" },
        { "BRN0059", "achievements:\n  - text: a⟦:⟧ b\n" },
        { "BRN0060", "slogan: ⟦@永康⟧\n" },
        { "BRN0060", "slogan: ⟦`永康`⟧\n" },
        { "BRN0060", "slogan: ⟦*永康*⟧\n" },
        { "BRN0060", "slogan: ⟦**永康 守护**⟧\nbrand: x\n" },
        { "BRN0060", "slogan: ⟦&永康⟧\nbrand: x\n" },
        { "BRN0060", "slogan: ⟦%永康⟧\n" },
        { "BRN0060", "slogan: ⟦!永康 守护⟧\n" },
        { "BRN0060", "slogan: ⟦>永康⟧\n" },
        { "BRN0060", "slogan: ⟦- 永康⟧\n" },
        { "BRN0060", "slogan: ⟦? 永康⟧\n" },
        { "BRN0060", "base: ⟦&b⟧ { x: 1 }\n" },
        { "BRN0067", "slogan: 第一 ⟦#1 支部⟧\n" },
        { "BRN0067", "slogan: ⟦#1 支部⟧\nbrand: x\n" },
        // Brackets
        { "BRN0062", "tags: ⟦[义诊, 护理⟧\nbrand: x\n" },
        { "BRN0062", "secretary: ⟦{ name: 胡丰登⟧\nbrand: x\n" },
        { "BRN0062", "tags: ⟦[义诊⟧\n" },
        { "BRN0063", "slogan: [三声]⟦五心⟧\nbrand: x\n" },
        { "BRN0066", "tags: [义诊⟦，⟧护理]\n" },
        { "BRN0066", "tags: [义诊⟦、⟧护理, 教学]\n" },
        { "BRN0066", "tags: [义诊⟦、⟧科普、家庭医生、健康讲座]\n" },
        { "BRN0066", "tags: [义诊⟦；⟧护理]\n" },
        { "BRN0074", "secretary: { name: 胡丰登⟦，⟧post: 书记 }\nbrand: x\n" },
        { "BRN0072", "slogan: {⟦{ x }⟧}\n" },
        // Structure
        { "BRN0065", "title: a\nbrand: b\n⟦title⟧: c\n" },
        { "BRN0065", "secretary: { name: a, ⟦name⟧: b }\n" },
        { "BRN0071", "⟦只是一段文字⟧\n" },
        { "BRN0071", "⟦- a\n- b⟧\n" },
        { "BRN0073", "title: a\n⟦---⟧\ntitle: b\n" },
        { "BRN0050", "title: a\n⟦一行没有冒号的文字⟧\nbrand: b\n" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_has_its_own_message_at_its_place_and_no_other(string code, string marked)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var withMarks = marked.ReplaceLineEndings(lineEnd);
            var start = withMarks.IndexOf('⟦');
            var end = withMarks.IndexOf('⟧') - 1;
            var diagnostics = Parse(withMarks.Replace("⟦", "").Replace("⟧", ""));

            var mistake = diagnostics.ShouldHaveSingleItem();
            mistake.Code.ShouldBe(code);
            mistake.Place.Span.ShouldBe(TextSpan.FromBounds(start, end));
        }
    }

    [Theory]
    [InlineData("slogan: 第一 # 注释\n")]
    [InlineData("slogan: \"a: b #c\"   # 注释\n")]
    [InlineData("slogan: C#语言\n")]
    [InlineData("slogan: 三声：“五心”\n")]
    [InlineData("slogan: “三声”与“五心”\n")]
    [InlineData("slogan: '“三声五心”'\n")]
    [InlineData("achievements:\n  - CT：全省第一\n  - MDT:多学科\n  - https://example.cn/x\n")]
    [InlineData("url: https://example.cn:8080/x?a=1#b\n")]
    [InlineData("text: |\n  a: b: c\n  @d\n\n  “e: f”\nbrand: x\n")]
    [InlineData("text: >-\n  a：b\n   c\nbrand: x\n")]
    [InlineData("text: 一行\n  又一行\n")]
    [InlineData("value: -5\ndate: 2023-11-20\n")]
    [InlineData("tags: [麻醉周期间，党员带队走进社区开展义诊活动, 护理]\n")]
    [InlineData("items: [推行方便快捷、文明高效、精细到位的服务]\n")]
    [InlineData("tags: [\n  义诊,\n  护理\n]\n")]
    [InlineData("a: \"x\n\n  y\"\nb: 'it''s'\n")]
    [InlineData("partners:\n- name: a\n  kind: b\n-  name: c\n   kind: d\n")]
    [InlineData("a: ''\nb: \"\"\nc:\nd: ~\n")]
    public void What_is_right_is_not_reported(string text) => Parse(text).ShouldBeEmpty();

    [Fact]
    public void Several_mistakes_in_one_text_are_reported_together()
    {
        var diagnostics = Parse(
            """
            title：麻醉手术科支部
            slogan: 第一: 第二
            secretary:
            	name: x
            tags: [义诊, 护理
            brand: @x
            text: |
              a: b: c
            """);

        diagnostics.Select(d => (d.Code, d.Place.Position.Line)).ShouldBe(
            [("BRN0053", 1), ("BRN0059", 2), ("BRN0056", 4), ("BRN0062", 5), ("BRN0060", 6)]);
    }

    // Each text has several mistakes of the same kind, in a text that YAML takes for one value.
    [Theory]
    [InlineData("title：甲\nbrand：乙\nslogan：丙\n", "BRN0053 1, BRN0053 2, BRN0053 3")]
    [InlineData("secretary:\n  name：甲\n  post：书记\n", "BRN0053 2, BRN0053 3")]
    [InlineData("partners：\n  - name：甲\n    kind：village\n", "BRN0053 1, BRN0053 2, BRN0053 3")]
    [InlineData("tags:\n  -义诊\n  -护理\n", "BRN0055 2, BRN0055 3")]
    public void A_mistake_does_not_hide_the_next_of_its_kind(string text, string expected) =>
        string.Join(", ", Parse(text).Select(mistake => $"{mistake.Code} {mistake.Place.Position.Line}")).ShouldBe(expected);

    [Theory]
    [InlineData("title：甲\nbrand: 乙\ntags: [义诊，护理]\nbrand: 丙\n", "BRN0053 1, BRN0066 3, BRN0065 4")]
    [InlineData("title: \"甲\nbrand: 乙\nslogan: “丙”\n", "BRN0061 1, BRN0068 3")]
    [InlineData("secretary:\n\tname: 甲\n\tpost: 书记\nslogan: “丙”\n", "BRN0056 2, BRN0056 3, BRN0068 4")]
    [InlineData("title: 甲\n brand: 乙\nslogan: “丙”\n", "BRN0057 2, BRN0068 3")]
    [InlineData("title: 甲\n一行没有冒号的文字\nslogan: “丙”\n", "BRN0050 2, BRN0068 3")]
    // What is left after the first mistake is no YAML either: that may be its consequence.
    [InlineData("title：甲\nbrand: 乙\n一行没有冒号的文字\nslogan: “丙”\n", "BRN0053 1")]
    public void A_mistake_of_syntax_does_not_hide_those_in_the_entries_below(string text, string expected) =>
        string.Join(", ", Parse(text).Select(mistake => $"{mistake.Code} {mistake.Place.Position.Line}")).ShouldBe(expected);

    [Fact]
    public void The_entries_below_a_mistake_of_syntax_are_read()
    {
        var source = new SourceText("site.yml", "a：1\nb:\n\t- 2\nc: 3\nd: “e: f”\ng: { h: 4 }\n");

        var document = YamlParser.Parse(source, new(0, source.Text.Length), new DiagnosticBag());

        document.Root.Entries.Select(entry => entry.Key.Value).ShouldBe(["c", "g"]);
        document.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void A_second_key_names_the_first_and_does_not_replace_it()
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("site.yml", "a: 1\na: 2\n");
        var document = YamlParser.Parse(source, new(0, source.Text.Length), bag);

        bag.ToSorted().ShouldHaveSingleItem().Related.ShouldHaveSingleItem().Place.Span.ShouldBe(new TextSpan(0, 1));
        document.Root.Entries.ShouldHaveSingleItem().Value.ShouldBeOfType<YamlScalar>().Value.ShouldBe("1");
        document.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void What_stands_before_a_syntax_error_is_kept_and_the_tree_is_not_complete()
    {
        var source = new SourceText("site.yml", "a: 1\nb: [2, 3\nc: 4\n");
        var document = YamlParser.Parse(source, new(0, source.Text.Length), new DiagnosticBag());

        document.Root.Find("a").ShouldBeOfType<YamlScalar>().Value.ShouldBe("1");
        document.IsComplete.ShouldBeFalse();
    }

    private static IReadOnlyList<Diagnostic> Parse(string text)
    {
        var bag = new DiagnosticBag();
        YamlParser.Parse(new SourceText("site.yml", text), new(0, text.Length), bag);
        return bag.ToSorted();
    }
}
