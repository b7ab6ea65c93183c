namespace BrandShowcase.Site.Model.Content;

/// <summary>A page of the author's guide (编写指南).</summary>
/// <param name="Order">Its position; pages without one follow by file name.</param>
public sealed record GuidePage(int? Order);
