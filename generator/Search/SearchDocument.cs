namespace BrandShowcase.Search;

/// <summary>One page as the search sees it: plain text as the site writes it, not folded.</summary>
public sealed record SearchDocument
{
    /// <summary>Its address from the site's root, percent-encoded, without a slash in front; empty for the home page.</summary>
    public required string Url { get; init; }

    /// <summary>What kind of page it is, as the format names it: <c>branch</c>, <c>hospital</c>, <c>activity</c>, <c>consortium</c>, <c>route</c>, <c>guide</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The year it belongs to, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The brand's name, or null.</summary>
    public string? Brand { get; init; }

    /// <summary>The secretary's name, or null.</summary>
    public string? Secretary { get; init; }

    /// <summary>The hospital it belongs to, by its title, or null.</summary>
    public string? Hospital { get; init; }

    /// <summary>The label of its category, for filters; or null. It is found only if it stands in the text, too.</summary>
    public string? Category { get; init; }

    /// <summary>The slogan, or null.</summary>
    public string? Slogan { get; init; }

    /// <summary>Names of partners, honours and persons.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Names of branches, tags, places and stops.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Everything else that the page shows: a paragraph or a field each.</summary>
    public IReadOnlyList<string> Text { get; init; } = [];
}
