using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Check.Pages;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Links of finished pages that lead to no file, or to no place of their target.</summary>
internal static class DeadLinks
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) => FindDeadLinks(site.Pages!).Concat(FindDeadAnchors(site.Pages!));

    private static IEnumerable<Diagnostic> FindDeadLinks(AuditedPages pages) =>
        from dead in pages.Group(page => page.DeadLinks)
        select PageMistakes.DeadLink(dead.Page.PlaceOfLink(dead.Found), Readable(dead.Found), dead.Page.Page.Url.Value, dead.Others);

    private static IEnumerable<Diagnostic> FindDeadAnchors(AuditedPages pages) =>
        from dead in pages.Group(page => page.Anchors.Where(link => !HasPlace(pages, link)))
        select PageMistakes.DeadAnchor(dead.Page.PlaceOfLink(dead.Found.Address), Readable(dead.Found.Address), dead.Page.Page.Url.Value, dead.Others);

    // Browsers know #top on every page.
    private static bool HasPlace(AuditedPages pages, AnchorLink link) =>
        link.Id.Equals("top", StringComparison.OrdinalIgnoreCase) || pages.ByPath[link.Path].Ids.Contains(link.Id);

    private static string Readable(string address) => Uri.UnescapeDataString(address);
}
