using System.Buffers;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Names;

/// <summary>
/// Finds names that are one character off without comparing each with each: two texts that differ in one character have the same
/// rest when it is taken out of both, so names are kept by what is left without each of their characters.
/// </summary>
internal sealed class NearNameIndex
{
    // Of a shorter name, one character is too much of it.
    private const int Shortest = 3;
    private const int Longest = 64;

    // Names that differ in these alone are different names on purpose.
    private static readonly SearchValues<char> Distinguishing = SearchValues.Create("0123456789一二三四五六七八九十零〇甲乙丙丁内外东西南北中上下大小男女左右前后");

    // Names are shortened by these: 永康第一人民医院, 康复支部.
    private static readonly SearchValues<char> Omittable = SearchValues.Create("省市县区党");

    private readonly HashSet<string> names;
    private readonly Dictionary<string, List<string>> byRest = [];
    private readonly int[] lengths;

    private NearNameIndex(HashSet<string> names)
    {
        this.names = names;
        lengths = [.. names.SelectMany(name => new[] { name.Length, name.Length - 1, name.Length + 1 }).Where(length => length >= Shortest).Distinct().OrderDescending()];
        foreach (var name in names)
        {
            Keep(name, name);
            for (var i = 0; i < name.Length; i++)
                Keep(name.Remove(i, 1), name);
        }
    }

    /// <summary>An index of <paramref name="names"/>; those that are too short or too long to tell are left out.</summary>
    public static NearNameIndex Of(IEnumerable<string> names) => new([.. names.Where(name => name.Length is >= Shortest and <= Longest).Order(StringComparer.Ordinal)]);

    /// <summary>The name that <paramref name="text"/> is one character off, or null; null also if it is a name itself.</summary>
    public string? FindNear(string text)
    {
        if (names.Count == 0 || text.Length is < Shortest or > Longest + 1 || names.Contains(text))
            return null;
        if (NearBy(text) is { } without)
            return without;
        for (var i = 0; i < text.Length; i++)
        {
            if (NearBy(text.Remove(i, 1)) is { } near)
                return near;
        }
        return null;

        string? NearBy(string rest) => byRest.GetValueOrDefault(rest)?.Find(name => IsOneOff(text, name));
    }

    /// <summary>The text that ends at <paramref name="end"/> and is one character off a name, or null. Where a name itself ends there, nothing is off.</summary>
    public (TextSpan Span, string Name)? FindEnding(Passage passage, int end)
    {
        var before = passage.Source.Text.AsSpan(passage.Span.Start, end - passage.Span.Start);
        (TextSpan Span, string Name)? nearest = null;
        foreach (var length in lengths)
        {
            if (length > before.Length)
                continue;
            var text = before[^length..].ToString();
            if (names.Contains(text))
                return null;
            // A text of another length begins as the name does, or it is cut off in the wrong place; so is one that goes on as the name does.
            if (nearest is null && FindNear(text) is { } near && (near.Length == length || near[0] == text[0]) && !passage.Source.Text.AsSpan(end - length).StartsWith(near))
                nearest = (new(end - length, length), near);
        }
        return nearest;
    }

    private void Keep(string rest, string name)
    {
        if (!byRest.TryGetValue(rest, out var same))
            byRest[rest] = same = [];
        if (!same.Contains(name))
            same.Add(name);
    }

    /// <summary>Whether one character is another one, is missing or is too much, and does not tell names apart on purpose.</summary>
    private static bool IsOneOff(string text, string name)
    {
        var start = text.AsSpan().CommonPrefixLength(name);
        var textRest = text.AsSpan(start);
        var nameRest = name.AsSpan(start);
        if (text.Length == name.Length)
            return textRest[1..].SequenceEqual(nameRest[1..]) && !(Distinguishing.Contains(textRest[0]) && Distinguishing.Contains(nameRest[0]));
        return text.Length > name.Length
            ? textRest[1..].SequenceEqual(nameRest) && !Distinguishing.Contains(textRest[0]) && textRest[0] != '党'
            : nameRest[1..].SequenceEqual(textRest) && !Distinguishing.Contains(nameRest[0]) && !Omittable.Contains(nameRest[0]);
    }
}
