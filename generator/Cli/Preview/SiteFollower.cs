using BrandShowcase.Site;
using BrandShowcase.Site.Preview;

namespace BrandShowcase.Cli.Preview;

/// <summary>Keeps a preview up to date with the site's folder.</summary>
/// <param name="session">Looks at the folder.</param>
/// <param name="watcher">Tells when.</param>
/// <param name="latest">Gets each new snapshot.</param>
internal sealed class SiteFollower(PreviewSession session, SiteWatcher watcher, LatestSnapshot latest)
{
    /// <summary>Follows the folder until it is cancelled.</summary>
    /// <param name="readOptions">How to build the site: asked each time, since the day may have changed.</param>
    /// <param name="report">Told of each new snapshot, and how long it took.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task RunAsync(Func<BuildOptions> readOptions, Action<PreviewSnapshot, TimeSpan> report, TimeProvider clock, CancellationToken cancellation)
    {
        while (true)
        {
            await watcher.WaitAsync(clock, cancellation);
            var start = clock.GetTimestamp();
            var before = session.Current;
            var snapshot = session.Look(readOptions());
            if (ReferenceEquals(snapshot, before))
                continue;
            latest.Publish(snapshot);
            report(snapshot, clock.GetElapsedTime(start));
        }
    }
}
