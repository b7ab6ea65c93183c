namespace BrandShowcase.Maps.Overview;

/// <summary>What stands on the overview.</summary>
public enum OverviewPlaceKind
{
    /// <summary>A hospital.</summary>
    Hospital,

    /// <summary>A red-education route.</summary>
    Route,
}
