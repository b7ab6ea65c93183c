using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Half-width marks behind Chinese characters, but for those that stand in a row or for a character that was lost.</summary>
internal static partial class HalfWidthPunctuation
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        from match in passage.Matches(Form())
        where match.Value != Prose.BrokenCharacters.Lost || !Prose.BrokenCharacters.Find(passage.Words).Contains(new(match.Index, match.Length))
        select WordingMistakes.HalfWidthPunctuation(passage.At(match), match.Value, FullWidth(match.ValueSpan[0]));

    private static string FullWidth(char mark) => mark switch { ',' => "，", ';' => "；", ':' => "：", '?' => "？", '!' => "！", _ => "。" };

    // A dot is looked at where a sentence ends: it also stands in the names of files and versions.
    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs}[”’）》」』]?)(,(?![,，、。；：])|[;:?!]|\.(?=\s*$|\s*\p{IsCJKUnifiedIdeographs}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
