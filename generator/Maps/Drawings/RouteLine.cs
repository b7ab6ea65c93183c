using System.Collections.Immutable;
using BrandShowcase.Maps.Geometry;

namespace BrandShowcase.Maps.Drawings;

/// <summary>The line from one station to the next.</summary>
/// <param name="From">The index of the station where it starts.</param>
/// <param name="To">The index of the station where it ends, or of the one where it starts for a whole route of the overview.</param>
/// <param name="Points">Its corners, at least two; they are drawn rounded.</param>
/// <param name="Metres">The distance as the crow flies, or null where it is not known.</param>
/// <param name="Pattern">How it is drawn.</param>
public sealed record RouteLine(int From, int To, ImmutableArray<Point> Points, double? Metres, LinePattern Pattern)
{
    /// <summary>Half the width of the dot at a stop of a whole route.</summary>
    internal const double HaltRadius = 4;

    /// <summary>Whether it is a whole route of the overview, which starts at its only station; its other stops are dots at its corners.</summary>
    public bool IsWholeRoute => From == To;

    /// <summary>Its straight parts.</summary>
    public IEnumerable<LineSegment> Segments => Points.Zip(Points.Skip(1), (from, to) => new LineSegment(from, to));
}
