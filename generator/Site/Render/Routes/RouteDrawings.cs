using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Layouts;
using BrandShowcase.Maps.Overview;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Render.Data;
using BrandShowcase.Templating.Values;
using FloorPlan = BrandShowcase.Maps.Routes.FloorPlan;

namespace BrandShowcase.Site.Render.Routes;

/// <summary>The drawings of routes, each in forms for several widths.</summary>
internal static class RouteDrawings
{
    // Names of 15 of these are as large as the text of an A4 page, and can be read from two metres on an A3 page.
    private static readonly MapFormat Paper = new(600);

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
        foreach (var floor in page.Content.Stops.Where(stop => stop.At is not null).GroupBy(stop => stop.Floor))
        {
            if (site.Find(page.Content.FindFloorPlan(floor.Key)?.File) is not { Size: { } size } asset)
                continue;
            var plan = new FloorPlan(href(asset.Address), size.Width, size.Height);
            var name = floor.Key is null ? null : RouteOutlines.NameOfFloor(floor.Key);
            drawings.Add(Draw(format => RouteMap.DrawFloor(outline, name, plan, format), $"map-{drawings.Count + 1}") with { Floor = name });
            drawn += floor.Count();
        }
        if (drawn < page.Content.Stops.Length)
            drawings.Insert(0, Draw(format => RouteMap.Draw(outline, format), "map"));
        return drawings.DrainToImmutable();
    }

    /// <summary>The drawing of all routes and hospitals, or null where no place is known.</summary>
    public static DrawingView? FindOverview(SiteModel site, Func<Page, string> href)
    {
        ImmutableArray<OverviewPlace> places = [.. site.Pages.Hospitals.Select(page => PlaceOf(page, href)), .. site.Pages.Routes.Select(page => PlaceOf(page, site, href))];
        return places.All(place => place.Points.IsEmpty) ? null : Draw(format => OverviewMap.Draw(site.Pages.Section(PageKind.Routes).Title, places, format), "map");
    }

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

    private static DrawingView Draw(Func<MapFormat, MapDrawing> draw, string id) =>
        new(Write(draw(MapFormat.Wide), $"{id}-wide"), Write(draw(MapFormat.Tall), $"{id}-tall"), Write(draw(Paper), $"{id}-paper"));

    // The writer escapes every text, and addresses are those of the site.
    private static Html Write(MapDrawing drawing, string id) => Html.FromTrustedMarkup(SvgWriter.WriteText(drawing, id));
}
