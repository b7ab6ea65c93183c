using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Preview;

/// <summary>What a preview knows of the site's folder at one moment.</summary>
/// <param name="Revision">How many moments there were before this one.</param>
/// <param name="Site">The site as it was when it last had no error; null if it never was.</param>
/// <param name="Diagnostics">What is wrong with the folder as it is now, sorted.</param>
/// <param name="FilesRevision">The revision at which a picture or another file beside the pages of <paramref name="Site"/> last changed.</param>
/// <param name="Changed">The pages of <paramref name="Site"/> whose text is another than in the snapshot before, in the order of the site.</param>
public sealed record PreviewSnapshot(int Revision, PreviewSite? Site, ImmutableArray<Diagnostic> Diagnostics, int FilesRevision, ImmutableArray<Page> Changed);
