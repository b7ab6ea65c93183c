using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Pages of authors to which no other page leads.</summary>
internal static class Orphans
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var linked = site.Pages!.All.SelectMany(page => page.Linked.Where(target => target != page.Path)).ToHashSet();
        return from page in site.Pages.All
               where page.Page is { IsListed: true, Source: not null, Kind: not PageKind.Home } && !linked.Contains(page.Path)
               select PageMistakes.Orphan(new(page.Page.Source!.Text, page.Page.Source.FrontMatter.Mapping.Find("title")?.Span ?? default), page.Page.Url.Value);
    }
}
