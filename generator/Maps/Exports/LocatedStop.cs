namespace BrandShowcase.Maps.Exports;

/// <summary>A stop that has a coordinate.</summary>
internal readonly record struct LocatedStop(int Number, string Title, Wgs84 Point, string? Href)
{
    /// <summary>What a list on a small screen shows.</summary>
    internal string Name => $"{Number} {Title}";
}
