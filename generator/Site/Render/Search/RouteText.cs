using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Render.Data;

namespace BrandShowcase.Site.Render.Search;

/// <summary>What the page of a route shows.</summary>
internal static class RouteText
{
    public static void Add(Page<Route> page, SiteModel site, SearchText text)
    {
        var route = page.Content;
        text.AddLabels(site.Find(route.Consortium)?.Title);
        text.AddText(TemplateData.SettingOf(route.Setting).Text, route.Audience, MinutesOf(route.Duration), route.MeetingPoint);
        text.AddRules(route.Rules);
        text.AddText([.. route.Forms]);
        foreach (var stop in route.Stops)
        {
            text.AddLabels(stop.Title);
            text.AddText(MinutesOf(stop.Minutes), stop.Floor, stop.Text, site.Find(stop.Page)?.Title);
            text.AddText(stop.Location?.Precision?.Text);
            text.AddRules(stop.Rules);
            text.AddPictures(stop.Image);
        }
        foreach (var reception in route.Receptions)
        {
            text.AddLine(reception.Period ?? SearchText.YearOf(reception.Year), reception.Batches?.In("期"), reception.People?.In("人"), reception.PersonTimes?.In("人次"));
            text.AddText(reception.Note);
        }
    }

    private static string? MinutesOf(int? minutes) => minutes is { } known ? $"{known}分钟" : null;
}
