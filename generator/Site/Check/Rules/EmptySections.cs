using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Markdown;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Headings with nothing between them and the next of their level, or a higher one.</summary>
internal static class EmptySections
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from file in site.Files
        from heading in FindEmpty(file.Source.Body)
        select PageMistakes.EmptySection(heading.Place, heading.Text);

    private static IEnumerable<MarkdownHeading> FindEmpty(MarkdownBody body)
    {
        for (var i = 0; i < body.Headings.Length; i++)
        {
            var heading = body.Headings[i];
            var next = i + 1 < body.Headings.Length ? body.Headings[i + 1] : null;
            if (next?.Level > heading.Level)
                continue;
            var end = next?.Place.Span.Start ?? body.Source.Text.Length;
            if (IsEmpty(body, heading.Place.Span.End, end))
                yield return heading;
        }
    }

    /// <summary>Whether there is nothing but comments in a part of the file.</summary>
    private static bool IsEmpty(MarkdownBody body, int start, int end)
    {
        foreach (var comment in body.Comments.Select(comment => comment.Place.Span).Where(span => span.Start >= start && span.End <= end))
        {
            if (!body.Source.Text.AsSpan(start, comment.Start - start).IsWhiteSpace())
                return false;
            start = comment.End;
        }
        return body.Source.Text.AsSpan(start, end - start).IsWhiteSpace();
    }
}
