namespace BrandShowcase.Search.Lexicon;

/// <summary>Counts grams that are given by their beginning and ending. They are numbered in the order in which they first come.</summary>
internal sealed class GramCounter
{
    private const int FirstCapacity = 2048;

    // A table with open addressing, half of it free: one more than the number of a gram, or 0.
    private int[] slots = new int[2 * FirstCapacity];
    private Gram[] grams = new Gram[FirstCapacity];
    private int[] lastDocuments = new int[FirstCapacity];
    private int count;

    /// <summary>What was counted.</summary>
    public ReadOnlySpan<Gram> Grams => grams.AsSpan(0, count);

    /// <summary>Counts a gram.</summary>
    /// <param name="beginning">The gram without its last character.</param>
    /// <param name="ending">The gram without its first character.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="document">Which document that is, from 1; documents come one after another.</param>
    /// <returns>The gram's number.</returns>
    public int Add(int beginning, int ending, int place, int document)
    {
        var slot = SlotOf(beginning, ending);
        while (slots[slot] > 0 && !IsAt(slots[slot] - 1, beginning, ending))
            slot = (slot + 1) & (slots.Length - 1);
        if (slots[slot] == 0)
        {
            if (count == grams.Length)
            {
                Grow();
                return Add(beginning, ending, place, document);
            }
            grams[count] = new(beginning, ending, place, 0, 0);
            slots[slot] = ++count;
        }
        var number = slots[slot] - 1;
        ref var gram = ref grams[number];
        var isNew = lastDocuments[number] != document;
        gram = gram with { Times = gram.Times + 1, Documents = gram.Documents + (isNew ? 1 : 0) };
        lastDocuments[number] = document;
        return number;
    }

    private bool IsAt(int number, int beginning, int ending) => grams[number].Beginning == beginning && grams[number].Ending == ending;

    private int SlotOf(int beginning, int ending)
    {
        var key = ((ulong)beginning << 32) | (uint)ending;
        return (int)((key * 0x9E3779B97F4A7C15UL) >> 32) & (slots.Length - 1);
    }

    private void Grow()
    {
        Array.Resize(ref grams, 2 * count);
        Array.Resize(ref lastDocuments, 2 * count);
        slots = new int[2 * grams.Length];
        for (var number = 0; number < count; number++)
        {
            var slot = SlotOf(grams[number].Beginning, grams[number].Ending);
            while (slots[slot] > 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = number + 1;
        }
    }
}
