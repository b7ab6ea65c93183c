using System.Text.RegularExpressions;

namespace BrandShowcase.Site.Check.Names;

/// <summary>What stands in Chinese quotation marks: brands are written so.</summary>
internal static partial class QuotedPhrases
{
    /// <summary>The phrases of a file without their marks.</summary>
    public static IEnumerable<Group> In(CheckedFile file) => file.Passages.SelectMany(passage => passage.Matches(Form())).Select(match => match.Groups["phrase"]);

    [GeneratedRegex("“(?<phrase>[^“”]{2,40})”|「(?<phrase>[^「」]{2,40})」|《(?<phrase>[^《》]{2,40})》", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
