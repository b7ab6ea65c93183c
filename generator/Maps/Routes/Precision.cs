namespace BrandShowcase.Maps.Routes;

/// <summary>How exactly a point is known.</summary>
public enum Precision
{
    /// <summary>To the door.</summary>
    Site,

    /// <summary>To the campus or village.</summary>
    Campus,

    /// <summary>To the town: the point is somewhere else in it.</summary>
    Town,

    /// <summary>To the district or county.</summary>
    District,

    /// <summary>To the city.</summary>
    City,
}
