using System.Collections.Immutable;

namespace BrandShowcase.Maps.Overview;

/// <summary>Puts places into groups that one small map can show: each place is near to another of its group.</summary>
internal static class PlaceGroups
{
    private const double NearMetres = 60_000;
    private const double OnePlaceMetres = 500;

    /// <summary>The indices of the places in each group, those to be drawn as a map first, then the largest; places without a point are in none.</summary>
    internal static ImmutableArray<ImmutableArray<int>> Find(ImmutableArray<OverviewPlace> places)
    {
        var groups = new List<ImmutableArray<int>>();
        foreach (var index in Enumerable.Range(0, places.Length).Where(i => !places[i].Points.IsEmpty))
        {
            var near = groups.FindAll(group => group.Any(other => AreNear(places[index], places[other])));
            groups.RemoveAll(near.Contains);
            groups.Add([.. near.SelectMany(group => group).Append(index).Order()]);
        }
        return [.. groups.OrderBy(group => AreAtOnePlace([.. group.SelectMany(i => places[i].Points)])).ThenByDescending(group => group.Length).ThenBy(group => group[0])];
    }

    /// <summary>Whether a map of <paramref name="points"/> would show a single dot.</summary>
    internal static bool AreAtOnePlace(ImmutableArray<Wgs84> points) =>
        points.All(point => point.DistanceTo(points[0]) < OnePlaceMetres);

    private static bool AreNear(OverviewPlace a, OverviewPlace b) =>
        a.Points.Any(point => b.Points.Any(other => point.DistanceTo(other) < NearMetres));
}
