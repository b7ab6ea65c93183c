using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Maps.Checks;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model;

/// <summary>Checks what routes say of their places, beyond what each field can know by itself.</summary>
internal static class RouteChecks
{
    /// <summary>Reports what is probably wrong with the stops and plans of <paramref name="routes"/>.</summary>
    public static void Check(ImmutableArray<Page<Route>> routes, References references, DiagnosticBag diagnostics)
    {
        foreach (var page in routes)
        {
            CheckOutdoors(page.Content, diagnostics);
            CheckPoints(page.Content.Stops, diagnostics);
            CheckDatums(page.Content.Stops, diagnostics);
            CheckPlans(page.Content, references, diagnostics);
            CheckRecordings(page.Content.Stops, diagnostics);
        }
    }

    private static void CheckOutdoors(Route route, DiagnosticBag diagnostics)
    {
        if (route.Setting != RouteSetting.Outdoor)
            return;
        // A page that was only begun says nothing of its setting yet.
        if (route is { Stops.IsEmpty: true, SettingPlace: { } place })
            diagnostics.Add(RouteMistakes.NoStops(place));
        // A route of which no place is known yet is drawn as a line; only half of them is a slip.
        if (route.Stops.All(stop => stop.LocationPlace is null))
            return;
        foreach (var stop in route.Stops.Where(stop => stop is { LocationPlace: null, TitlePlace: not null }))
            diagnostics.Add(RouteMistakes.NoCoordinate(stop.TitlePlace!.Value, stop.Title));
    }

    private static void CheckPoints(ImmutableArray<Stop> stops, DiagnosticBag diagnostics)
    {
        foreach (var finding in RouteCheck.Check([.. stops.Select(stop => stop.Location?.Coordinate)]))
        {
            var stop = stops[finding.Stop];
            var place = stop.LocationPlace!.Value;
            if (finding is StopFinding.FarFromNeighbours far)
                diagnostics.Add(RouteMistakes.FarStop(place, stop.Title, far.Metres));
            // Two villages of a town have one point if only the town is known.
            else if (finding is StopFinding.SamePoint { Earlier: var earlier } && !stop.Location!.IsApproximate)
                diagnostics.Add(RouteMistakes.SamePoint(place, stop.Title, stops[earlier].Title));
        }
    }

    /// <summary>Datums lie up to a kilometre apart, which matters only where a point claims to be better than that. One report a route.</summary>
    private static void CheckDatums(ImmutableArray<Stop> stops, DiagnosticBag diagnostics)
    {
        var unnamed = stops.Where(stop => stop.Location is { NamesDatum: false, IsApproximate: false }).ToArray();
        if (unnamed.Length > 0)
            diagnostics.Add(RouteMistakes.NoDatum(unnamed[0].LocationPlace!.Value, unnamed[0].Title, unnamed.Length - 1));
    }

    private static void CheckRecordings(ImmutableArray<Stop> stops, DiagnosticBag diagnostics)
    {
        foreach (var audio in stops.Select(stop => stop.Audio).OfType<FileReference>().Where(audio => Path.GetExtension(audio.Path).ToLowerInvariant() is not (".mp3" or ".m4a")))
            diagnostics.Add(RouteMistakes.NoRecording(audio.Place, audio.Path));
    }

    private static void CheckPlans(Route route, References references, DiagnosticBag diagnostics)
    {
        foreach (var plan in route.FloorPlans.Where(plan => references.Find(plan.File) is { Size: null }))
            diagnostics.Add(RouteMistakes.NoPicture(plan.File.Place, plan.File.Path));
        // One report a floor: the plan is missing once, however many stops want it.
        foreach (var stop in route.Stops.Where(stop => stop.At is not null && route.FindFloorPlan(stop.Floor) is null).DistinctBy(stop => stop.Floor))
            diagnostics.Add(RouteMistakes.NoFloorPlan(stop.AtPlace!.Value, stop.Title, stop.Floor));
    }
}
