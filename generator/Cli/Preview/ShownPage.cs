using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Preview;

namespace BrandShowcase.Cli.Preview;

/// <summary>A page as a tab shows it, and what there is to say of it.</summary>
/// <param name="Page">The page; an empty one where there is none, or it has errors.</param>
/// <param name="Exists">Whether there is such a page without errors.</param>
/// <param name="Errors">What keeps the site from being published, or this page from being shown.</param>
/// <param name="Warnings">What is dubious in the file that the page comes from.</param>
internal sealed record ShownPage(PreviewPage Page, bool Exists, ImmutableArray<Diagnostic> Errors, ImmutableArray<Diagnostic> Warnings)
{
    /// <summary>The page at a path of the site.</summary>
    public static ShownPage Of(OutputPath path, PreviewSnapshot snapshot)
    {
        var errors = snapshot.Diagnostics.Where(IsError);
        if (snapshot.Site?.Render(path) is not { } file)
            return new(PreviewPage.Empty, false, [.. errors], []);
        var exists = !file.Mistakes.Any(IsError);
        return new(
            exists ? PreviewPage.Of(file.Bytes.Span, snapshot.FilesRevision) : PreviewPage.Empty,
            exists,
            [.. errors, .. file.Mistakes.Where(IsError)],
            [.. snapshot.Diagnostics.Where(mistake => mistake.Place.Source.Path == file.Origin.Source.Path).Concat(file.Mistakes).Where(mistake => !IsError(mistake))]);
    }

    private static bool IsError(Diagnostic mistake) => mistake.Severity == Severity.Error;
}
