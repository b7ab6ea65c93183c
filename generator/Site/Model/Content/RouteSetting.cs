namespace BrandShowcase.Site.Model.Content;

/// <summary>Whether a route leads between places or through an exhibition.</summary>
public enum RouteSetting
{
    /// <summary>Between places.</summary>
    Outdoor,

    /// <summary>Through a building.</summary>
    Indoor,
}
