using System.Collections.Immutable;
using BrandShowcase.Svg;

namespace BrandShowcase.Figures;

/// <summary>Someone on the left of a <see cref="NetworkFigure"/>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Partners">With whom on the right it is joined, as indices, and how often.</param>
public sealed record NetworkNode(string Name, ImmutableArray<(int Partner, int Times)> Partners);

/// <summary>Someone on the right of a <see cref="NetworkFigure"/>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Group">The group under whose title it stands, as an index; groups stand in their order.</param>
public sealed record NetworkPartner(string Name, int Group);

/// <summary>Who works together with whom: two columns of names with lines between them.</summary>
public static class NetworkFigure
{
    /// <summary>How many names a column has at most; the caller sums up what is more.</summary>
    public const int MostNames = 40;

    /// <summary>The figure.</summary>
    /// <param name="id">What the ids inside begin with: unique on a page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What can be seen in it.</param>
    /// <param name="nodes">Those on the left, each joined with at least one.</param>
    /// <param name="partners">Those on the right, each joined with at least one.</param>
    /// <param name="groups">The titles of the groups.</param>
    /// <param name="table">The same facts in words and numbers.</param>
    public static Figure Draw(
        string id, string title, string description, ImmutableArray<NetworkNode> nodes, ImmutableArray<NetworkPartner> partners, ImmutableArray<string> groups, FigureTable table) =>
        new(title, description, table, format => Write(new NetworkLayout(nodes, partners, groups, format), id, title, description, format));

    private static string Write(NetworkLayout layout, string id, string title, string description, FigureFormat format)
    {
        var svg = FigureSvg.Open("network", id, title, description, format, layout.Height);
        foreach (var (from, to, times) in layout.Lines)
        {
            var (start, end, middle) = (layout.Left + 8, layout.Right - 8, SvgText.Number((layout.Left + layout.Right) / 2));
            svg.Empty("path", ("class", "fact-link"), ("stroke-width", SvgText.Number(Math.Min(8, 1.25 * Math.Sqrt(times)))),
                ("d", $"M{SvgText.Pair(start, from)}C{middle} {SvgText.Number(from)} {middle} {SvgText.Number(to)} {SvgText.Pair(end, to)}"));
        }
        foreach (var (name, y) in layout.Nodes)
        {
            svg.Empty("circle", ("class", "fact-node"), ("cx", SvgText.Number(layout.Left)), ("cy", SvgText.Number(y)), ("r", "5"));
            FigureSvg.Write(svg, "fact-label", name, layout.Left - 12, y, format.TextSize, "end");
        }
        foreach (var (name, y, group) in layout.Partners)
        {
            svg.Empty("path", ("class", $"fact-partner fact-group-{group % NetworkShapes.Count}"), ("d", NetworkShapes.At(group, layout.Right, y)));
            FigureSvg.Write(svg, "fact-label", name, layout.Right + 12, y, format.TextSize);
        }
        foreach (var (name, y) in layout.Groups)
            FigureSvg.Write(svg, "fact-heading", name, layout.Right - 6, y, format.TextSize);
        return FigureSvg.Close(svg);
    }
}
