using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Prose;

namespace BrandShowcase.Site.Check;

/// <summary>Some words in the source of a page: a value of its front matter, or a run of text in its body.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Key">The key of the front matter whose value they are; null in the body.</param>
internal readonly record struct Passage(SourceText Source, TextSpan Span, string? Key)
{
    /// <summary>The words, as they stand in the file.</summary>
    public ReadOnlySpan<char> Text => Source.Text.AsSpan(Span.Start, Span.Length);

    /// <summary>The words, for what looks at any words.</summary>
    public Words Words => new(Source.Text, Span);

    /// <summary>What <paramref name="pattern"/> finds in the words. Its offsets count from the start of the file; it sees nothing beyond the words.</summary>
    public IEnumerable<Match> Matches(Regex pattern) => pattern.IsMatch(Text) ? MatchesFrom(pattern) : [];

    /// <summary>The place of something that <see cref="Matches"/> found.</summary>
    public Place At(Capture found) => new(Source, new(found.Index, found.Length));

    /// <summary>The place of a part of the file's text.</summary>
    public Place At(TextSpan span) => new(Source, span);

    /// <summary>A part of the file's text.</summary>
    public string TextAt(TextSpan span) => Source.Text.Substring(span.Start, span.Length);

    private IEnumerable<Match> MatchesFrom(Regex pattern)
    {
        for (var match = pattern.Match(Source.Text, Span.Start, Span.Length); match.Success; match = match.NextMatch())
            yield return match;
    }
}
