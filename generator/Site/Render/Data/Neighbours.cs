using System.Collections.Frozen;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Render.Data;

/// <summary>The page before and the page behind each page among its like.</summary>
internal sealed class Neighbours
{
    private readonly FrozenDictionary<Page, (Page? Previous, Page? Next)> neighbours;

    public Neighbours(SiteModel site)
    {
        var found = new Dictionary<Page, (Page?, Page?)>();
        foreach (var hospital in site.Pages.Hospitals)
            Add(found, site.BranchesOf(hospital));
        Add(found, site.Pages.Hospitals);
        Add(found, site.Pages.Activities);
        Add(found, site.Pages.Consortia);
        Add(found, site.Pages.Routes);
        Add(found, site.Pages.GuidePages);
        neighbours = found.ToFrozenDictionary();
    }

    public Page? PreviousOf(Page page) => neighbours.GetValueOrDefault(page).Previous;

    public Page? NextOf(Page page) => neighbours.GetValueOrDefault(page).Next;

    private static void Add(Dictionary<Page, (Page?, Page?)> found, IReadOnlyList<Page> pages)
    {
        for (var i = 0; i < pages.Count; i++)
            found[pages[i]] = (i > 0 ? pages[i - 1] : null, i + 1 < pages.Count ? pages[i + 1] : null);
    }
}
