using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Search;

/// <summary>What the page of an activity shows.</summary>
internal static class ActivityText
{
    public static void Add(Page<Activity> page, SiteModel site, SearchText text)
    {
        var activity = page.Content;
        text.AddLabels((page.Parent as Page<Consortium>)?.Title);
        text.AddText(activity.Date?.ToChinese(), activity.When);
        text.AddLabels([.. activity.Occasions, .. activity.Kinds, .. activity.Places, .. activity.Branches.Select(site.Find).Select(branch => branch?.Title)]);
        text.AddPeople(activity.People);
        text.AddText([.. activity.Items]);
        text.AddAchievements(activity.Achievements);
        text.AddPictures([.. activity.Photos]);
    }
}
