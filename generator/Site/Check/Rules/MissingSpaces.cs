using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>What is meant as the mark of a heading or a list at the start of a line of the body, and is none: it lacks its space, or comes from Word.</summary>
internal static partial class MissingSpaces
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        where passage.Key is null && IsAtLineStart(passage)
        from match in passage.Matches(Form()).Take(1)
        let found = Find(passage, match)
        where found is not null
        select found;

    private static bool IsAtLineStart(Passage passage)
    {
        var before = passage.Source.Text.AsSpan(0, passage.Span.Start).TrimEnd(' ');
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }

    /// <summary>Whether a private character is a bullet of Word, which is no broken character.</summary>
    public static bool IsBullet(Passage passage, TextSpan span) =>
        passage.Key is null && span.Start == passage.Span.Start && IsAtLineStart(passage) && passage.TextAt(span) is [>= '\uF000' and <= '\uF0FF'];

    private static Diagnostic? Find(Passage passage, Match match)
    {
        var place = passage.At(match);
        if (match.Groups["bullet"].Success)
            return match.Value is [>= '\uF000' and <= '\uF0FF'] || IsAmongLines(passage, Bulleted()) ? WordingMistakes.MarkOfWord(place, match.Value, "- ") : null;
        if (match.Groups["number"] is { Success: true } number)
            return IsAmongLines(passage, Numbered()) ? WordingMistakes.MarkOfWord(place, match.Value, $"{string.Concat(number.Value.Select(digit => (int)char.GetNumericValue(digit)))}. ") : null;
        if (match.Groups["clause"].Success)
            return IsAmongLines(passage, Clause()) ? WordingMistakes.LinesRunTogether(place, match.Value) : null;
        return WordingMistakes.MissingSpace(place, match.Value);
    }

    /// <summary>Whether the line above or below, without an empty one between, begins alike. A number at the start of a paragraph is right, and so is an ornament.</summary>
    private static bool IsAmongLines(Passage passage, Regex form)
    {
        var text = passage.Source.Text;
        var above = text.AsSpan(0, passage.Span.Start).TrimEnd(' ');
        above = above.IsEmpty ? above : above[..^1];
        var below = text.AsSpan(passage.Span.Start);
        var end = below.IndexOf('\n');
        return form.IsMatch(above[(above.LastIndexOf('\n') + 1)..]) || end >= 0 && form.IsMatch(below[(end + 1)..]);
    }

    // Digits behind a dash are a number below zero, and #…# is a topic. The bullets of Word are private characters; several marks in a row are a blank, as in ○○村, or an ornament.
    [GeneratedRegex(
        """
        ^(
        \#{1,6}(?=[\p{Lo}\p{N}A-Za-z“《])(?![^\r\n]*\#)
        |-(?=[\p{Lo}“《])
        |[0-9]{1,2}\.(?=[\p{Lo}“《])
        |(?<bullet>[•●○▪■◆·](?![•●○▪■◆·])|[\uF000-\uF0FF])
        |(?<number>[0-9０-９]{1,2})[、．]
        |(?<clause>[（(][一二三四五六七八九十]{1,3}[）)])
        )
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();

    [GeneratedRegex("^ *[•●○▪■◆·](?![•●○▪■◆·])", RegexOptions.CultureInvariant)]
    private static partial Regex Bulleted();

    [GeneratedRegex(@"^ *[0-9０-９]{1,2}[、．]", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^ *[（(][一二三四五六七八九十]{1,3}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
