using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model;

/// <summary>One brand of the index.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Branch">The branch whose brand it is, or null for a brand of the hospital and for one whose branch is not known.</param>
/// <param name="Hospital">The hospital.</param>
public sealed record IndexedBrand(string Name, Page<Branch>? Branch, Page<Hospital> Hospital);
