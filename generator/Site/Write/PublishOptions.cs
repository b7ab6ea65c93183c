using System.Collections.Immutable;

namespace BrandShowcase.Site.Write;

/// <summary>Where a site is published, and what must not be touched.</summary>
public sealed record PublishOptions
{
    /// <summary>The output folder. It need not exist; a symbolic link is followed.</summary>
    public required string Folder { get; init; }

    /// <summary>
    /// The files and folders that the site is made from (site.yml, content, the theme). The output folder may be none of
    /// them, contain none of them and lie in none of them.
    /// </summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Whether to publish although the folder holds files that this program did not write. They are kept.</summary>
    public bool Force { get; init; }
}
