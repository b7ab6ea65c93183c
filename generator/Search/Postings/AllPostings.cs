using System.Text;
using BrandShowcase.Search.Folding;

namespace BrandShowcase.Search.Postings;

/// <summary>Every term of the site with its pages.</summary>
internal sealed class AllPostings
{
    // Below this many pages a second thread has more to merge than it saves.
    private const int MinimumPagesOfPart = 256;

    private readonly PartialPostings[] parts;
    private readonly (string Term, int Part, BytePool.Sequence Postings)[] sequences;

    // Where the sequences of each term begin, and the end of the last.
    private readonly List<int> starts = [];

    private AllPostings(PartialPostings[] parts)
    {
        this.parts = parts;
        sequences = [.. parts.SelectMany((part, number) => part.Terms.Select(term => (term.Term, number, term.Postings)))];
        if (parts.Length > 1)
            Array.Sort(sequences, (one, other) => string.CompareOrdinal(one.Term, other.Term) is not 0 and var order ? order : one.Part - other.Part);
        for (var i = 0; i < sequences.Length; i++)
        {
            if (i == 0 || sequences[i].Term != sequences[i - 1].Term)
                starts.Add(i);
        }
        starts.Add(sequences.Length);
    }

    /// <summary>How many terms there are.</summary>
    public int Count => starts.Count - 1;

    /// <summary>Cuts the documents into terms, which is the same for any number of threads.</summary>
    public static AllPostings Collect(IReadOnlyList<SearchDocument> documents, ParallelOptions parallelism)
    {
        var parts = new PartialPostings[Math.Clamp(documents.Count / MinimumPagesOfPart, 1, parallelism.MaxDegreeOfParallelism)];
        Parallel.For(0, parts.Length, parallelism, part =>
        {
            var builder = new PostingsBuilder();
            var end = (int)((long)documents.Count * (part + 1) / parts.Length);
            for (var page = (int)((long)documents.Count * part / parts.Length); page < end; page++)
            {
                parallelism.CancellationToken.ThrowIfCancellationRequested();
                builder.Add(page, documents[page]);
            }
            parts[part] = builder.Build();
        });
        return new(parts);
    }

    /// <summary>The term of a number; terms are numbered in their order.</summary>
    public string TermAt(int number) => sequences[starts[number]].Term;

    /// <summary>Adds the pages of a term to a list.</summary>
    public void Read(int number, PageList list)
    {
        for (var i = starts[number]; i < starts[number + 1]; i++)
            parts[sequences[i].Part].Read(sequences[i].Postings, list);
    }

    /// <summary>Every Han character of the folded text: each of them begins a term.</summary>
    public IReadOnlySet<Rune> HanCharacters() => sequences.Select(sequence => Rune.GetRuneAt(sequence.Term, 0)).Where(CharacterClasses.IsHan).ToHashSet();

    /// <summary>How many postings have each level.</summary>
    public IReadOnlyList<long> CountLevels() => [.. Enumerable.Range(0, Level.Count).Select(level => parts.Sum(part => part.LevelCounts[level]))];
}
