using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Labels;

/// <summary>A place that a label could take.</summary>
/// <param name="Box">Its room.</param>
/// <param name="Text">The lines.</param>
/// <param name="Alignment">Where they stand in the room.</param>
/// <param name="Leader">The line to the station, where the label stands apart from it.</param>
/// <param name="Cost">How far it is from the best place, which costs 0.</param>
internal sealed record LabelCandidate(Box Box, TextBlock Text, LabelAlignment Alignment, LineSegment? Leader, double Cost)
{
    private const double Gap = 4;

    /// <summary>Whether the two can't both be chosen.</summary>
    internal bool Excludes(LabelCandidate other) =>
        Box.Grow(Gap).Overlaps(other.Box)
        || (Leader is { } own && other.Box.Grow(Gap).IsCrossedBy(own))
        || (other.Leader is { } its && Box.Grow(Gap).IsCrossedBy(its))
        || (Leader is { } a && other.Leader is { } b && a.Crosses(b));
}
