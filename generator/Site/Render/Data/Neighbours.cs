using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Render.Data;

/// <summary>The page before and the page behind each page among its like.</summary>
internal sealed class Neighbours
{
    private readonly Dictionary<Page, (Page? Previous, Page? Next)> neighbours = [];

    public Neighbours(SiteModel site)
    {
        foreach (var hospital in site.Pages.Hospitals)
            Add(site.BranchesOf(hospital));
        Add(site.Pages.Hospitals);
        Add(site.Pages.Activities);
        Add(site.Pages.Consortia);
        Add(site.Pages.Routes);
        Add(site.Pages.GuidePages);
    }

    public Page? PreviousOf(Page page) => neighbours.GetValueOrDefault(page).Previous;

    public Page? NextOf(Page page) => neighbours.GetValueOrDefault(page).Next;

    private void Add(IReadOnlyList<Page> pages)
    {
        for (var i = 0; i < pages.Count; i++)
            neighbours[pages[i]] = (i > 0 ? pages[i - 1] : null, i + 1 < pages.Count ? pages[i + 1] : null);
    }
}
