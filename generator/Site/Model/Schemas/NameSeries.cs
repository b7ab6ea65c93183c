using System.Collections.Immutable;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>Several names in one text, as people type them: 义诊、科普.</summary>
internal static class NameSeries
{
    // A longer part is no name, and the text with it a sentence.
    private const int LongestName = 12;

    /// <summary>The names of a text; the text alone if it is one name, or a sentence.</summary>
    public static ImmutableArray<string> Split(string text)
    {
        string[] parts = text.Split(['、', '，', ',', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(part => part.Length <= LongestName) ? [.. parts] : [text];
    }
}
