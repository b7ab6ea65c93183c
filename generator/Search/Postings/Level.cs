namespace BrandShowcase.Search.Postings;

/// <summary>The impact of a posting (FORMAT.md, "Impact"): how much a term says about a page.</summary>
internal static class Level
{
    /// <summary>How many levels there are.</summary>
    public const int Count = 7;

    /// <summary>Branch, hospital, tag, place.</summary>
    public const byte Label = 4;

    /// <summary>Slogan, secretary, partner, honour, person.</summary>
    public const byte Name = 5;

    /// <summary>Title and brand.</summary>
    public const byte Title = 6;

    /// <summary>The level of a term that stands so often in the text, at least once.</summary>
    public static byte OfOccurrences(int count) => count switch
    {
        1 => 0,
        2 => 1,
        3 or 4 => 2,
        _ => 3,
    };
}
