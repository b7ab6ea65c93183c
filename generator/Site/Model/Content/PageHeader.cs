using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Model.Content;

/// <summary>What every page may say in its front matter.</summary>
public sealed record PageHeader
{
    /// <summary>The page's title; for a branch, the branch's name.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for lists, search results and shared links.</summary>
    public string? Summary { get; init; }

    /// <summary>The tags, as written.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Where <see cref="Tags"/> stand.</summary>
    public Place? TagsPlace { get; init; }

    /// <summary>Where the page's facts come from.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>Editors' notes: what is doubtful, and how the page was composed.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>When the content was last changed, as its editors say.</summary>
    public PartialDate? Updated { get; init; }

    /// <summary>The office that answers for the content.</summary>
    public string? Office { get; init; }

    /// <summary>Whether the people in the page's photographs agreed to be shown, in the words of its editors; never published.</summary>
    public string? Consent { get; init; }

    /// <summary>Whether the page is not to be published yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The first day on which the page is published, or null.</summary>
    public DateOnly? PublishOn { get; init; }

    /// <summary>The first day on which the page is no longer published, or null.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Old addresses that lead to the page.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Where <see cref="Aliases"/> stand.</summary>
    public Place? AliasesPlace { get; init; }

    /// <summary>What only the site's own templates know.</summary>
    public YamlNode? Extra { get; init; }
}
