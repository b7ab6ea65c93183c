using System.Text.RegularExpressions;
using BrandShowcase.Search.Postings;

namespace BrandShowcase.Search.Lexicon;

/// <summary>The names that the pages' fields give, and the parts of them that people use for the whole.</summary>
internal static partial class SiteNames
{
    private const int ShortestName = 2;
    private const int LongestName = 24;

    /// <summary>Every name with its level, the highest of all pages.</summary>
    public static Dictionary<string, int> Of(IEnumerable<SearchDocument> documents)
    {
        var names = new Dictionary<string, int>();
        foreach (var document in documents)
        {
            Add(names, Level.Title, [document.Title, document.Hospital, document.Brand, .. PartsOf(document.Brand), .. WithoutCity(document.Hospital)]);
            Add(names, Level.Name, [document.Secretary, .. document.Names]);
            Add(names, Level.Label, document.Labels);
        }
        return names;
    }

    private static void Add(Dictionary<string, int> names, int level, IEnumerable<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is { Length: >= ShortestName and <= LongestName } && text.AsSpan().IndexOfAny("\t\r\n") < 0)
                names[text] = Math.Max(level, names.GetValueOrDefault(text));
        }
    }

    /// <summary>敬畏生命，醉美手护 is also 敬畏生命, and 醉美手护.</summary>
    private static IEnumerable<string> PartsOf(string? brand) => brand is null ? [] : Separators().Split(brand);

    /// <summary>浙江省永康市第一人民医院 is also 永康市第一人民医院, and 第一人民医院.</summary>
    private static IEnumerable<string> WithoutCity(string? hospital)
    {
        while (hospital is not null && Region().Match(hospital) is { Success: true } region)
            yield return hospital = hospital[region.Length..];
    }

    // What is neither a letter, a mark nor a number.
    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    // A name that is left has three characters at least.
    [GeneratedRegex(@"^\w{1,4}?[省市区县](?=\w{3})", RegexOptions.CultureInvariant)]
    private static partial Regex Region();
}
