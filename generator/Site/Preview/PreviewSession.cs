using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Preview;

/// <summary>
/// Follows a site's folder: each look at it gives a snapshot, for which only the files that changed are read and parsed. For one
/// caller at a time; the snapshots themselves serve any number of threads.
/// </summary>
/// <param name="folder">The site.</param>
public sealed class PreviewSession(ISiteFolder folder)
{
    private readonly PreviewMemory memory = new();
    private ListedFolder? listed;
    private DateOnly today;

    /// <summary>The latest snapshot; one without a site before the first look.</summary>
    public PreviewSnapshot Current { get; private set; } = new(0, null, [], 0, []);

    /// <summary>Looks at the folder.</summary>
    /// <returns>A new snapshot, or <see cref="Current"/> as it was if nothing changed.</returns>
    /// <exception cref="OperationCanceledException">The look was cancelled.</exception>
    public PreviewSnapshot Look(BuildOptions options)
    {
        var found = ListedFolder.Of(folder);
        if (listed?.IsSameAs(found) == true && today == options.Today)
            return Current;
        var diagnostics = new DiagnosticBag();
        var site = Build(found, options with { Memory = memory }, diagnostics);
        memory.Forget();
        (listed, today) = (found, options.Today);
        return Current = site is not null && Current.Site is { } before
            ? new(Current.Revision + 1, site, diagnostics.ToSorted(), HaveSameFiles(before, site) ? Current.FilesRevision : Current.Revision + 1, ChangedPages(before, site))
            : new(Current.Revision + 1, site ?? Current.Site, diagnostics.ToSorted(), Current.FilesRevision, []);
    }

    private PreviewSite? Build(ListedFolder found, BuildOptions options, DiagnosticBag diagnostics)
    {
        try
        {
            return SiteBuild.Preview(found, options, diagnostics);
        }
        // A mistake of ours must not end the preview: the next save is another try.
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var changed = found.Files.Except(listed?.Files ?? []).Select(file => file.Path).FirstOrDefault(SiteLoader.SettingsPath);
            diagnostics.Add(PreviewMistakes.OwnFault(changed, fault));
            return null;
        }
    }

    private static bool HaveSameFiles(PreviewSite before, PreviewSite after) =>
        before.Model.Assets.Select(asset => asset.File).SequenceEqual(after.Model.Assets.Select(asset => asset.File));

    // A file that did not change was not parsed again.
    private static ImmutableArray<Page> ChangedPages(PreviewSite before, PreviewSite after) =>
        [.. after.Model.Pages.All.Where(page => page.Source is not null && !ReferenceEquals(page.Source, before.Model.Pages.Find(page.Url.Value)?.Source))];
}
