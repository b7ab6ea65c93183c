namespace BrandShowcase.Maps.Drawings;

/// <summary>For which width a drawing is made. Text keeps its size; what changes is how much stands side by side.</summary>
/// <param name="Width">The width in CSS pixels at which it will be shown, at least 280.</param>
public sealed record MapFormat(double Width)
{
    /// <summary>For a desk and a projector.</summary>
    public static MapFormat Wide { get; } = new(960);

    /// <summary>For a phone of 360 pixels, whose page keeps 16 free on either side.</summary>
    public static MapFormat Tall { get; } = new(328);

    /// <summary>For a printed sheet: names of 15 of its 600 pixels are as large as the text of an A4 page, and can be read from two metres on an A3 page.</summary>
    public static MapFormat Paper { get; } = new(600) { IsOnSheet = true };

    /// <summary>Whether the drawing stands above a list of the stops on a sheet of paper. That list is its key, and its numbers stay legible since it is no higher than wide.</summary>
    public bool IsOnSheet { get; init; }

    internal bool IsTall => Width < 560;

    internal double Margin => IsTall ? 10 : 20;

    internal double NameSize => IsTall ? 13 : 15;

    internal double SmallSize => 12;

    internal double StationRadius => IsTall ? 12 : 14;

    internal double LineWidth => IsTall ? 5 : 6;

    // A line of a name should not be longer than what the eye takes in beside a station: 40 characters are three lines.
    internal double NameWidth => IsTall ? 14.5 : 15;

    internal int NameLines => 3;
}
