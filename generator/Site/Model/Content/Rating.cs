namespace BrandShowcase.Site.Model.Content;

/// <summary>A grade that a brand was given.</summary>
/// <param name="Stars">1 to 5.</param>
/// <param name="Year">The year of the assessment.</param>
/// <param name="By">Who assessed it.</param>
public sealed record Rating(int Stars, int? Year, string? By);
