namespace BrandShowcase.Maps.Routes;

/// <summary>What a drawing and an export need to know of a stop.</summary>
public sealed record RouteStop
{
    /// <summary>Its name, of any length.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is, or null where that is not known or it is indoors.</summary>
    public Wgs84? Point { get; init; }

    /// <summary>How exactly <see cref="Point"/> is known.</summary>
    public Precision Precision { get; init; }

    /// <summary>Its floor, indoors.</summary>
    public string? Floor { get; init; }

    /// <summary>Where it is on the plan of its floor, indoors.</summary>
    public PlanPosition? At { get; init; }

    /// <summary>The address that its station leads to, such as <c>#stop-3</c>.</summary>
    public string? Href { get; init; }

    internal bool IsApproximate => Point is not null && Precision >= Precision.Town;
}
