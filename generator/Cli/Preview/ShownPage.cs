using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Preview;

namespace BrandShowcase.Cli.Preview;

/// <summary>A page as a tab shows it.</summary>
/// <param name="Page">The page; an empty one where there is none, or it has errors.</param>
/// <param name="Exists">Whether there is such a page without errors.</param>
/// <param name="Warnings">What is dubious in the file that the page comes from.</param>
internal sealed record ShownPage(PreviewPage Page, bool Exists, ImmutableArray<Diagnostic> Warnings)
{
    /// <summary>The page of a file of the site, null if there is none.</summary>
    public static ShownPage Of(PreviewFile? file, PreviewSnapshot snapshot)
    {
        if (file is null)
            return new(PreviewPage.Empty, false, []);
        var exists = !file.Mistakes.Any(ShownPages.IsError);
        var known = snapshot.Diagnostics.Where(mistake => mistake.Place.Source.Path == file.Origin.Source.Path).Concat(file.Mistakes);
        return new(
            exists ? PreviewPage.Of(file.Bytes.Span, snapshot.FilesRevision) : PreviewPage.Empty,
            exists,
            [.. known.Where(mistake => !ShownPages.IsError(mistake) && ShownPages.IsOfPage(mistake))]);
    }
}
