using BrandShowcase.Maps.Geometry;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Drawings;

/// <summary>Writes the shape of a station.</summary>
internal static class StationSymbol
{
    internal static string ClassOf(StationShape shape) => shape switch
    {
        StationShape.Start => "start",
        StationShape.Stop => "stop",
        StationShape.End => "end",
        StationShape.Hospital => "hospital",
        StationShape.Route => "route",
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    internal static void Write(SvgText svg, StationShape shape, bool isApproximate, Point center, double radius, double lineWidth)
    {
        // Strokes are drawn half outside; the whole shape stays within the radius.
        var stroke = lineWidth / 2;
        (string, string)[] dashes = isApproximate ? [("stroke-dasharray", $"{SvgText.Number(stroke * 1.3)} {SvgText.Number(stroke)}")] : [];
        switch (shape)
        {
            case StationShape.Start or StationShape.Hospital:
                WriteSquare(svg, center, radius, stroke, dashes);
                break;
            case StationShape.End:
                WriteCircle(svg, center, radius - (stroke / 2), MapColours.Ground, stroke, dashes);
                svg.Empty("circle", ("class", "map-core"), ("cx", SvgText.Number(center.X)), ("cy", SvgText.Number(center.Y)),
                    ("r", SvgText.Number(radius - (stroke * 1.6))), ("fill", MapColours.Line));
                break;
            default:
                WriteCircle(svg, center, radius - (stroke / 2), MapColours.Ground, stroke, dashes);
                break;
        }
    }

    internal static void WriteNumber(SvgText svg, Station station)
    {
        var text = SvgText.Number(station.Number);
        // The ring of the last station leaves less room.
        var fullness = text.Length + (station.Shape == StationShape.End ? 1 : 0);
        var size = station.Radius * fullness switch { <= 2 => 1, 3 => 0.8, _ => 0.64 };
        var colour = station.Shape is StationShape.Stop or StationShape.Route ? MapColours.Ink : MapColours.Ground;
        svg.TextElement("text", text, ("class", "map-number"), ("x", SvgText.Number(station.Center.X)), ("y", SvgText.Number(station.Center.Y + (size * 0.36))),
            ("fill", colour), ("font-size", SvgText.Number(size)), ("font-weight", "700"), ("text-anchor", "middle"), ("aria-hidden", "true"));
    }

    private static void WriteCircle(SvgText svg, Point center, double radius, string fill, double stroke, (string, string)[] dashes) =>
        svg.Empty("circle", [("class", "map-shape"), ("cx", SvgText.Number(center.X)), ("cy", SvgText.Number(center.Y)), ("r", SvgText.Number(radius)),
            ("fill", fill), ("stroke", MapColours.Line), ("stroke-width", SvgText.Number(stroke)), .. dashes]);

    // An approximate square is a smaller one in a dashed frame, since a dashed edge of a filled shape can't be seen.
    private static void WriteSquare(SvgText svg, Point center, double radius, double stroke, (string, string)[] dashes)
    {
        // A square looks as large as a circle that is a little wider.
        var half = (radius * 0.92) - (stroke / 2);
        svg.Empty("rect", [("class", "map-shape"), .. SquareOf(center, half), ("rx", "3"), ("fill", dashes.Length > 0 ? MapColours.Ground : MapColours.Line),
            ("stroke", MapColours.Line), ("stroke-width", SvgText.Number(stroke)), .. dashes]);
        if (dashes.Length > 0)
            svg.Empty("rect", [("class", "map-core"), .. SquareOf(center, half - stroke), ("rx", "2"), ("fill", MapColours.Line)]);
    }

    private static IEnumerable<(string, string)> SquareOf(Point center, double half) =>
        [("x", SvgText.Number(center.X - half)), ("y", SvgText.Number(center.Y - half)), ("width", SvgText.Number(half * 2)), ("height", SvgText.Number(half * 2))];
}
