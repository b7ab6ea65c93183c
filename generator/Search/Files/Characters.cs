using System.Text;
using BrandShowcase.Search.Compression;
using BrandShowcase.Search.Readings;

namespace BrandShowcase.Search.Files;

/// <summary>The characters of the site, for queries that find nothing: other forms of them, and what sounds alike (FORMAT.md, "characters").</summary>
internal static class Characters
{
    /// <summary>The body of the file.</summary>
    /// <param name="siteCharacters">Every Han character of the site's folded text.</param>
    public static byte[] Encode(IReadOnlySet<Rune> siteCharacters)
    {
        var text = new StringBuilder();
        text.AppendJoin("", siteCharacters.Order());
        text.Append("\n\n");
        text.AppendJoin("", Variants(siteCharacters).OrderBy(variant => variant.Key).Select(variant => $"{variant.Key}{variant.Value}"));
        text.Append("\n\n");
        text.AppendJoin('\n', Syllables(siteCharacters));
        return Deflate.Compress(Encoding.UTF8.GetBytes(text.ToString()), DeflateDictionary.None);
    }

    /// <summary>For each character that the site does not have the likeliest of the site's that stands for it.</summary>
    private static Dictionary<Rune, Rune> Variants(IReadOnlySet<Rune> siteCharacters)
    {
        var variants = new Dictionary<Rune, Rune>();
        foreach (var (form, standard) in VariantTable.Unihan)
        {
            if (siteCharacters.Contains(standard) && !siteCharacters.Contains(form))
                variants.TryAdd(form, standard);
            // A site in traditional characters is asked in simplified ones.
            if (siteCharacters.Contains(form) && !siteCharacters.Contains(standard))
                variants.TryAdd(standard, form);
        }
        return variants;
    }

    private static IEnumerable<string> Syllables(IReadOnlySet<Rune> siteCharacters) =>
        siteCharacters.Union(ReadingTable.Unihan.Common).Order()
            .SelectMany(character => ReadingTable.Unihan.Of(character), (character, reading) => (Character: character, Reading: reading))
            .GroupBy(entry => entry.Reading, entry => entry.Character)
            .OrderBy(syllable => syllable.Key, StringComparer.Ordinal)
            .Select(syllable => $"{syllable.Key} {string.Concat(syllable)}");
}
