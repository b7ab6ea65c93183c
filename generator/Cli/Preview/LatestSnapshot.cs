using BrandShowcase.Site.Preview;

namespace BrandShowcase.Cli.Preview;

/// <summary>The latest snapshot of a site, for those who show it and those who wait for news of it. Serves any number of threads.</summary>
internal sealed class LatestSnapshot
{
    private ShownPages pages;
    private TaskCompletionSource news = CreateNews();

    /// <summary>Begins with <paramref name="snapshot"/>.</summary>
    public LatestSnapshot(PreviewSnapshot snapshot) => pages = new(snapshot, Announce);

    /// <summary>The latest one.</summary>
    public PreviewSnapshot Value => Pages.Snapshot;

    /// <summary>Its pages.</summary>
    public ShownPages Pages => Volatile.Read(ref pages);

    /// <summary>Ends when there is a newer snapshot, or another mistake of this one is known. Taken before looking at it, it misses nothing.</summary>
    public Task News => Volatile.Read(ref news).Task;

    /// <summary>Puts a newer one in its place. Files that could not be rendered without mistakes before are tried again, so that these do not seem to be mended.</summary>
    public void Publish(PreviewSnapshot snapshot)
    {
        var next = new ShownPages(snapshot, Announce);
        foreach (var path in Pages.Faulty)
            next.Render(path);
        Volatile.Write(ref pages, next);
        Announce();
    }

    private void Announce() => Interlocked.Exchange(ref news, CreateNews()).SetResult();

    private static TaskCompletionSource CreateNews() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
