using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Markdown;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Check;

/// <summary>An address of another site that content links to.</summary>
/// <param name="Url">The address, without a fragment.</param>
/// <param name="Places">Where it is written, in the order of the pages.</param>
public sealed record OutsideLink(Uri Url, ImmutableArray<Place> Places)
{
    /// <summary>The addresses of other sites in the bodies and the front matter of a site's pages, each once, in the order of the pages.</summary>
    internal static ImmutableArray<OutsideLink> Of(SiteModel site) =>
    [
        .. site.Pages.All
            .Where(page => page.Source is not null)
            .DistinctBy(page => page.Source)
            .SelectMany(page => InBody(page.Source!.Body).Concat(InFrontMatter(page)))
            .Where(link => link.Url.Host != new Uri(site.Settings.BaseUrl.Value).Host)
            .GroupBy(link => link.Url.AbsoluteUri, link => link)
            .Select(group => new OutsideLink(group.First().Url, [.. group.Select(link => link.Place)])),
    ];

    private static IEnumerable<(Uri Url, Place Place)> InBody(MarkdownBody body) =>
        from link in body.Links
        let url = Find(link.Url)
        where url is not null
        select (url, link.Place);

    private static IEnumerable<(Uri Url, Place Place)> InFrontMatter(Page page) =>
        from scalar in page.Source!.FrontMatter.Mapping.Scalars()
        let url = Find(scalar.Value.Value)
        where url is not null
        select (url, new Place(page.Source.Text, scalar.Value.Span));

    private static Uri? Find(string address)
    {
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
            return null;
        // A server never sees the fragment.
        return url.Fragment.Length == 0 ? url : new Uri(url.GetLeftPart(UriPartial.Query));
    }
}
