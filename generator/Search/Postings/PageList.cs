namespace BrandShowcase.Search.Postings;

/// <summary>The pages of a term in order, each with its level. One list is filled again and again.</summary>
internal sealed class PageList
{
    private int[] pages = new int[256];
    private byte[] levels = new byte[256];

    /// <summary>How many pages there are.</summary>
    public int Count { get; private set; }

    /// <summary>The pages' numbers, ascending.</summary>
    public ReadOnlySpan<int> Pages => pages.AsSpan(0, Count);

    /// <summary>The level of each.</summary>
    public ReadOnlySpan<byte> Levels => levels.AsSpan(0, Count);

    /// <summary>Forgets all pages.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a page behind the others.</summary>
    public void Add(int page, byte level)
    {
        if (Count == pages.Length)
        {
            Array.Resize(ref pages, Count * 2);
            Array.Resize(ref levels, Count * 2);
        }
        (pages[Count], levels[Count]) = (page, level);
        Count++;
    }
}
