using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Plate numbers of cars in the mainland: the province, a letter, five or six letters and digits with at least three digits.</summary>
internal static partial class PlateNumbers
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Published
        from match in passage.Matches(Form())
        select PrivacyMistakes.PlateNumber(passage.At(match));

    // I and O are not used, since they look like 1 and 0.
    [GeneratedRegex(@"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•・ ]?(?=([A-Z]*[0-9]){3})([DF][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[DF]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警])(?![A-Za-z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
