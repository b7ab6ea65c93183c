namespace BrandShowcase.Site.Model.Content;

/// <summary>A plan of a building.</summary>
/// <param name="Floor">The floor it shows, as its stops write it; null if it is for all floors.</param>
/// <param name="File">The picture.</param>
public sealed record FloorPlan(string? Floor, FileReference File);
