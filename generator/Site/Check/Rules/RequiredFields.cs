using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Fields that site.yml asks for and a page leaves out.</summary>
internal static class RequiredFields
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from file in site.Files
        where file.Source.FrontMatter.IsComplete
        from field in site.Model.Settings.Check.Required.GetValueOrDefault(file.Source.Location.Type, [])
        where file.Source.FrontMatter.Mapping.Find(field.Key) is null or YamlScalar { IsNull: true } or YamlSequence { Items.IsEmpty: true }
        select PageMistakes.MissingField(file.TitlePlace, field.Key, field.Documentation);
}
