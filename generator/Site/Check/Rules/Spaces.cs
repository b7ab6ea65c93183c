using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Spaces between two Chinese characters, but for titles, slogans and names, where a space stands for a comma; and tables whose cells a tab separates.</summary>
internal static partial class Spaces
{
    private static readonly string[] KeysWithSpaces = ["title", "short_title", "brand", "name", "slogan", "slogans", "honour", "summary"];
    private static readonly string[] KeysOfNames = ["tags", "occasion", "kind", "place", "campuses", "forms"];

    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        where passage.Key is null || !KeysWithSpaces.Contains(passage.Key)
        from found in passage.Key is null && passage.Matches(Tab()).FirstOrDefault() is { } tab
            ? [WordingMistakes.TableOfTabs(passage.At(tab))]
            : passage.Matches(Form()).Select(match => KeysOfNames.Contains(passage.Key) ? WordingMistakes.SpaceAmongNames(passage.At(match)) : WordingMistakes.Space(passage.At(match)))
        select found;

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})[ \t\u00A0\u2000-\u200A\u3000]+(?=\p{IsCJKUnifiedIdeographs})", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"(?<=[^\s]) *\t[ \t]*(?=[^\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Tab();
}
