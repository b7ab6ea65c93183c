using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Check;
using BrandShowcase.Site.Render.Data;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>Some pages of the guide are printed from declarations; they must be printed again when those change.</summary>
public sealed class GuideReferenceTests
{
    [Fact]
    public void The_guide_lists_the_fields_of_every_page() => Guide("fields").ShouldEndWith(FieldReference.Tables(Language.Chinese).Trim());

    [Fact]
    public void The_guide_lists_what_templates_see() => Guide("template-data").ShouldEndWith(TemplateReference.Data(Language.Chinese).Trim());

    [Fact]
    public void The_guide_lists_the_functions_of_templates() => Guide("template-functions").ShouldEndWith(TemplateReference.Functions(Language.Chinese).Trim());

    [Fact]
    public void The_guide_lists_the_rules_of_check() => Guide("check").ShouldEndWith(RuleReference.Table(Language.Chinese).Trim());

    private static string Guide(string name) => Encoding.UTF8.GetString(SampleSite.Files()[$"content/guide/{name}.md"]).Trim();
}
