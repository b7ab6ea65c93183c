using System.Collections.Immutable;

namespace BrandShowcase.Site.Load.Yaml;

/// <summary>Several items in one text, as people type them: 义诊、科普.</summary>
internal static class NameSeries
{
    /// <summary>The marks that part names.</summary>
    public const string Marks = "、，,；;";

    /// <summary>The marks that part items which may be sentences and have commas themselves.</summary>
    public const string MarksOfTexts = "；;";

    /// <summary>The marks that part places, whose parts commas set apart.</summary>
    public const string MarksOfPlaces = "、；;";

    /// <summary>A longer part is no name, and the text with it a sentence.</summary>
    public const int LongestName = 10;

    /// <summary>A longer part may belong to a sentence where nobody says that names are wanted.</summary>
    public const int LongestWord = 6;

    /// <summary>The items of a text; the text alone if it is one item, or a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">What parts the items.</param>
    /// <param name="longest">How long an item can be, in UTF-16 code units.</param>
    public static ImmutableArray<string> Split(string text, string marks, int longest)
    {
        string[] parts = [.. text.Split(marks.ToCharArray(), StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim(' ', '【', '】', '［', '］')).Where(part => part.Length > 0)];
        return parts.Length > 1 && parts.All(part => part.Length <= longest) ? [.. parts] : [text];
    }
}
