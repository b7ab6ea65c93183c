namespace BrandShowcase.Maps.Geometry;

/// <summary>A point of a drawing, or a vector between two.</summary>
/// <param name="X">CSS pixels to the right.</param>
/// <param name="Y">CSS pixels downwards.</param>
public readonly record struct Point(double X, double Y)
{
    /// <summary>The length of the vector.</summary>
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>The sum of two vectors.</summary>
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    /// <summary>The vector from <paramref name="b"/> to <paramref name="a"/>.</summary>
    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    /// <summary>The vector, <paramref name="factor"/> times as long.</summary>
    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>The distance to <paramref name="other"/>.</summary>
    public double DistanceTo(Point other) => (this - other).Length;

    /// <summary>The vector of length 1 at <paramref name="radians"/>, clockwise from the right as the drawing is seen; rounded, because sines differ in their last bits between machines.</summary>
    internal static Point Direction(double radians) => new(Math.Round(Math.Cos(radians), 6), Math.Round(Math.Sin(radians), 6));
}
