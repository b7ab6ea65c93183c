using System.Collections.Immutable;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Labels;

/// <summary>What labels must keep clear of.</summary>
/// <param name="Bounds">The room in which they stand.</param>
/// <param name="Sites">The stations.</param>
/// <param name="Lines">The straight parts of the lines between them.</param>
/// <param name="LineWidth">How wide those are.</param>
/// <param name="FontSize">The size of the labels' type.</param>
internal sealed record LabelScene(Box Bounds, ImmutableArray<LabelSite> Sites, ImmutableArray<LineSegment> Lines, double LineWidth, double FontSize)
{
    private const double Clearance = 3;

    /// <summary>How far a label stays from the middle of a line.</summary>
    internal double LineClearance => (LineWidth / 2) + Clearance;

    internal double Width(TextBlock block) => block.Width * FontSize;

    internal double Height(TextBlock block) => block.Height * FontSize;

    /// <summary>Whether a label may stand at <paramref name="box"/> as far as stations and lines go.</summary>
    internal bool IsFree(Box box)
    {
        if (!Bounds.Contains(box))
            return false;
        foreach (var site in Sites)
        {
            if (box.OverlapsCircle(site.Center, site.Radius + Clearance))
                return false;
        }
        var grown = box.Grow(LineClearance);
        foreach (var line in Lines)
        {
            if (grown.IsCrossedBy(line))
                return false;
        }
        return true;
    }

    /// <summary>How many stations other than <paramref name="own"/> are so near to <paramref name="box"/> that a reader may take it for theirs.</summary>
    internal int CountNeighbours(Box box, int own)
    {
        var near = box.Grow(FontSize * 0.7);
        var count = 0;
        for (var i = 0; i < Sites.Length; i++)
        {
            if (i != own && near.OverlapsCircle(Sites[i].Center, Sites[i].Radius))
                count++;
        }
        return count;
    }

    /// <summary>Whether <paramref name="box"/> is nearer to another station than to <paramref name="own"/>, so that a reader takes it for the other's name.</summary>
    internal bool IsNearerToAnother(Box box, int own)
    {
        var reach = DistanceTo(own);
        for (var i = 0; i < Sites.Length; i++)
        {
            if (i != own && DistanceTo(i) < reach)
                return true;
        }
        return false;

        double DistanceTo(int index) => box.Nearest(Sites[index].Center).DistanceTo(Sites[index].Center) - Sites[index].Radius;
    }

    /// <summary>Whether a leader line of station <paramref name="own"/> keeps clear of all others.</summary>
    internal bool IsFree(LineSegment leader, int own)
    {
        for (var i = 0; i < Sites.Length; i++)
        {
            if (i != own && leader.DistanceTo(Sites[i].Center) < Sites[i].Radius + Clearance)
                return false;
        }
        return true;
    }

    internal int CountCrossings(LineSegment leader) => Lines.Count(line => line.Crosses(leader));
}
