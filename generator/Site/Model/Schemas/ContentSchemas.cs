using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The schemas of all content types.</summary>
internal static class ContentSchemas
{
    /// <summary>The schema of a content type.</summary>
    public static Schema Of(ContentType type) => type switch
    {
        ContentType.Home => HomeSchema.Schema,
        ContentType.Section => SectionSchema.Schema,
        ContentType.Hospital => HospitalSchema.Schema,
        ContentType.Branch => BranchSchema.Schema,
        ContentType.Activity => ActivitySchema.Schema,
        ContentType.Consortium => ConsortiumSchema.Schema,
        ContentType.Route => RouteSchema.Schema,
        ContentType.GuidePage => GuideSchema.Schema,
        _ => throw new InvalidOperationException($"No schema for {type}"),
    };
}
