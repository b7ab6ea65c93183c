using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Headings of finished pages that come more than one level below the one before, though not in the text alone.</summary>
internal static class SkippedHeadings
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from heading in site.Pages!.Group(page => page.SkippedByTemplates, (page, skipped) => page.FindHeading(skipped))
        let found = heading.Found
        select PageMistakes.SkippedHeading(heading.Place, found.Text, found.Level, found.Above, heading.Pages);
}
