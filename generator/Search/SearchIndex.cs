using BrandShowcase.Search.Files;
using BrandShowcase.Search.Fragments;
using BrandShowcase.Search.Lexicon;
using BrandShowcase.Search.Lists;
using BrandShowcase.Search.Postings;

namespace BrandShowcase.Search;

/// <summary>Makes the index that the browser searches, as FORMAT.md describes it: documents in, files out.</summary>
public static class SearchIndex
{
    /// <summary>Builds the index. The same documents give the same bytes on any machine and any number of threads.</summary>
    /// <param name="documents">The pages, in the order in which the index numbers them.</param>
    /// <param name="threads">How many threads may work on it, at least 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<SearchFile> Build(IReadOnlyList<SearchDocument> documents, int threads, CancellationToken cancellation = default)
    {
        var parallelism = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        var postings = AllPostings.Collect(documents, parallelism);
        var code = LevelCode.Create(postings.CountLevels());
        var hasTiers = TermEncoder.HasTiers(documents.Count);
        var terms = ShardSet.Fill(TermLists.Encode(postings, documents.Count, code, parallelism), hasTiers);
        var characters = SingleFile.Create("characters", Characters.Encode(postings.HanCharacters()));

        var dictionary = FragmentDictionary.Create(documents);
        var fragments = new ReadOnlyMemory<byte>[documents.Count];
        Parallel.For(0, fragments.Length, parallelism, page => fragments[page] = Fragment.Encode(documents[page], dictionary));

        var pages = FileGroups.Create("pages", fragments);
        var shards = FileGroups.Create("terms", terms.Bodies);
        var rests = FileGroups.Create("rest", terms.Rests);
        var names = NameFolder.Create(NameFiles.Encode(documents));
        var facets = SingleFile.Create("facets", Facets.Encode(documents));
        var manifest = new Manifest
        {
            PageCount = documents.Count,
            Code = code,
            HasTiers = hasTiers,
            Pages = pages,
            Shards = shards,
            FirstTerms = terms.FirstTerms,
            Rests = rests,
            NamesHash = names.Hash,
            CharactersHash = characters.Hash,
            FacetsHash = facets.Hash,
            NameKeys = names.Keys,
            Dictionary = dictionary,
        };
        return [new("index.bin", SealedFile.Seal(manifest.Encode())), .. shards.Files, .. rests.Files, .. pages.Files, .. names.Files, characters.File, facets.File];
    }
}
