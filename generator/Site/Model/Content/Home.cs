namespace BrandShowcase.Site.Model.Content;

/// <summary>The home page.</summary>
/// <param name="Slogan">One line below the title.</param>
public sealed record Home(string? Slogan);
