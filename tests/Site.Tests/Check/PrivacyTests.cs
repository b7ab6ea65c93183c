using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Tests.Check;

/// <summary>Personal data: what is found, and what looks alike and is none. The numbers are made up; only their check digits are right.</summary>
public sealed class PrivacyTests
{
    [Theory]
    [InlineData("BRN0640", "证号⟦11010519491231002X⟧，⟦440524188001010014⟧。")]
    [InlineData("BRN0640", "证号110105194912310021，编号111010519491231002X1，统一代码12330784471776188M。")]
    [InlineData("BRN0641", "请拨⟦13812345678⟧或⟦+86 139-1234-5678⟧。")]
    [InlineData("BRN0641", "请拨0579-87101234、4001234567，编号138123456789，金额13812345678.50元。")]
    [InlineData("BRN0642", "卡号⟦6222 0212 3456 7894⟧，⟦4111111111111111⟧。")]
    [InlineData("BRN0642", "卡号6222021234567895，编号9111111111111111。")]
    [InlineData("BRN0643", "乘车⟦浙G12345⟧，⟦京A·D1234⟧，⟦沪AD12345⟧。")]
    [InlineData("BRN0643", "浙ICP备12345678号，晋级A12345，京ABCDEF，陕A楼123。")]
    [InlineData("BRN0644", "患者⟦张建国⟧，入院三天。产妇⟦李梅⟧说，谢谢。")]
    [InlineData("BRN0644", "⟦王海燕⟧（女，67岁）术后恢复。⟦陈志强⟧身患重病。")]
    [InlineData("BRN0644", "患者张某，患者李女士，患者王大爷，患者家属，患者黄疸，患者苏醒，一位67岁的患者，许多人患有高血压，60周岁患有糖尿病。")]
    public void In_a_body(string code, string body) => Editor.ShouldFind(code, $"---\ntitle: 某支部\n---\n{body}\n");

    [Theory]
    [InlineData("BRN0641", "", "[值班](tel:⟦13812345678⟧)，[总机](tel:0579-87101234)")]
    [InlineData("BRN0641", "", "`⟦13812345678⟧`\n\n```text\n⟦139 1234 5678⟧\n```\n\n    电话⟦13812345678⟧\n")]
    [InlineData("BRN0644", "sources: [{ title: 患者⟦张建国⟧，住院三天, url: 'https://example.com/13812345678' }]", "")]
    [InlineData("BRN0641", "sources: [{ title: 报道, url: 'https://example.com/13812345678' }]", "")]
    [InlineData("BRN0641", "extra: { desk: { phone: '⟦13812345678⟧', others: [⟦13912345678⟧] }, url: /13812345678/ }", "")]
    public void What_is_published_besides_the_words(string code, string keys, string body) => Editor.ShouldFind(code, $"---\ntitle: 某支部\n{keys}\n---\n{body}\n");

    [Theory]
    [InlineData("BRN0645", "cover: { src: ⟦a.jpg⟧, alt: 合影 }")]
    [InlineData("BRN0645", "cover: { src: a.jpg, alt: 合影 }\nconsent: 均已书面同意")]
    [InlineData("BRN0645", "cover: { src: a.svg, alt: 杏花 }\nsources: [{ title: 报道, url: 'https://example.com/a.jpg' }]")]
    public void A_photograph_needs_a_note_of_consent(string code, string keys) => Editor.ShouldFind(code, $"---\ntitle: 某支部\n{keys}\n---\n", Pictures);

    [Fact]
    public void So_does_one_in_the_body() => Editor.ShouldFind("BRN0645", "---\ntitle: 某支部\n---\n![量血压](⟦a.jpg⟧)\n\n![再来](a.jpg)\n", Pictures);

    [Fact]
    public void The_message_does_not_repeat_what_must_not_become_public()
    {
        foreach (var found in Editor.Check("---\ntitle: 某支部\n---\n证号11010519491231002X，电话13812345678，卡号4111111111111111，车浙G12345，患者张建国，住院\n"))
            found.Message.Zh.ShouldNotMatch("1101|1381|4111|G123|建国");
    }

    [Theory]
    [InlineData("证号11010519491231002X", "BRN0640")]
    [InlineData("卡号4111111111111111", "BRN0642")]
    public void An_identity_or_card_number_is_never_built(string body, string code)
    {
        var built = TinySite.BuildBranch($"summary: {body}");

        built.Codes.ShouldBe([code]);
        built.Pages.ShouldBeNull();
    }

    [Fact]
    public void A_build_warns_of_a_mobile_number_and_of_nothing_else_that_only_editors_mend() =>
        TinySite.BuildBranch("summary: 请拨13812345678，，近504名。").Codes.ShouldBe(["BRN0641"]);

    [Fact]
    public void A_build_heeds_waivers_and_settings()
    {
        TinySite.BuildBranch("summary: 请拨13812345678 # 放行 BRN0641：对外公布的值班手机").ShouldBeClean();
        TinySite.BuildBranch("summary: 请拨13812345678", "-- site.yml --\ntitle: 网站\nbase_url: https://example.org/\ntheme: test\ncheck: { rules: { BRN0641: off } }\n").ShouldBeClean();
        TinySite.BuildBranch("summary: 请拨13812345678", "-- site.yml --\ntitle: 网站\nbase_url: https://example.org/\ntheme: test\ncheck: { rules: { BRN0641: error } }\n")
            .Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
    }

    private const string Pictures =
        """
        -- content/hospitals/a/branches/a.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>
        """;
}
