using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Preview;

namespace BrandShowcase.Cli.Preview;

/// <summary>
/// Tells the console what becomes of a site: its errors after each change, also those that are found only when a page is rendered, and
/// once each warning that has no page beside which it could be shown. Serves any number of threads.
/// </summary>
/// <param name="reporter">Writes.</param>
internal sealed class PreviewConsole(ConsoleReporter reporter)
{
    private readonly Lock writing = new();
    private ImmutableHashSet<(string, string, string)> warned = [];
    private readonly HashSet<(string, string, string)> foundWarnings = [];
    private ShownPages? pages;
    private ImmutableArray<Diagnostic> found = [];

    /// <summary>Tells of a site as a build would: all that is wrong with it.</summary>
    public void Begin(PreviewSnapshot snapshot)
    {
        warned = KeysOf(snapshot);
        reporter.Report(snapshot.Diagnostics);
    }

    /// <summary>Tells of a change of the site.</summary>
    /// <param name="snapshot">The site after it.</param>
    /// <param name="time">How long it took to look at it.</param>
    public void Report(PreviewSnapshot snapshot, TimeSpan time)
    {
        lock (writing)
        {
            reporter.Report([.. snapshot.Diagnostics.Where(mistake => IsForConsole(mistake) && !warned.Contains(KeyOf(mistake)))]);
            warned = KeysOf(snapshot);
            if (!snapshot.Diagnostics.Any(ShownPages.IsError))
                reporter.Say(($"已更新，用时 {time.TotalMilliseconds:0} 毫秒。", $"Updated in {time.TotalMilliseconds:0} ms."));
        }
    }

    /// <summary>Tells of what is found when pages are rendered, until it is cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task FollowAsync(LatestSnapshot latest, CancellationToken cancellation)
    {
        while (true)
        {
            var news = latest.News;
            ReportFound(latest.Pages);
            await news.WaitAsync(cancellation);
        }
    }

    private void ReportFound(ShownPages current)
    {
        if (current != pages)
            (pages, found) = (current, []);
        var known = current.Found;
        var untold = known.Where(IsForConsole).ExceptBy(found.Select(PlaceOf), PlaceOf);
        lock (writing)
            reporter.Report([.. untold.Where(mistake => ShownPages.IsError(mistake) || foundWarnings.Add(KeyOf(mistake)))]);
        found = known;
    }

    // Warnings of pages stand in the browser, beside the pages that they are about.
    private static bool IsForConsole(Diagnostic mistake) => ShownPages.IsError(mistake) || !ShownPages.IsOfPage(mistake);

    private static (string, Place, LocalizedText) PlaceOf(Diagnostic mistake) => (mistake.Code, mistake.Place, mistake.Message);

    private static ImmutableHashSet<(string, string, string)> KeysOf(PreviewSnapshot snapshot) =>
        [.. snapshot.Diagnostics.Where(mistake => !ShownPages.IsError(mistake) && !ShownPages.IsOfPage(mistake)).Select(KeyOf)];

    // Lines move, and files that are read anew are other texts.
    private static (string, string, string) KeyOf(Diagnostic mistake) => (mistake.Code, mistake.Place.Source.Path, mistake.Message.Zh);
}
