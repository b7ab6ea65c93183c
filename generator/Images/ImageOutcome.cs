namespace BrandShowcase.Images;

/// <summary>What came of encoding a picture.</summary>
public enum ImageOutcome
{
    /// <summary>The rendition is made.</summary>
    Done,

    /// <summary>The file is damaged behind its head.</summary>
    Damaged,

    /// <summary>The work was given up.</summary>
    TookTooLong,
}
