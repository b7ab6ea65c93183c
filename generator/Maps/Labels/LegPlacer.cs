using BrandShowcase.Maps.Geometry;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Labels;

/// <summary>Finds room for the distance beside a line between two stations, where there is any: distances give way to names.</summary>
internal sealed class LegPlacer(LabelScene scene, IEnumerable<LabelCandidate> names)
{
    private const double Gap = 0.5;

    private static readonly double[] Parts = [0.5, 0.42, 0.58, 0.34, 0.66];

    private readonly List<LabelCandidate> taken = [.. names];

    /// <summary>The room for one of <paramref name="forms"/>, the first that fits, beside <paramref name="line"/>; null if none does.</summary>
    internal LabelCandidate? Place(LineSegment line, IEnumerable<TextBlock> forms, double fontSize)
    {
        foreach (var form in forms)
        {
            foreach (var part in Parts)
            {
                foreach (var side in (ReadOnlySpan<int>)[1, -1])
                {
                    var place = new LabelCandidate(BoxBeside(line, part, side, form, fontSize), form, Drawings.LabelAlignment.Middle, Leader: null, Cost: 0);
                    if (!scene.IsFree(place.Box) || taken.Exists(place.Excludes) || IsNearerToAnother(line, place.Box))
                        continue;
                    taken.Add(place);
                    return place;
                }
            }
        }
        return null;
    }

    // Readers take a distance for that of the nearest line.
    private bool IsNearerToAnother(LineSegment line, Box box)
    {
        var reach = line.DistanceTo(box);
        return scene.Lines.Any(other => other != line && other.DistanceTo(box) < reach);
    }

    // Pushes the box out along the normal until its nearest corner clears the line.
    private Box BoxBeside(LineSegment line, double part, int side, TextBlock form, double fontSize)
    {
        var way = (line.To - line.From) * (1 / Math.Max(line.Length, 1e-9));
        // Above or to the right of the line first.
        var normal = way.X >= 0 ? new Point(way.Y, -way.X) : new Point(-way.Y, way.X);
        var (width, height) = (form.Width * fontSize, form.Height * fontSize);
        var reach = (Math.Abs(normal.X) * ((width / 2) + scene.LineClearance)) + (Math.Abs(normal.Y) * ((height / 2) + scene.LineClearance)) + Gap;
        var center = line.At(part) + (normal * (side * reach));
        return new(center.X - (width / 2), center.Y - (height / 2), width, height);
    }
}
