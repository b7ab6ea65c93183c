using System.Text;
using System.Text.Json;
using BrandShowcase.Search.Tests.Reading;

namespace BrandShowcase.Search.Tests.Vectors;

/// <summary>
/// A site of four pages that fixes the format byte by byte: documents.json, the index's files in hexadecimal, and what an
/// independent reader understands of them. Other readers are tested against the same files.
/// </summary>
public sealed class VectorTests
{
    private static readonly IReadOnlyList<SearchFile> Files = SearchIndex.Build(Documents(), threads: 1);

    [Fact]
    public void Index_files() => Hexadecimal(Files).ShouldMatchSnapshot("txt");

    [Fact]
    public void Index_contents() => Listing(new(Files)).ShouldMatchSnapshot("txt");

    private static SearchDocument[] Documents()
    {
        using var json = typeof(VectorTests).Assembly.GetManifestResourceStream("documents.json")!;
        return JsonSerializer.Deserialize<SearchDocument[]>(json, JsonSerializerOptions.Web)!;
    }

    /// <summary>Each file below a header with its path. The characters are left out, which are ten kilobytes of Unihan: their name is their hash.</summary>
    private static string Hexadecimal(IEnumerable<SearchFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files)
        {
            text.Append($"-- {file.Path} --\n");
            if (file.Path.StartsWith("characters-", StringComparison.Ordinal))
                continue;
            foreach (var line in Convert.ToHexStringLower(file.Bytes.Span).Chunk(64))
                text.Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static string Listing(IndexReader index)
    {
        var text = new StringBuilder();
        text.Append($"pages {index.PageCount}, tiers {(index.HasTiers ? "yes" : "no")}, rests {index.RestCount}\n");
        text.Append($"code lengths of the levels {string.Join(' ', index.CodeLengths)}\n");
        text.Append($"hashes: pages {string.Join(' ', index.PageHashes)}, terms {string.Join(' ', index.ShardHashes)}\n");
        text.Append($"hashes: names {index.NamesHash}, characters {index.CharactersHash}, facets {index.FacetsHash}\n");
        text.Append($"first terms {string.Join(' ', index.FirstTerms)}\n");
        text.Append($"names {string.Join(' ', index.NameKeys)}\n");
        text.Append($"dictionary \"{Encoding.UTF8.GetString(index.Dictionary)}\"\n");
        text.Append("\nterms: complement, k, gaps; levels, zeros to the end of the byte → page:level\n");
        foreach (var term in index.Terms)
            text.Append($"{term.Text}\t{term.Bits} → {string.Join(' ', term.Postings.Select(posting => $"{posting.Page}:{posting.Level}"))}\n");
        for (var page = 0; page < index.PageCount; page++)
            text.Append($"\npage {page}\n").AppendJoin("\n", index.Fragment(page)).Append('\n');
        text.Append("\nfacets ").Append(Convert.ToHexStringLower(index.Facets)).Append('\n');
        foreach (var key in index.NameKeys)
            text.Append($"\nnames {key}\n{index.Names(key)}\n");
        return text.ToString();
    }
}
