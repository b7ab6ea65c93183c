using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Prose;

/// <summary>Two marks in a row where one belongs.</summary>
public static partial class DoubledPunctuation
{
    /// <summary>The marks, with all that stand in the row.</summary>
    public static IEnumerable<TextSpan> Find(Words words) => words.Find(Form());

    /// <summary>Whether the marks are meant as an ellipsis, which is written ……: three or more full stops.</summary>
    public static bool IsEllipsis(string marks) => marks.Length >= 3 && marks.All(mark => mark == '。');

    /// <summary>The mark that stands there several times; null where different ones meet, and only a person can tell which belongs.</summary>
    public static string? FindRepeated(string marks) => marks.All(mark => mark == marks[0]) && !IsEllipsis(marks) ? marks[..1] : null;

    // ？！ and ！！ are a matter of taste.
    [GeneratedRegex("[，、；：][，、。；：？！,]+|。[，、。；：？！]+|[？！][，、。；：]+|,[,，、。；：]+", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
