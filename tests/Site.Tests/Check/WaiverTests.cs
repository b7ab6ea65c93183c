namespace BrandShowcase.Site.Tests.Check;

/// <summary>What authors let pass, line by line and with a reason.</summary>
public sealed class WaiverTests
{
    [Theory]
    [InlineData("summary: 近504名 # 放行 BRN0620：原文如此")]
    [InlineData("# 放行 BRN0620: 原文如此\nsummary: 近504名")]
    [InlineData("# 放行 BRN0620 原文如此\n# 又一条备注\n\nsummary: 近504名")]
    [InlineData("practices:\n  # 放行 BRN0620：原文如此\n  - 近504名")]
    public void A_line_of_front_matter(string keys) => Codes($"---\ntitle: 某支部\n{keys}\n---\n").ShouldBeEmpty();

    [Theory]
    [InlineData("[//]: # (放行 BRN0620：原文如此)\n\n近504名，\n近505名。")]
    [InlineData("[//]: # (放行 BRN0620：原文如此)\n[//]: # (放行 BRN0671：强调)\n- 近504名\n- 甲，，乙")]
    [InlineData("正文。\n\n[//]: # (放行 BRN0620：原文如此)\n\n| 近504名 | 乙 |\n|---|---|\n| 近505名 | 丁 |")]
    public void A_paragraph_of_the_body(string body) => Codes($"---\ntitle: 某支部\n---\n{body}\n").ShouldBeEmpty();

    [Theory]
    [InlineData("summary: 近504名 # 放行 BRN0620")]
    [InlineData("summary: 近504名 # 放行BRN0620：")]
    public void Without_a_reason_it_does_not_count(string keys) => Codes($"---\ntitle: 某支部\n{keys}\n---\n").ShouldBe(["BRN0620", "BRN0690"]);

    [Fact]
    public void Nor_does_it_in_a_build() => TinySite.BuildBranch("summary: 请拨13812345678 # 放行 BRN0641").Codes.ShouldBe(["BRN0641"]);

    [Theory]
    [InlineData("summary: 近500名 # 放行 BRN0620：原文如此")]
    [InlineData("# 放行 BRN0620：原文如此\nslogan: 口号\npractices: [近500名]")]
    [InlineData("summary: 无 # 放行 BRN0102：不能放行")]
    public void What_it_waives_must_be_there(string keys) => Codes($"---\ntitle: 某支部\n{keys}\n---\n").ShouldBe(["BRN0691"]);

    [Fact]
    public void It_ends_with_its_paragraph() =>
        Codes("---\ntitle: 某支部\n---\n[//]: # (放行 BRN0620：原文如此)\n\n近504名。\n\n近505名。\n").ShouldBe(["BRN0620"]);

    [Fact]
    public void A_code_that_is_none_is_guessed() => Editor.ShouldFind("BRN0691", "---\ntitle: 某支部\nsummary: 近504名 ⟦# 放行 BRN0602O：原文如此⟧\n---\n")
        .Single().Help!.Value.Zh.ShouldContain("BRN0602");

    [Fact]
    public void One_that_is_shown_as_an_example_is_none() => Codes("---\ntitle: 某支部\n---\n```\n[//]: # (放行 BRN0620：举例)\n```\n\n`# 放行 BRN0620：举例`\n").ShouldBeEmpty();

    [Fact]
    public void It_is_not_published() => TinySite.BuildBranch("summary: 近504名 # 放行 BRN0620：原文如此", "-- content/guide/a.md --\n---\ntitle: 甲\n---\n[//]: # (放行 BRN0620：原文如此)\n\n近504名\n")
        .CleanText("guide/a/index.html").ShouldBe("<title>甲</title>\n<p>近504名</p>\n");

    /// <summary>The codes that are found in the page itself, but for its being linked to by nobody.</summary>
    private static IEnumerable<string> Codes(string page) =>
        Editor.Check(page).Where(diagnostic => diagnostic.Place.Source.Path == Editor.Path && diagnostic.Code != "BRN0605").Select(diagnostic => diagnostic.Code);
}
