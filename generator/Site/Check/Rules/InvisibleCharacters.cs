using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Characters that are not seen: zero-width ones, direction marks, soft hyphens, control and private characters.</summary>
internal static partial class InvisibleCharacters
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        from match in passage.Matches(Form())
        select WordingMistakes.InvisibleCharacter(passage.At(match), match.ValueSpan[0]);

    // The zero-width joiner (U+200D) is left to emoji, which are made with it.
    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uE000-\uF8FF]|(?<=\p{IsCJKUnifiedIdeographs})\u200D", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
