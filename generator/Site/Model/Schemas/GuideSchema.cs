using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The content type of a page of the author's guide.</summary>
internal static class GuideSchema
{
    private static readonly Field<int> Order = Is.Optional("order", Is.Integer(1, 100_000), "在目录中的顺序", "the position in the contents");

    public static Schema<PageContent<GuidePage>> Schema { get; } = PageSchema.Of("guide", "指南页", "a page of the guide", [Order], r => new GuidePage(r.FindValue(Order)));
}
