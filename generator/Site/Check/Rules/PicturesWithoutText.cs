using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Pictures of finished pages without <c>alt</c>.</summary>
internal static class PicturesWithoutText
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from picture in site.Pages!.Group(page => page.PicturesWithoutText)
        select PageMistakes.MissingAlternativeText(picture.Page.Origin, Uri.UnescapeDataString(picture.Found), picture.Page.Page.Url.Value, picture.Others);
}
