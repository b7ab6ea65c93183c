using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Authoring.Pages;

/// <summary>Where a member of template data comes from: the first of several places that has something.</summary>
/// <param name="Places">The places, in the order in which they are asked.</param>
/// <param name="How">What is made of it; null if it is taken as it is.</param>
internal sealed record MemberOrigin(ImmutableArray<OriginPlace> Places, LocalizedText? How = null);

/// <summary>A place from which a value may come.</summary>
internal abstract record OriginPlace
{
    private OriginPlace()
    {
    }

    /// <summary>A key of the page's front matter.</summary>
    /// <param name="Key">The key.</param>
    /// <param name="IsText">Whether only a single value counts, not a list or a set of keys.</param>
    public sealed record Field(string Key, bool IsText = false) : OriginPlace;

    /// <summary>The Markdown below the front matter.</summary>
    public sealed record Body : OriginPlace;

    /// <summary>A key of site.yml, or what the generator takes where that is not written.</summary>
    /// <param name="Key">The key.</param>
    public sealed record Setting(string Key) : OriginPlace;

    /// <summary>What the generator knows without being told.</summary>
    /// <param name="From">What it knows it from.</param>
    public sealed record Known(LocalizedText From) : OriginPlace;
}
