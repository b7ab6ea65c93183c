namespace BrandShowcase.Diagnostics;

/// <summary>Finds the name that someone probably meant.</summary>
public static class Spelling
{
    /// <summary>
    /// The nearest of <paramref name="candidates"/> to <paramref name="word"/>, or null if none is near: at most one
    /// edit for every three characters, at least one. Swapped neighbours count as one edit. Of equals the first in ordinal
    /// order wins, whatever the order of the candidates.
    /// </summary>
    public static string? FindNearest(string word, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, word.Length / 3);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit)
                continue;
            var distance = Distance(word, candidate);
            if (distance > limit || (distance == limit && nearest is not null && string.CompareOrdinal(candidate, nearest) >= 0))
                continue;
            (nearest, limit) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>Optimal string alignment distance, ignoring case.</summary>
    private static int Distance(string a, string b)
    {
        var twoBack = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], twoBack[j - 2] + 1);
            }
            (twoBack, previous, current) = (previous, current, twoBack);
        }
        return previous[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
