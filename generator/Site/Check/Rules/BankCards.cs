using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Bank card numbers: those of UnionPay (62, 16 to 19 digits), Visa and MasterCard (16 digits) whose check digit is right.</summary>
internal static partial class BankCards
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Published
        from match in passage.Matches(Form())
        where IsValid(match.ValueSpan)
        select PrivacyMistakes.BankCard(passage.At(match));

    /// <summary>Whether the digits, from the right every second one doubled, add up to a multiple of ten (ISO/IEC 7812-1).</summary>
    public static bool IsValid(ReadOnlySpan<char> number)
    {
        var (sum, isDoubled) = (0, false);
        for (var i = number.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiDigit(number[i]))
                continue;
            var digit = (number[i] - '0') * (isDoubled ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
            isDoubled = !isDoubled;
        }
        return sum % 10 == 0;
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z.])(62[0-9]{2}([- ]?[0-9]{4}){3}([- ]?[0-9]{1,3})?|(4[0-9]{3}|5[1-5][0-9]{2})([- ]?[0-9]{4}){3})(?![0-9A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
