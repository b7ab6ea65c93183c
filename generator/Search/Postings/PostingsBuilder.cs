using System.Runtime.InteropServices;
using BrandShowcase.Search.Terms;

namespace BrandShowcase.Search.Postings;

/// <summary>Collects which terms stand on which of a run of pages, and at which level.</summary>
internal sealed class PostingsBuilder : ITermSink
{
    /// <summary>The bits of a level in a posting.</summary>
    public const int LevelBits = 3;

    private readonly Dictionary<ulong, int> hanTerms = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> tokens = new Dictionary<string, int>().GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<Entry> entries = [];
    private readonly BytePool pool = new();
    private readonly TermCutter cutter;
    private readonly long[] levelCounts = new long[Level.Count];
    private int page;
    private byte? level;

    public PostingsBuilder() => cutter = new(this);

    /// <summary>Adds the terms of a page. Pages are added in the order of their numbers.</summary>
    public void Add(int number, SearchDocument document)
    {
        page = number;
        Add(Level.Title, document.Title, document.Brand);
        Add(Level.Name, document.Slogan, document.Secretary);
        level = Level.Name;
        foreach (var name in document.Names)
            cutter.Cut(name);
        level = Level.Label;
        foreach (var label in document.Labels)
            cutter.Cut(label);
        if (document.Hospital is { } hospital)
            cutter.Cut(hospital);
        level = null;
        foreach (var text in document.Text)
            cutter.Cut(text);
    }

    /// <summary>All terms of the pages that were added, sorted. Nothing may be added afterwards.</summary>
    public PartialPostings Build()
    {
        foreach (ref var entry in CollectionsMarshal.AsSpan(entries))
            Close(ref entry);
        var terms = new List<(string Term, BytePool.Sequence Postings)>(entries.Count);
        foreach (var (key, index) in hanTerms)
            terms.Add((new HanTerm(key).ToString(), entries[index].Postings));
        foreach (var (token, index) in tokens.Dictionary)
            terms.Add((token, entries[index].Postings));
        terms.Sort((one, other) => string.CompareOrdinal(one.Term, other.Term));
        return new(pool, terms, levelCounts);
    }

    void ITermSink.Add(HanTerm term)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(hanTerms, term.Key, out var exists);
        if (!exists)
            index = AddEntry();
        Count(index);
    }

    void ITermSink.Add(ReadOnlySpan<char> token)
    {
        if (!tokens.TryGetValue(token, out var index))
            tokens[token] = index = AddEntry();
        Count(index);
    }

    private void Add(byte shortFieldLevel, params ReadOnlySpan<string?> fields)
    {
        level = shortFieldLevel;
        foreach (var field in fields)
        {
            if (field is not null)
                cutter.CutBothWays(field);
        }
    }

    private int AddEntry()
    {
        entries.Add(new() { Page = -1, Before = -1 });
        return entries.Count - 1;
    }

    private void Count(int index)
    {
        ref var entry = ref CollectionsMarshal.AsSpan(entries)[index];
        if (entry.Page != page)
        {
            Close(ref entry);
            (entry.Page, entry.Occurrences, entry.FieldLevel) = (page, 0, 0);
        }
        if (level is { } fieldLevel)
            entry.FieldLevel = Math.Max(entry.FieldLevel, fieldLevel);
        else
            entry.Occurrences++;
    }

    /// <summary>Writes the posting of the page that the entry has been counting.</summary>
    private void Close(ref Entry entry)
    {
        if (entry.Page < 0)
            return;
        var highest = entry.FieldLevel > 0 ? entry.FieldLevel : Level.OfOccurrences(entry.Occurrences);
        levelCounts[highest]++;
        var value = ((uint)(entry.Page - entry.Before) << LevelBits) | highest;
        for (; value >= 0x80; value >>= 7)
            pool.Append(ref entry.Postings, (byte)(value | 0x80));
        pool.Append(ref entry.Postings, (byte)value);
        entry.Before = entry.Page;
    }

    private record struct Entry
    {
        public BytePool.Sequence Postings;
        public int Page;
        public int Before;
        public int Occurrences;
        public byte FieldLevel;
    }
}
