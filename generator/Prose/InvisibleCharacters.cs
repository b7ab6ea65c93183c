using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Prose;

/// <summary>Characters that nobody sees: zero-width ones, marks of direction and byte order, soft hyphens, C0 control characters.</summary>
public static partial class InvisibleCharacters
{
    /// <summary>Where they stand; neighbours are one place.</summary>
    public static IEnumerable<TextSpan> Find(Words words) => words.Find(Form());

    // The zero-width joiner (U+200D) is left to emoji, which are made with it.
    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]+|\u200D(?<=\p{IsCJKUnifiedIdeographs}.)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
