using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>What wrong conversions leave behind: replacement characters, GBK read as UTF-8, and entities of HTML in front matter.</summary>
internal static partial class BrokenCharacters
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        from match in passage.Matches(Form())
        select WordingMistakes.BrokenCharacter(passage.At(match), match.Value);

    [GeneratedRegex(@"\uFFFD+|(锟斤拷)+|烫烫烫+|屯屯屯+|[ÃÂ][\u0080-\u00BF]|[äåæçèé][\u0080-\u00BF]{2}|&(nbsp|amp|lt|gt|quot|ldquo|rdquo|middot|#[0-9]+);", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
