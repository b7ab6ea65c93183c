using System.Text.RegularExpressions;

namespace BrandShowcase.Site.Render.Data;

/// <summary>Links that dial a number (RFC 3966).</summary>
internal static partial class PhoneLink
{
    // 110 and 120 are the shortest numbers; ITU-T E.164 knows none of more than 15 digits.
    private const int FewestDigits = 3;
    private const int MostDigits = 15;

    /// <summary>The link to the first number in a text such as <c>0579-87101234转8001</c>, or null if there is none.</summary>
    public static string? Find(string? text)
    {
        foreach (Match match in Number().Matches(text ?? ""))
        {
            var digits = string.Concat(match.Value.Where(c => char.IsAsciiDigit(c) || c == '+'));
            if (digits.Length is >= FewestDigits and <= MostDigits)
                return $"tel:{digits}";
        }
        return null;
    }

    [GeneratedRegex(@"\+?[0-9][0-9 ()（）\-－—]*[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
