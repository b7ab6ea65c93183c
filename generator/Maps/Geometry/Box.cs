namespace BrandShowcase.Maps.Geometry;

/// <summary>An upright rectangle of a drawing, in CSS pixels.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width, at least 0.</param>
/// <param name="Height">Its height, at least 0.</param>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>Its right edge.</summary>
    public double Right => X + Width;

    /// <summary>Its lower edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>Its middle.</summary>
    public Point Center => new(X + (Width / 2), Y + (Height / 2));

    /// <summary>The square around a circle.</summary>
    public static Box Around(Point center, double radius) => new(center.X - radius, center.Y - radius, radius * 2, radius * 2);

    /// <summary>Whether the two share more than an edge.</summary>
    public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(Box other) => other.X >= X && other.Right <= Right && other.Y >= Y && other.Bottom <= Bottom;

    /// <summary>The box, larger by <paramref name="margin"/> on every side, or smaller where it is negative.</summary>
    public Box Grow(double margin) => new(X - margin, Y - margin, Width + (margin * 2), Height + (margin * 2));

    /// <summary>The box, moved.</summary>
    public Box Move(double x, double y) => this with { X = X + x, Y = Y + y };

    /// <summary>The point of the box that is nearest to <paramref name="point"/>.</summary>
    public Point Nearest(Point point) => new(Math.Clamp(point.X, X, Right), Math.Clamp(point.Y, Y, Bottom));

    /// <summary>Whether a part of the circle's area lies in the box.</summary>
    public bool OverlapsCircle(Point center, double radius) => Nearest(center).DistanceTo(center) < radius;

    /// <summary>Whether any point of <paramref name="line"/> lies in the box (the clipping test of Liang and Barsky).</summary>
    public bool IsCrossedBy(LineSegment line)
    {
        if (Math.Max(line.From.X, line.To.X) <= X || Math.Min(line.From.X, line.To.X) >= Right || Math.Max(line.From.Y, line.To.Y) <= Y || Math.Min(line.From.Y, line.To.Y) >= Bottom)
            return false;
        var (enter, leave) = (0.0, 1.0);
        var (x, y) = (line.To.X - line.From.X, line.To.Y - line.From.Y);
        return Clip(-x, line.From.X - X) && Clip(x, Right - line.From.X) && Clip(-y, line.From.Y - Y) && Clip(y, Bottom - line.From.Y);

        bool Clip(double step, double room)
        {
            if (step == 0)
                return room > 0;
            var at = room / step;
            if (step < 0)
                enter = Math.Max(enter, at);
            else
                leave = Math.Min(leave, at);
            return enter < leave;
        }
    }
}
