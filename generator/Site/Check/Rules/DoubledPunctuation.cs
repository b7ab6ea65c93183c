using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Two marks in a row where one belongs.</summary>
internal static partial class DoubledPunctuation
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        from match in passage.Matches(Form())
        select WordingMistakes.DoubledPunctuation(passage.At(match), match.Value);

    // ？！ and ！！ are a matter of taste.
    [GeneratedRegex("[，、；：][，、。；：？！]+|。[，、。；：？！]+|[？！][，、。；：]+", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
