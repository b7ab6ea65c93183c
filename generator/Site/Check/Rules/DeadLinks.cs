using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Check.Pages;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Links of finished pages that lead to no file, or to no place of their target.</summary>
internal static class DeadLinks
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        FindDeadLinks(site.Pages!).Concat(FindDeadAnchors(site.Pages!)).Concat(FindDeadInStyles(site.Pages!));

    private static IEnumerable<Diagnostic> FindDeadLinks(AuditedPages pages) =>
        from dead in pages.Group(page => page.DeadLinks, (page, address) => page.FindLink(address))
        select PageMistakes.DeadLink(dead.Place, Readable(dead.Found), dead.Pages);

    private static IEnumerable<Diagnostic> FindDeadAnchors(AuditedPages pages) =>
        from dead in pages.Group(page => page.Anchors.Where(link => !HasPlace(pages, link)), (page, link) => page.FindLink(link.Address))
        select PageMistakes.DeadAnchor(dead.Place, Readable(dead.Found.Address), dead.Pages);

    private static IEnumerable<Diagnostic> FindDeadInStyles(AuditedPages pages) =>
        from dead in pages.DeadInStyles
        select PageMistakes.DeadReference(dead.Origin, Readable(dead.Address), dead.Path);

    // Browsers know #top on every page.
    private static bool HasPlace(AuditedPages pages, AnchorLink link) =>
        link.Id.Equals("top", StringComparison.OrdinalIgnoreCase) || pages.ByPath[link.Path].Ids.Contains(link.Id);

    private static string Readable(string address) => Uri.UnescapeDataString(address);
}
