using System.Reflection;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Tests.Check;

/// <summary>
/// Whole sites for the rules that need more than one page: what each finds, marked with <c>⟦</c> and <c>⟧</c>, and what looks alike
/// and is right. Every rule has both, here or in the files beside this one.
/// </summary>
public sealed class RuleCaseTests
{
    private const string Guide = "-- content/guide/a.md --\n---\ntitle: 甲\n---\n" + GuideLayout;
    private const string GuideWithFinding = "-- content/guide/a.md --\n⟦⟧---\ntitle: 甲\n---\n" + GuideLayout;
    private const string GuideLayout = "-- content/x.svg --\n<svg xmlns='http://www.w3.org/2000/svg' width='8' height='6'/>\n-- themes/test/layouts/guide-page.sbn-html --\n";
    private const string Settings = "-- site.yml --\ntitle: 网站\nbase_url: https://example.org/\ntheme: test\n";
    private const string Branch = "-- content/hospitals/a/index.md --\n---\ntitle: 甲医院\n---\n-- content/hospitals/a/branches/x.md --\n---\ntitle: ";
    private const string OtherBranch = "-- content/hospitals/a/branches/y.md --\n---\ntitle: 乙科支部\n";

    // Files that a page, the theme's data and a template name.
    private const string Files =
        "-- content/guide/a.md --\n---\ntitle: 甲\nextra: { sheet: b.pdf }\n---\n[总结](a.pdf)\n-- themes/test/layouts/guide-page.sbn-html --\n{{ page.content }}<a href='/guide/c.pdf'>总结</a>\n"
        + "-- content/guide/a.pdf --\nx\n-- content/guide/b.pdf --\nx\n-- content/guide/c.pdf --\nx\n";

    private const string Ten = "0123456789";
    private const string Hundred = Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten;
    private const string Thousand = Hundred + Hundred + Hundred + Hundred + Hundred + Hundred + Hundred + Hundred + Hundred + Hundred;
    private const string TenThousand = Thousand + Thousand + Thousand + Thousand + Thousand + Thousand + Thousand + Thousand + Thousand + Thousand;

    [Theory]
    [InlineData("BRN0601", GuideWithFinding + "<a href='/guide/'>x</a><a href='/guides/'>x</a>")]
    [InlineData("BRN0601", Guide + "<a href='/guide/a/?from=home#top'>x</a><a href='https://example.com/guides/'>x</a>")]
    [InlineData("BRN0602", GuideWithFinding + "<p id='here'></p><a href='#Here'>x</a>")]
    [InlineData("BRN0602", Guide + "<p id='在这里'></p><a href='#%E5%9C%A8%E8%BF%99%E9%87%8C'>x</a><a href='/x.svg#icon'>x</a>")]
    [InlineData("BRN0603", GuideWithFinding + "<img src='/x.svg' title='杏花'>")]
    [InlineData("BRN0603", Guide + "<img src='/x.svg' alt=''><img src='/x.svg' alt><svg><image href='/x.svg'/></svg>")]
    [InlineData("BRN0604", GuideWithFinding + "<h1>一</h1><h3>二</h3>")]
    [InlineData("BRN0604", Guide + "<h1>一</h1><h2>二</h2><h3>三</h3><h2>四</h2><header>五</header>")]
    [InlineData("BRN0605", "-- content/guide/a.md --\n---\ntitle: ⟦甲⟧\n---\n-- themes/test/layouts/guide-page.sbn-html --\n<a href='/guide/a/'>自己</a>")]
    [InlineData("BRN0605", "-- content/guide/a.md --\n---\ntitle: 甲\n---\n-- themes/test/layouts/home.sbn-html --\n<a href='/guide/a/#x'>甲</a>")]
    [InlineData("BRN0608", Settings + "check: { stale_after: 24 }\n" + Branch + "甲\nupdated: ⟦2022-06-01⟧\n---\n")]
    [InlineData("BRN0608", Settings + "check: { stale_after: 24 }\n" + Branch + "甲\nupdated: 2022-06-02\nsince: 1990\n---\n")]
    [InlineData("BRN0609", Settings + "check: { required: { branch: [slogan] } }\n" + Branch + "⟦某支部⟧\nslogan:\n---\n")]
    [InlineData("BRN0609", Settings + "check: { required: { branch: [slogan] } }\n" + Branch + "某支部\nslogan: 口号\n---\n")]
    [InlineData("BRN0611", Branch + "甲科支部\nbrand: 同心 向党\n---\n" + OtherBranch + "brand: ⟦同心，向党⟧\n---\n")]
    [InlineData("BRN0611", Branch + "甲科支部\nbrand: 同心向党\n---\n" + OtherBranch + "brand: 同心护航\n---\n")]
    [InlineData("BRN0650", "-- terms.yml --\nterms: [{ wrong: 热中, right: 热衷, source: 某标准, except: [发热中心] }]\n" + Branch + "某支部\n---\n⟦热中⟧公益\n")]
    [InlineData("BRN0650", "-- terms.yml --\nterms: [{ wrong: 热中, right: 热衷, source: 某标准, except: [发热中心] }]\n" + Branch + "某支部\n---\n走进发热中心，`热中`\n")]
    [InlineData("BRN0660", Settings + "check: { max_image: 0.01 }\n-- content/y.svg --\n⟦⟧<svg xmlns='http://www.w3.org/2000/svg' width='8' height='6'><desc>" + TenThousand + TenThousand + "</desc></svg>\n")]
    [InlineData("BRN0660", Settings + "check: { max_image: 0.01 }\n-- content/y.svg --\n<svg xmlns='http://www.w3.org/2000/svg' width='8' height='6'><desc>" + TenThousand + "</desc></svg>\n")]
    [InlineData("BRN0661", Guide + "<img src='/x.svg' alt=''>\n-- content/guide/IMG_1.pdf --\n⟦⟧x\n")]
    [InlineData("BRN0661", Files + "-- content/guide/draft.md --\n---\ntitle: 乙\ndraft: true\n---\n[总结](of-a-draft.pdf)\n-- content/guide/of-a-draft.pdf --\nx\n")]
    [InlineData("BRN0662", "-- site.yml --\ntitle: 网站\nbase_url: ⟦https://brands.example.org/⟧\ntheme: test\nfooter: { sponsor: 某医院党委办公室 }\n")]
    [InlineData("BRN0662", "-- site.yml --\ntitle: 网站\nbase_url: https://brands.example.org/\ntheme: test\nfooter: { text: 示例 }\n")]
    [InlineData("BRN0662", "-- site.yml --\ntitle: 网站\nbase_url: https://brands.myexample.org/\ntheme: test\nfooter: { sponsor: 某医院党委办公室 }\n")]
    [InlineData("BRN0690", Branch + "某支部\nsummary: 近504名 ⟦# 放行 BRN0620：⟧\n---\n")]
    [InlineData("BRN0690", Branch + "某支部\nsummary: 近504名 # 放行 BRN0620：原文如此\n---\n`# 放行 BRN0620`\n")]
    [InlineData("BRN0691", Branch + "某支部\nsummary: 近500名 ⟦# 放行 BRN0620：原文如此⟧\n---\n")]
    [InlineData("BRN0691", Branch + "某支部\nsummary: 近504名 # 放行 BRN0620：原文如此\n---\n")]
    public void In_a_site(string code, string site) => Editor.ShouldFindInSite(code, site);

    /// <summary>Those that follow links to other sites have theirs with the server that answers them.</summary>
    [Fact]
    public void Every_rule_has_a_case_that_it_finds_one_that_looks_alike_and_an_explanation()
    {
        var cases = (
            from type in typeof(RuleCaseTests).Assembly.GetTypes()
            where type.Namespace == typeof(RuleCaseTests).Namespace
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            from data in method.GetCustomAttributes<InlineDataAttribute>()
            let values = data.GetData(method).Single()
            where values is [string, ..]
            select (Code: (string)values[0], IsFinding: values.OfType<string>().Any(value => value.Contains('⟦', StringComparison.Ordinal)))).ToLookup(found => found.Code, found => found.IsFinding);
        foreach (var rule in DiagnosticCatalogue.Editorial.Except(OutsideLinkMistakes.Rules))
        {
            cases[rule.Code].Contains(true).ShouldBeTrue($"{rule.Code} has no case that it finds");
            cases[rule.Code].Contains(false).ShouldBeTrue($"{rule.Code} has no case that looks alike");
            rule.Explanation.Zh.Length.ShouldBeGreaterThan(rule.Title.Zh.Length, rule.Code);
            rule.Explanation.En.Length.ShouldBeGreaterThan(rule.Title.En.Length, rule.Code);
        }
    }
}
