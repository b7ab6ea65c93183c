using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Two marks in a row where one belongs.</summary>
internal static class DoubledPunctuation
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        from span in Prose.DoubledPunctuation.Find(passage.Words)
        let marks = passage.TextAt(span)
        select Prose.DoubledPunctuation.IsEllipsis(marks)
            ? WordingMistakes.EllipsisOfStops(passage.At(span), marks)
            : WordingMistakes.DoubledPunctuation(passage.At(span), marks);
}
