using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Search;

/// <summary>What the page of a consortium shows.</summary>
internal static class ConsortiumText
{
    public static void Add(Page<Consortium> page, SiteModel site, SearchText text)
    {
        var consortium = page.Content;
        text.AddNames(consortium.ShortTitle);
        text.AddLabels(consortium.Region, site.Find(consortium.Parent)?.Title);
        text.AddText(consortium.Lead, consortium.Launched?.ToChinese());
        text.AddPeople(consortium.Leaders);
        text.AddAchievements(consortium.Achievements);
        foreach (var project in consortium.Projects)
        {
            text.AddLabels(project.Name);
            text.AddText(project.Text);
        }
        AddMembers(page, site, text);
        text.AddProgrammes(consortium.Programmes);
        text.AddPosts(consortium.Posts);
        text.AddActivities(site.ActivitiesOf(page));
        text.AddRoutes(site.RoutesOf(page));
        text.AddText([.. consortium.Goals]);
    }

    /// <summary>Its members, or the consortia below it where it names none.</summary>
    private static void AddMembers(Page<Consortium> page, SiteModel site, SearchText text)
    {
        text.AddLabels([.. page.Content.Members.Select(member => site.Find(member)?.Title ?? member.Name)]);
        if (!page.Content.Members.IsEmpty)
            return;
        foreach (var child in site.ChildrenOf(page))
        {
            text.AddLabels(child.Title);
            text.AddText(child.Header.Summary);
        }
    }
}
