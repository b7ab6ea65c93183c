namespace BrandShowcase.Maps.Drawings;

/// <summary>What a label tells.</summary>
public enum LabelRole
{
    /// <summary>The name of a station beside it.</summary>
    Name,

    /// <summary>The name of a station in the key below the picture.</summary>
    Key,

    /// <summary>The distance between two stations.</summary>
    Leg,

    /// <summary>The heading of a part.</summary>
    Heading,

    /// <summary>A word of the legend, the scale bar or the north arrow.</summary>
    Legend,

    /// <summary>A line under the picture.</summary>
    Note,
}
