using System.Text;
using BrandShowcase.Search.Compression;

namespace BrandShowcase.Search.Lexicon;

/// <summary>What can be typed in Latin letters: the names of the site and its frequent words, by their pinyin (FORMAT.md, "names").</summary>
internal static class NameFiles
{
    private const int KeyLength = 2;

    /// <summary>The files, sorted by key.</summary>
    public static IReadOnlyList<NameFile> Encode(IReadOnlyList<SearchDocument> documents)
    {
        var names = SiteNames.Of(documents);
        foreach (var word in FrequentWords.Find(documents))
            names.TryAdd(word, 0);

        var lines = names.SelectMany(name => Spellings.Of(name.Key), (name, key) => $"{key}\t{name.Value}{name.Key}").ToArray();
        Array.Sort(lines, StringComparer.Ordinal);
        return [.. lines.GroupBy(line => line[..KeyLength]).Select(file => new NameFile(file.Key, Body(file)))];
    }

    private static byte[] Body(IEnumerable<string> lines) => Deflate.Compress(Encoding.UTF8.GetBytes(string.Join('\n', lines)), DeflateDictionary.None);
}
