using System.Text;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Drawings;

/// <summary>
/// Writes a drawing as SVG. It is complete by itself, for print and for a page without a style sheet; every part has a
/// class by which a theme may restyle it. There is no style, no script and no reference to anything but links and the plan.
/// </summary>
public static class SvgWriter
{
    /// <summary>The drawing as SVG in UTF-8.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="id">What the ids inside begin with: unique on a page that holds several drawings.</param>
    public static byte[] Write(MapDrawing drawing, string id) => Encoding.UTF8.GetBytes(WriteText(drawing, id));

    /// <summary>The drawing as SVG, to be put into a page.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="id">What the ids inside begin with: unique on a page that holds several drawings.</param>
    public static string WriteText(MapDrawing drawing, string id)
    {
        var svg = new SvgText();
        var (width, height) = (SvgText.Number(drawing.Width), SvgText.Number(drawing.Height));
        // No role="img": it would hide the links inside.
        svg.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("class", $"map map-{ClassOf(drawing.Kind)}"), ("viewBox", $"0 0 {width} {height}"),
            ("width", width), ("height", height), ("role", "group"), ("aria-labelledby", $"{id}-title"), ("aria-describedby", $"{id}-desc"),
            ("lang", "zh-CN"), ("font-family", MapColours.Font));
        svg.TextElement("title", drawing.Title, ("id", $"{id}-title"));
        svg.TextElement("desc", drawing.Description, ("id", $"{id}-desc"));
        WriteGround(svg, drawing);
        WriteLines(svg, drawing);
        for (var i = 0; i < drawing.Stations.Length; i++)
            WriteStation(svg, drawing, i);
        WriteOtherLabels(svg, drawing);
        WriteFurniture(svg, drawing);
        svg.Close("svg");
        return svg.ToString();
    }

    private static string ClassOf(MapDrawingKind kind) => kind switch
    {
        MapDrawingKind.Geographic => "geographic",
        MapDrawingKind.Schematic => "schematic",
        MapDrawingKind.FloorPlan => "floor-plan",
        MapDrawingKind.Overview => "overview",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static void WriteGround(SvgText svg, MapDrawing drawing)
    {
        svg.Empty("rect", ("class", "map-ground"), ("width", SvgText.Number(drawing.Width)), ("height", SvgText.Number(drawing.Height)), ("fill", MapColours.Ground));
        if (drawing.Plan is { } plan)
            svg.Empty("image", [("class", "map-plan"), ("href", plan.Href), .. BoxOf(plan.Box)]);
        foreach (var panel in drawing.Panels)
            svg.Empty("rect", [("class", "map-panel"), .. BoxOf(panel.Box), ("rx", "6"), ("fill", "none"), ("stroke", MapColours.Hairline)]);
    }

    private static void WriteLines(SvgText svg, MapDrawing drawing)
    {
        svg.Open("g", ("class", "map-lines"), ("aria-hidden", "true"), ("fill", "none"), ("stroke", MapColours.Line), ("stroke-width", SvgText.Number(drawing.LineWidth)),
            ("stroke-linecap", "round"), ("stroke-linejoin", "round"));
        foreach (var line in drawing.Lines)
            svg.Empty("path", [("class", "map-line"), ("d", line.IsWholeRoute ? SvgPath.Straight(line.Points) : SvgPath.Rounded(line.Points)), .. DashesOf(line.Pattern, drawing.LineWidth)]);
        svg.Close("g");
        foreach (var point in drawing.Lines.Where(line => line.IsWholeRoute).SelectMany(line => line.Points.Skip(1)))
            svg.Empty("circle", ("class", "map-halt"), ("cx", SvgText.Number(point.X)), ("cy", SvgText.Number(point.Y)), ("r", SvgText.Number(RouteLine.HaltRadius)), ("fill", MapColours.Ground), ("stroke", MapColours.Line), ("stroke-width", "2"));
        svg.Open("g", ("class", "map-directions"), ("aria-hidden", "true"), ("fill", MapColours.Line));
        foreach (var line in drawing.Lines)
        {
            if (!line.IsWholeRoute && line.Pattern == LinePattern.Solid && SvgPath.Arrow(line, drawing.Stations[line.From].Radius + drawing.Stations[line.To].Radius, drawing.LineWidth) is { } arrow)
                svg.Empty("path", ("d", arrow));
        }
        svg.Close("g");
        svg.Open("g", ("class", "map-leaders"), ("aria-hidden", "true"), ("stroke", MapColours.Soft), ("stroke-width", "1"));
        foreach (var leader in drawing.Leaders)
            svg.Empty("path", ("d", $"M{SvgPath.Pair(leader.Line.From)}L{SvgPath.Pair(leader.Line.To)}"));
        svg.Close("g");
    }

    private static IEnumerable<(string, string)> DashesOf(LinePattern pattern, double width) => pattern switch
    {
        LinePattern.Dashed => [("stroke-dasharray", $"{SvgText.Number(width * 2)} {SvgText.Number(width * 1.8)}")],
        LinePattern.Dotted => [("stroke-dasharray", $"0 {SvgText.Number(width * 1.8)}")],
        _ => [],
    };

    private static void WriteStation(SvgText svg, MapDrawing drawing, int index)
    {
        var station = drawing.Stations[index];
        var element = station.Href is null ? "g" : "a";
        var name = $"{station.Number} {station.Title}{(Wording.ApproximateTo(station.Precision) is { } note ? $"（{note}）" : "")}";
        if (station.Href is { } href)
            svg.Open("a", ("class", $"map-stop map-stop-{StationSymbol.ClassOf(station.Shape)}"), ("href", href), ("aria-label", name));
        else
            svg.Open("g", ("class", $"map-stop map-stop-{StationSymbol.ClassOf(station.Shape)}"), ("role", "group"), ("aria-label", name));
        svg.TextElement("title", station.Title);
        StationSymbol.Write(svg, station.Shape, station.IsApproximate, station.Center, station.Radius, drawing.LineWidth);
        StationSymbol.WriteNumber(svg, station);
        foreach (var label in drawing.Labels)
        {
            if (label.Station == index)
                WriteLabel(svg, label, isOnPlan: drawing.Plan is not null && label.Role == LabelRole.Name);
        }
        svg.Close(element);
    }

    private static void WriteOtherLabels(SvgText svg, MapDrawing drawing)
    {
        svg.Open("g", ("class", "map-texts"));
        foreach (var label in drawing.Labels)
        {
            if (label.Station is null)
                WriteLabel(svg, label, isOnPlan: false);
        }
        svg.Close("g");
    }

    private static void WriteLabel(SvgText svg, Label label, bool isOnPlan)
    {
        if (isOnPlan)
            svg.Empty("rect", [("class", "map-backing"), .. BoxOf(label.Box.Grow(2)), ("rx", "2"), ("fill", MapColours.Ground), ("fill-opacity", "0.9")]);
        var (anchor, x) = label.Alignment switch
        {
            LabelAlignment.Middle => ("middle", label.Box.Center.X),
            LabelAlignment.End => ("end", label.Box.Right),
            _ => ("start", label.Box.X),
        };
        var (role, colour, weight) = StyleOf(label.Role);
        svg.Open("text", ("class", $"map-text map-{role}"), ("fill", colour), ("font-size", SvgText.Number(label.FontSize)), ("font-weight", weight), ("text-anchor", anchor));
        for (var i = 0; i < label.Lines.Length; i++)
        {
            var y = label.Box.Y + (label.FontSize * ((TextBlock.LineHeight * (i + 0.5)) + TextBlock.Baseline));
            svg.TextElement("tspan", label.Lines[i], ("x", SvgText.Number(x)), ("y", SvgText.Number(y)));
        }
        svg.Close("text");
    }

    private static (string Class, string Colour, string Weight) StyleOf(LabelRole role) => role switch
    {
        LabelRole.Name => ("name", MapColours.Ink, "500"),
        LabelRole.Key => ("key", MapColours.Ink, "400"),
        LabelRole.Leg => ("leg", MapColours.Soft, "400"),
        LabelRole.Heading => ("heading", MapColours.Line, "700"),
        LabelRole.Legend => ("legend", MapColours.Ink, "400"),
        LabelRole.Note => ("note", MapColours.Soft, "400"),
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private static void WriteFurniture(SvgText svg, MapDrawing drawing)
    {
        svg.Open("g", ("class", "map-furniture"), ("aria-hidden", "true"));
        foreach (var symbol in drawing.Symbols)
            StationSymbol.Write(svg, symbol.Shape, symbol.IsApproximate, symbol.Center, symbol.Radius, lineWidth: 4);
        foreach (var bar in drawing.ScaleBars)
            svg.Empty("path", ("class", "map-scale"), ("d", SvgPath.ScaleBar(bar)), ("fill", "none"), ("stroke", MapColours.Ink), ("stroke-width", "1.5"));
        foreach (var arrow in drawing.NorthArrows)
            svg.Empty("path", ("class", "map-north"), ("d", SvgPath.NorthArrow(arrow)), ("fill", MapColours.Ink));
        svg.Close("g");
    }

    private static IEnumerable<(string, string)> BoxOf(Box box) =>
        [("x", SvgText.Number(box.X)), ("y", SvgText.Number(box.Y)), ("width", SvgText.Number(box.Width)), ("height", SvgText.Number(box.Height))];
}
