using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Render.Data;

/// <summary>The way from the home page down to a page.</summary>
internal static class Trail
{
    /// <summary>The pages above <paramref name="page"/>, the home page first.</summary>
    public static IEnumerable<Page> To(Page page)
    {
        var above = new List<Page>();
        for (var step = page.Parent; step is not null; step = step.Parent)
            above.Add(step);
        above.Reverse();
        return above;
    }
}
