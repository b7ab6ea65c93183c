namespace BrandShowcase.Maps.Geometry;

/// <summary>A straight line between two points.</summary>
/// <param name="From">Its first end.</param>
/// <param name="To">Its other end.</param>
public readonly record struct LineSegment(Point From, Point To)
{
    /// <summary>Its length.</summary>
    public double Length => From.DistanceTo(To);

    /// <summary>The point at <paramref name="part"/> of the way, 0 to 1.</summary>
    public Point At(double part) => From + ((To - From) * part);

    /// <summary>The point of the line that is nearest to <paramref name="point"/>.</summary>
    public Point Nearest(Point point)
    {
        var way = To - From;
        var square = (way.X * way.X) + (way.Y * way.Y);
        if (square == 0)
            return From;
        var offset = point - From;
        return At(Math.Clamp(((offset.X * way.X) + (offset.Y * way.Y)) / square, 0, 1));
    }

    /// <summary>The distance from the line to <paramref name="point"/>.</summary>
    public double DistanceTo(Point point) => Nearest(point).DistanceTo(point);

    /// <summary>The distance from the line to the nearest point of <paramref name="box"/>; 0 where they meet.</summary>
    internal double DistanceTo(Box box) => box.IsCrossedBy(this) ? 0 : Math.Min(
        Math.Min(box.Nearest(From).DistanceTo(From), box.Nearest(To).DistanceTo(To)),
        Math.Min(Math.Min(DistanceTo(new Point(box.X, box.Y)), DistanceTo(new Point(box.Right, box.Y))),
            Math.Min(DistanceTo(new Point(box.X, box.Bottom)), DistanceTo(new Point(box.Right, box.Bottom)))));

    /// <summary>Whether the two lines cross; lines that only touch do not.</summary>
    public bool Crosses(LineSegment other) =>
        Side(other.From) * Side(other.To) < 0 && other.Side(From) * other.Side(To) < 0;

    // Positive on one side of the line, negative on the other.
    private double Side(Point point) => ((To.X - From.X) * (point.Y - From.Y)) - ((To.Y - From.Y) * (point.X - From.X));
}
