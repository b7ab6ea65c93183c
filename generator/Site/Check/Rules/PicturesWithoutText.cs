using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Pictures of finished pages without <c>alt</c>.</summary>
internal static class PicturesWithoutText
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from picture in site.Pages!.Group(page => page.PicturesWithoutText, (_, _) => null)
        select PageMistakes.MissingAlternativeText(picture.Place, Uri.UnescapeDataString(picture.Found), picture.Pages);
}
