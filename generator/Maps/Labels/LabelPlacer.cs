using System.Collections.Immutable;

namespace BrandShowcase.Maps.Labels;

/// <summary>
/// Chooses a place for every label so that no two exclude each other. Those with the fewest places choose first; one that
/// finds none may push another to a different place; those still without get leader lines. Time grows with the square of
/// the number of labels, times a constant number of places each.
/// </summary>
internal sealed class LabelPlacer
{
    // Many labels get fewer trials each, so that no drawing takes long.
    private const int Work = 120;
    private const int PolishRounds = 2;
    private const double MostFilled = 0.42;

    private readonly LabelScene scene;
    private readonly LabelCandidates candidates;
    private readonly List<LabelCandidate>[] places;
    private readonly LabelCandidate?[] chosen;
    private readonly bool[] isApart;
    private readonly int[] urgency;

    private LabelPlacer(LabelScene scene)
    {
        this.scene = scene;
        candidates = new(scene);
        places = new List<LabelCandidate>[scene.Sites.Length];
        chosen = new LabelCandidate?[scene.Sites.Length];
        isApart = new bool[scene.Sites.Length];
        urgency = new int[scene.Sites.Length];
    }

    /// <summary>A place for the label of each station of <paramref name="scene"/>; null where one of them finds none.</summary>
    internal static ImmutableArray<LabelCandidate>? Place(LabelScene scene)
    {
        if (!MayHold(scene))
            return null;
        var placer = new LabelPlacer(scene);
        return placer.TryChoose() ? [.. placer.chosen.Select(place => place!)] : null;
    }

    // Labels never fill the room between lines wholly; where they would have to, the search is spared.
    private static bool MayHold(LabelScene scene) =>
        scene.Sites.Sum(site => site.Shapes.Min(text => scene.Width(text) * scene.Height(text))) < MostFilled * scene.Bounds.Width * scene.Bounds.Height;

    private bool TryChoose()
    {
        for (var i = 0; i < places.Length; i++)
            places[i] = Sorted(candidates.FindBeside(i));
        var trials = Math.Clamp(Work / Math.Max(1, places.Length), 2, 6);
        for (var trial = 0; trial < trials; trial++)
        {
            if (FindUnplaceable() is not { } unplaceable)
            {
                for (var round = 0; round < PolishRounds; round++)
                    Polish();
                return true;
            }
            // What found no place chooses earlier next time.
            urgency[unplaceable]++;
            Array.Clear(chosen);
        }
        return false;
    }

    // Places all labels, or as many as it takes to find one that has no place left.
    private int? FindUnplaceable()
    {
        var order = Enumerable.Range(0, chosen.Length).OrderByDescending(i => urgency[i]).ThenBy(i => places[i].Count).ThenBy(i => i).ToList();
        foreach (var i in order)
            ChooseFor(i);
        foreach (var i in order)
        {
            if (chosen[i] is not null)
                continue;
            AddPlacesApart(i);
            ChooseFor(i);
            // The last resort: those in its way move apart too.
            if (chosen[i] is null)
                MakeRoom(i);
            if (chosen[i] is null)
                return i;
        }
        return null;
    }

    private void AddPlacesApart(int index)
    {
        if (!isApart[index])
            places[index] = Sorted([.. places[index], .. candidates.FindApart(index)]);
        isApart[index] = true;
    }

    private static List<LabelCandidate> Sorted(List<LabelCandidate> list) => [.. list.OrderBy(candidate => candidate.Cost)];

    private void ChooseFor(int index)
    {
        chosen[index] = places[index].Find(place => IsFree(place, index));
        if (chosen[index] is null)
            PushAside(index);
    }

    // Takes a place that only one other label stands in the way of, if that one has another place to go.
    private void PushAside(int index)
    {
        var retreats = new Dictionary<int, List<LabelCandidate>>();
        foreach (var place in places[index])
        {
            if (FindOnlyBlocker(place, index) is not { } blocker)
                continue;
            if (!retreats.TryGetValue(blocker, out var free))
                retreats.Add(blocker, free = places[blocker].FindAll(other => IsFree(other, blocker)));
            if (free.Find(other => !other.Excludes(place)) is not { } retreat)
                continue;
            (chosen[index], chosen[blocker]) = (place, retreat);
            return;
        }
    }

    private void MakeRoom(int index)
    {
        foreach (var blocker in places[index].Select(place => FindOnlyBlocker(place, index)).OfType<int>().Distinct().ToList())
            AddPlacesApart(blocker);
        ChooseFor(index);
    }

    private void Polish()
    {
        for (var i = 0; i < chosen.Length; i++)
        {
            if (chosen[i] is { } current)
                chosen[i] = places[i].Find(place => place.Cost < current.Cost && IsFree(place, i)) ?? current;
        }
    }

    private bool IsFree(LabelCandidate place, int index)
    {
        for (var i = 0; i < chosen.Length; i++)
        {
            if (i != index && chosen[i] is { } other && place.Excludes(other))
                return false;
        }
        return true;
    }

    private int? FindOnlyBlocker(LabelCandidate place, int index)
    {
        int? blocker = null;
        for (var i = 0; i < chosen.Length; i++)
        {
            if (i == index || chosen[i] is not { } other || !place.Excludes(other))
                continue;
            if (blocker is not null)
                return null;
            blocker = i;
        }
        return blocker;
    }
}
