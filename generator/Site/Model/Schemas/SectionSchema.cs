using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The content type of a list page's introduction, such as content/hospitals/index.md.</summary>
internal static class SectionSchema
{
    public static Schema<PageContent<Section>> Schema { get; } = PageSchema.Of("section", "栏目页", "a list page", [], _ => new Section());
}
