using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Mobile numbers of China: eleven digits from 13 to 19, also in groups or with +86 in front.</summary>
internal static partial class MobileNumbers
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Published
        from match in passage.Matches(Form())
        select PrivacyMistakes.MobileNumber(passage.At(match));

    [GeneratedRegex(@"(?<![0-9A-Za-z.]|[0-9]-)(\+?86[- ]?)?1[3-9][0-9]([- ]?)[0-9]{4}[- ]?[0-9]{4}(?![0-9A-Za-z]|[-.][0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
