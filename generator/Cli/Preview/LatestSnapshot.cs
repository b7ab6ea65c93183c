using BrandShowcase.Site.Preview;

namespace BrandShowcase.Cli.Preview;

/// <summary>The latest snapshot of a site, for those who show it and those who wait for the next. Serves any number of threads.</summary>
internal sealed class LatestSnapshot
{
    private readonly Lock publishing = new();
    private State state;

    /// <summary>Begins with <paramref name="snapshot"/>.</summary>
    public LatestSnapshot(PreviewSnapshot snapshot) => state = new(snapshot);

    /// <summary>The latest one.</summary>
    public PreviewSnapshot Value => Pages.Snapshot;

    /// <summary>Its pages.</summary>
    public ShownPages Pages => Volatile.Read(ref state).Pages;

    /// <summary>Puts a newer one in its place.</summary>
    public void Publish(PreviewSnapshot snapshot)
    {
        lock (publishing)
        {
            var before = state;
            Volatile.Write(ref state, new(snapshot));
            before.IsReplaced.SetResult();
        }
    }

    /// <summary>Waits until there is another one than <paramref name="known"/>.</summary>
    public async Task<ShownPages> NextAsync(ShownPages known, CancellationToken cancellation)
    {
        var current = Volatile.Read(ref state);
        if (current.Pages == known)
            await current.IsReplaced.Task.WaitAsync(cancellation);
        return Pages;
    }

    private sealed class State(PreviewSnapshot snapshot)
    {
        public ShownPages Pages { get; } = new(snapshot);

        public TaskCompletionSource IsReplaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
