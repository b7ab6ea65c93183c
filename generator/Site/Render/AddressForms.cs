using System.Text.RegularExpressions;

namespace BrandShowcase.Site.Render;

/// <summary>Where pages and style sheets name other files: what an offline copy rewrites and a check follows.</summary>
internal static partial class AddressForms
{
    /// <summary>Whether the value of an attribute is one address.</summary>
    public static bool IsAddress(ReadOnlySpan<char> attribute) =>
        attribute is "href" or "src" or "action" or "formaction" or "poster" or "data" || IsForScripts(attribute);

    /// <summary>Whether the value of an attribute is an address that scripts alone follow.</summary>
    public static bool IsForScripts(ReadOnlySpan<char> attribute) => attribute.StartsWith("data-") && DataAddress().IsMatch(attribute);

    /// <summary>Whether the value of an attribute is a list of pictures, whose addresses <see cref="Candidate"/> finds.</summary>
    public static bool IsCandidates(ReadOnlySpan<char> attribute) => attribute is "srcset" or "imagesrcset";

    /// <summary>The address of a candidate of <c>srcset</c>; a width or density follows it.</summary>
    [GeneratedRegex(@"(?<=^|,)\s*[^\s,]\S*[^\s,]", RegexOptions.CultureInvariant)]
    public static partial Regex Candidate();

    /// <summary>What <c>url(…)</c> and <c>@import</c> of a style sheet name, as the group <c>address</c>.</summary>
    [GeneratedRegex("""(?:url\(|@import(?=\s*["']))\s*(?:"(?<address>[^"]*)"|'(?<address>[^']*)'|(?<address>[^"'()\s]+))""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    public static partial Regex InStyleSheet();

    /// <summary>How a theme tells its scripts an address.</summary>
    [GeneratedRegex(@"^data-([\w-]+-)?(href|src)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DataAddress();
}
