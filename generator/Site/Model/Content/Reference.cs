using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A name of another page, as content writes it. The site's model says which page it is.</summary>
/// <param name="Target">What kind of page it names.</param>
/// <param name="Name">The name or path.</param>
/// <param name="Place">Where it was written.</param>
public sealed record Reference(ReferenceTarget Target, string Name, Place Place);
