using System.Collections.Immutable;

namespace BrandShowcase.Maps.Overview;

/// <summary>Puts places into groups that one small map can show: each place is near to another of its group.</summary>
internal static class PlaceGroups
{
    private const double NearMetres = 60_000;

    /// <summary>The indices of the places in each group, the largest group first; places without a point are in none.</summary>
    internal static ImmutableArray<ImmutableArray<int>> Find(ImmutableArray<OverviewPlace> places)
    {
        var groups = new List<ImmutableArray<int>>();
        foreach (var index in Enumerable.Range(0, places.Length).Where(i => !places[i].Points.IsEmpty))
        {
            var near = groups.FindAll(group => group.Any(other => AreNear(places[index], places[other])));
            groups.RemoveAll(near.Contains);
            groups.Add([.. near.SelectMany(group => group).Append(index).Order()]);
        }
        return [.. groups.OrderByDescending(group => group.Length).ThenBy(group => group[0])];
    }

    private static bool AreNear(OverviewPlace a, OverviewPlace b) =>
        a.Points.Any(point => b.Points.Any(other => point.DistanceTo(other) < NearMetres));
}
