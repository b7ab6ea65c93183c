using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Authoring;

/// <summary>What is asked of a new page.</summary>
public sealed record NewPageRequest
{
    /// <summary>Its type: a hospital, branch, activity, consortium or route.</summary>
    public required ContentType Type { get; init; }

    /// <summary>Its title: one line of text.</summary>
    public required string Title { get; init; }

    /// <summary>The date of an activity.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The name of its file or folder, without extension and slashes; null to make one of the title's pinyin.</summary>
    public string? FileName { get; init; }

    /// <summary>The hospital it belongs to, by folder name or title; null for the only one of the site.</summary>
    public string? Hospital { get; init; }

    /// <summary>The consortium it belongs to in the place of a hospital, by folder name or title; or null.</summary>
    public string? Consortium { get; init; }
}
