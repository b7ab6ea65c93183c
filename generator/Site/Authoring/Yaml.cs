using System.Text.RegularExpressions;

namespace BrandShowcase.Site.Authoring;

/// <summary>Writes values as YAML that reads back as what they were.</summary>
internal static partial class Yaml
{
    /// <summary>One line of text: as it is where that is safe, otherwise in single quotes.</summary>
    public static string Scalar(string value) => Plain().IsMatch(value) ? value : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    // Begins with a letter or a date, and holds nothing that YAML or its readers may take for a sign. Everything else is quoted.
    [GeneratedRegex(@"^(?!(null|yes|no|on|off)$)(\p{L}|[0-9]{4}-)[\p{L}\p{N}（）()·、，。—_-]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Plain();
}
