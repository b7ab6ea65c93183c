using System.Threading.Channels;
using BrandShowcase.Site;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Cli.Preview;

/// <summary>
/// Tells when something in a site's folder may have changed. What, it does not tell: editors save by renaming, and a checkout changes
/// hundreds of files, so that whoever waits looks at the folder himself. For one caller at a time.
/// </summary>
/// <remarks>
/// The system tells of changes and of its refusals from threads of its own, in the midst of its own work, sometimes while a watcher
/// is only being started. So they are noted, no more; it is whoever waits that acts on them.
/// </remarks>
internal sealed class SiteWatcher : IDisposable
{
    // An editor's save is several events, and a file that is half written is read twice.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    // A folder that never rests is looked at all the same.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private static readonly string[] Folders = [ContentLocation.Root, Theme.Root];

    private readonly string root;
    private readonly Func<string, FileSystemWatcher> create;
    private readonly Action<string> refuse;
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> watchers = [];
    private bool isPolling;
    private bool areFoldersOthers;
    private volatile string? refusal;

    /// <summary>Watches from now on.</summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="isPolling">Whether to look every second instead, for disks that tell of no changes.</param>
    /// <param name="refuse">Told, while somebody waits, why the operating system refuses to watch; from then on the folder is looked at every second.</param>
    /// <param name="create">Makes the watcher of one folder.</param>
    public SiteWatcher(string root, bool isPolling, Action<string> refuse, Func<string, FileSystemWatcher>? create = null)
    {
        (this.root, this.isPolling, this.refuse) = (RealPath.Resolve(root), isPolling, refuse);
        this.create = create ?? (folder => new(folder));
        if (!isPolling)
            Watch();
    }

    /// <summary>Waits for the next change, and until the folder rests.</summary>
    public async Task WaitAsync(TimeProvider clock, CancellationToken cancellation)
    {
        if (isPolling)
        {
            await Task.Delay(PollInterval, clock, cancellation);
            return;
        }
        await changes.Reader.ReadAsync(cancellation);
        var start = clock.GetTimestamp();
        do
            await Task.Delay(Quiet, clock, cancellation);
        while (changes.Reader.TryRead(out _) && clock.GetElapsedTime(start) < Patience);

        if (Interlocked.Exchange(ref areFoldersOthers, false))
            Watch();
        if (refusal is { } reason)
        {
            isPolling = true;
            Dispose();
            refuse(reason);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
        watchers.Clear();
    }

    private void Watch()
    {
        Dispose();
        try
        {
            Add(root, (_, change) => NoteInRoot(change));
            foreach (var folder in Folders.Select(name => Path.Combine(root, name)).Where(Directory.Exists))
                Add(RealPath.Resolve(folder), (_, _) => Note()).IncludeSubdirectories = true;
            foreach (var watcher in watchers)
                watcher.EnableRaisingEvents = true;
        }
        // An argument is refused when its folder has just gone.
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Refuse(refused.Message);
        }
    }

    private FileSystemWatcher Add(string folder, FileSystemEventHandler note)
    {
        var watcher = create(folder);
        watchers.Add(watcher);
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.Created += note;
        watcher.Changed += note;
        watcher.Deleted += note;
        watcher.Renamed += (sender, change) => note(sender, change);
        watcher.Error += (_, error) =>
        {
            // Too many changes at once are a change; a folder that is gone is noticed in the one above.
            if (error.GetException() is InternalBufferOverflowException || !Directory.Exists(folder))
                Note();
            else
                Refuse(error.GetException().Message);
        };
        return watcher;
    }

    private void NoteInRoot(FileSystemEventArgs change)
    {
        // A folder that comes back, as after a checkout, is not the one that was watched.
        if (change.ChangeType != WatcherChangeTypes.Changed && Folders.Any(name => change.FullPath == Path.Combine(root, name)))
            Volatile.Write(ref areFoldersOthers, true);
        else if (!change.FullPath.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            return;
        Note();
    }

    private void Note() => changes.Writer.TryWrite(true);

    private void Refuse(string reason)
    {
        refusal = reason;
        Note();
    }
}
