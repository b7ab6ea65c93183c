namespace BrandShowcase.Site.Model.Content;

/// <summary>A list page with words of the site's own above the list.</summary>
public sealed record Section;
