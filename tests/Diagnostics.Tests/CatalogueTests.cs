using System.Text.RegularExpressions;

namespace BrandShowcase.Diagnostics.Tests;

public sealed partial class CatalogueTests
{
    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.All.Select(rule => rule.Code)];

    [Fact]
    public void Codes_are_unique() => DiagnosticCatalogue.All.Select(rule => rule.Code).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_a_code_a_title_and_an_explanation_in_both_languages(string code)
    {
        var rule = DiagnosticCatalogue.Find(code).ShouldNotBeNull();
        CodeForm().IsMatch(rule.Code).ShouldBeTrue();
        Han().IsMatch(rule.Title.Zh).ShouldBeTrue(rule.Title.Zh);
        Han().IsMatch(rule.Explanation.Zh).ShouldBeTrue(rule.Explanation.Zh);
        rule.Title.En.ShouldNotBeNullOrWhiteSpace();
        Han().IsMatch(rule.Title.En).ShouldBeFalse(rule.Title.En);
        rule.Explanation.En.Split(' ').Length.ShouldBeGreaterThan(5);
        rule.Title.Zh.ShouldNotEndWith("。");
        rule.Title.En.ShouldNotEndWith(".");
    }

    [Theory]
    [InlineData("BRN0102")]
    [InlineData("brn0102")]
    public void A_rule_is_found_by_its_code_in_any_case(string code) => DiagnosticCatalogue.Find(code)!.Code.ShouldBe("BRN0102");

    [Fact]
    public void There_is_no_rule_of_an_unknown_code() => DiagnosticCatalogue.Find("BRN9999").ShouldBeNull();

    [GeneratedRegex("^BRN[0-9]{4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Han();
}
