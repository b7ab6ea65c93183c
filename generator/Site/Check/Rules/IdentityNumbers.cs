using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Identity numbers of citizens: 18 characters whose last is the check digit of the others (GB 11643).</summary>
internal static partial class IdentityNumbers
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Published
        from match in passage.Matches(Form())
        where IsValid(match.ValueSpan)
        select PrivacyMistakes.IdentityNumber(passage.At(match));

    /// <summary>Whether the last of 18 characters is the check digit of the others.</summary>
    public static bool IsValid(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += (number[i] - '0') * Weights[i];
        return "10X98765432"[sum % 11] == char.ToUpperInvariant(number[17]);
    }

    // Region, date of birth, sequence, check digit.
    [GeneratedRegex(@"(?<![0-9A-Za-z])[1-9][0-9]{5}(18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
