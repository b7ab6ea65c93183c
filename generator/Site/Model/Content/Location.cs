using BrandShowcase.Maps;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A point on the ground, and how exactly it is known.</summary>
/// <param name="Coordinate">The point.</param>
/// <param name="Precision">How exactly it is known, or null where content does not say.</param>
/// <param name="NamesDatum">Whether content says in which datum it is given.</param>
public sealed record Location(Coordinate Coordinate, Label? Precision, bool NamesDatum)
{
    /// <summary>Whether the point is only that of the town, district or city: the place itself is somewhere in it.</summary>
    public bool IsApproximate => Precision?.Key is "town" or "district" or "city";
}
