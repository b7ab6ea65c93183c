namespace BrandShowcase.Search.Fragments;

/// <summary>
/// Finds the passages of texts that come again most often in other texts, after the algorithm COVER (K. Liao, M. Petri, A. Moffat,
/// A. Wirth: Effective construction of relative Lempel-Ziv dictionaries, 2016). A passage is worth the sum of its distinct grams, each
/// by the number of other texts that have it; a gram in a passage that was picked is worth nothing any more.
/// </summary>
internal sealed class RepeatedPassages
{
    // In UTF-16 units, and found by measuring: shorter grams pick what is common but not alike, longer ones miss words.
    private const int GramLength = 3;
    private const int PassageLength = 32;
    private const int GramsInPassage = PassageLength - GramLength + 1;

    // Grams with equal hashes are worth too much together, which a few thousand passages do not notice.
    private const int HashBits = 18;

    private readonly string text;
    private readonly int[] worth = new int[1 << HashBits];
    private readonly int[] timesInPassage = new int[1 << HashBits];

    private RepeatedPassages(IReadOnlyList<string> texts)
    {
        text = string.Concat(texts);
        var lastText = new int[1 << HashBits];
        var start = 0;
        for (var number = 1; number <= texts.Count; number++)
        {
            var end = start + texts[number - 1].Length;
            for (var i = start; i + GramLength <= end; i++)
            {
                var gram = GramAt(i);
                if (lastText[gram] > 0 && lastText[gram] < number)
                    worth[gram]++;
                lastText[gram] = number;
            }
            start = end;
        }
    }

    /// <summary>Picks passages of about <paramref name="length"/> UTF-16 units together, from all parts of the texts; the most valuable stands last.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> texts, int length)
    {
        var passages = new RepeatedPassages(texts);
        var part = Math.Max(PassageLength, passages.text.Length / Math.Max(1, length / PassageLength));
        var picked = new List<(long Worth, Range Place)>();
        for (var start = 0; start + PassageLength <= passages.text.Length; start += part)
        {
            if (passages.FindBest(start, Math.Min(start + part, passages.text.Length)) is var (value, best) && value > 0)
                picked.Add((value, passages.Take(best)));
        }
        return [.. picked.OrderBy(passage => passage.Worth).Select(passage => passages.text[passage.Place])];
    }

    /// <summary>The most valuable passage of a part of the text, and its value.</summary>
    private (long Worth, int Start) FindBest(int start, int end)
    {
        var best = (Worth: 0L, Start: start);
        var sum = 0L;
        var lastGram = end - GramLength;
        for (var i = start; i <= lastGram; i++)
        {
            var entering = GramAt(i);
            if (timesInPassage[entering]++ == 0)
                sum += worth[entering];
            var first = i - GramsInPassage + 1;
            if (first > start && --timesInPassage[GramAt(first - 1)] == 0)
                sum -= worth[GramAt(first - 1)];
            if (first >= start && sum > best.Worth)
                best = (sum, first);
        }
        for (var i = Math.Max(start, lastGram - GramsInPassage + 1); i <= lastGram; i++)
            timesInPassage[GramAt(i)] = 0;
        return best;
    }

    /// <summary>Takes a passage without the worthless grams at its ends.</summary>
    private Range Take(int start)
    {
        var (first, last) = (start, start + GramsInPassage - 1);
        while (worth[GramAt(first)] == 0)
            first++;
        while (worth[GramAt(last)] == 0)
            last--;
        for (var i = first; i <= last; i++)
            worth[GramAt(i)] = 0;
        return first..(last + GramLength);
    }

    private int GramAt(int position)
    {
        var gram = 0UL;
        foreach (var unit in text.AsSpan(position, GramLength))
            gram = (gram << 16) | unit;
        return (int)((gram * 0x9E3779B97F4A7C15UL) >> (64 - HashBits));
    }
}
