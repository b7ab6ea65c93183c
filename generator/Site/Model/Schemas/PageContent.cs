using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>What one Markdown file's front matter says: what every page may say, and what its content type says.</summary>
/// <param name="Header">What every page may say.</param>
/// <param name="Content">What its content type says.</param>
public sealed record PageContent<T>(PageHeader Header, T Content)
    where T : notnull;
