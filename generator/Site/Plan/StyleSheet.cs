using System.Text.RegularExpressions;

namespace BrandShowcase.Site.Plan;

/// <summary>Style sheets as browsers need them.</summary>
internal static partial class StyleSheet
{
    /// <summary>The sheet without what only its authors read: comments (but for those that begin with <c>/*!</c>) and indentation.</summary>
    public static string Compact(string css) =>
        LineBreak().Replace(CommentOrText().Replace(css, match => match.Value.StartsWith("/*", StringComparison.Ordinal) && match.Value is not ['/', '*', '!', ..] ? " " : match.Value), "\n").TrimStart();

    [GeneratedRegex("""/\*.*?\*/|"([^"\\]|\\.)*"|'([^'\\]|\\.)*'|url\(\s*[^"'\s)][^)]*\)""", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"(?<!\\)\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreak();
}
