using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Marks of headings and lists at the start of a line of the body without the space that makes them one.</summary>
internal static partial class MissingSpaces
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        where passage.Key is null && IsAtLineStart(passage)
        from match in passage.Matches(Form())
        select WordingMistakes.MissingSpace(passage.At(match), match.Value);

    private static bool IsAtLineStart(Passage passage)
    {
        var before = passage.Source.Text.AsSpan(0, passage.Span.Start).TrimEnd(' ');
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }

    // Digits behind a dash are a number below zero, and #…# is a topic.
    [GeneratedRegex(@"^(#{1,6}(?=[\p{Lo}\p{N}A-Za-z“《])(?![^\r\n]*#)|-(?=[\p{Lo}“《])|[0-9]{1,2}\.(?=[\p{Lo}“《]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
