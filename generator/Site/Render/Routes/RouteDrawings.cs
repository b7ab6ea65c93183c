using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Layouts;
using BrandShowcase.Maps.Overview;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using FloorPlan = BrandShowcase.Maps.Routes.FloorPlan;

namespace BrandShowcase.Site.Render.Routes;

/// <summary>The drawings of routes, each in forms for several widths.</summary>
internal static class RouteDrawings
{
    /// <summary>The drawings of a route: one for each floor of which there is a plan, and a line through all stops unless all are on plans; none without stops.</summary>
    /// <param name="page">The route.</param>
    /// <param name="site">The site.</param>
    /// <param name="href">Turns an address of the site into that of a link.</param>
    public static ImmutableArray<DrawingView> Of(Page<Route> page, SiteModel site, Func<string, string> href)
    {
        if (page.Content.Stops.IsEmpty)
            return [];
        var outline = RouteOutlines.Of(page);
        var drawings = ImmutableArray.CreateBuilder<DrawingView>();
        var drawn = 0;
        // 1 and 1楼 are one floor.
        foreach (var floor in page.Content.Stops.Zip(outline.Stops).Where(stop => stop.First.At is not null).GroupBy(stop => stop.Second.Floor, stop => stop.First))
        {
            if (floor.Select(stop => FindPlan(page.Content, stop, site, href)).FirstOrDefault(found => found is not null) is not { } plan)
                continue;
            drawings.Add(new(format => RouteMap.DrawFloor(outline, floor.Key, plan, format), $"map-{drawings.Count + 1}", MapFormat.Paper, floor.Key));
            drawn += floor.Count();
        }
        if (drawn < page.Content.Stops.Length)
            drawings.Insert(0, new(format => RouteMap.Draw(outline, format), "map", MapFormat.Paper));
        return drawings.DrainToImmutable();
    }

    /// <summary>The drawing of all routes and hospitals, or null where no place is known.</summary>
    public static DrawingView? FindOverview(SiteModel site, Func<Page, string> href)
    {
        ImmutableArray<OverviewPlace> places = [.. site.Pages.Hospitals.Select(page => PlaceOf(page, href)), .. site.Pages.Routes.Select(page => PlaceOf(page, site, href))];
        // No list stands below it on paper, so it brings its key along.
        return places.All(place => place.Points.IsEmpty)
            ? null
            : new(format => OverviewMap.Draw(site.Pages.Section(PageKind.Routes).Title, places, format), "map", MapFormat.Paper with { IsOnSheet = false });
    }

    private static FloorPlan? FindPlan(Route route, Stop stop, SiteModel site, Func<string, string> href) =>
        site.Find(route.FindFloorPlan(stop.Floor)?.File) is { Size: { } size } asset ? new(href(asset.Address), size.Width, size.Height) : null;

    private static OverviewPlace PlaceOf(Page<Hospital> page, Func<Page, string> href) => new()
    {
        Title = page.Content.ShortTitle ?? page.Title,
        Kind = OverviewPlaceKind.Hospital,
        Points = page.Content.Location is { } location ? [location.Coordinate.ToWgs84()] : [],
        Precision = RouteOutlines.PrecisionOf(page.Content.Location),
        Region = page.Content.City,
        Href = href(page),
    };

    private static OverviewPlace PlaceOf(Page<Route> page, SiteModel site, Func<Page, string> href)
    {
        var hospital = site.Find(page.Content.Hospital) as Page<Hospital>;
        var locations = page.Content.Stops.Select(stop => stop.Location).OfType<Location>().ToList();
        // A route through a building is where its hospital is.
        if (locations.Count == 0 && page.Content.Setting == RouteSetting.Indoor && hospital?.Content.Location is { } entrance)
            locations.Add(entrance);
        return new()
        {
            Title = page.Title,
            Kind = OverviewPlaceKind.Route,
            Points = [.. locations.Select(location => location.Coordinate.ToWgs84())],
            Precision = RouteOutlines.PrecisionOf(locations.FirstOrDefault()),
            Region = hospital?.Content.City ?? (site.Find(page.Content.Consortium) as Page<Consortium>)?.Content.Region,
            Href = href(page),
        };
    }
}
