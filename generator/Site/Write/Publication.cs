using System.Collections.Concurrent;
using System.Collections.Frozen;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render;

namespace BrandShowcase.Site.Write;

/// <summary>
/// One replacement of a published site by a new one: <see cref="Begin(PublishOptions, IEnumerable{OutputPath}, DiagnosticBag)"/>,
/// <see cref="Add"/> every file, <see cref="Commit"/>. The new tree grows beside the old one and takes its place in one
/// step, so that whatever happens, kill -9 included, the published tree is wholly the old one or wholly the new one.
/// Disposing without a commit discards the new tree.
/// </summary>
/// <remarks>
/// The step is one exchange of the two folders where the system has it (Linux, on its usual file systems). Elsewhere it is
/// two renames: a visitor who comes between them finds no site, and a build killed between them is put right by the next.
/// The published folder is a new one after each change. A server that asks for files by path sees it at once; a volume that
/// is bound to the folder itself keeps showing the old one, so bind the folder above. A power cut is not provided for:
/// files are not forced onto the disk.
/// </remarks>
public sealed class Publication : IDisposable
{
    /// <summary>The path in the output folder where the list of owned files is kept; no page may have it.</summary>
    public const string ReservedPath = OwnedFiles.Path;

    private readonly IDisk disk;
    private readonly OutputFolder folder;
    private readonly PublishLock held;
    private readonly PublishedTree old;
    private readonly OwnedFiles owned;
    private readonly FrozenSet<string> planned;
    private readonly DiagnosticBag diagnostics;

    private readonly ConcurrentDictionary<string, bool> isChangedByPath = new();
    private readonly ConcurrentDictionary<string, bool> stagedFolders = new();
    private readonly Lock staging = new();
    private bool isStaging;

    private Publication(IDisk disk, OutputFolder folder, PublishLock held, PublishedTree old, OwnedFiles owned, DiagnosticBag diagnostics)
    {
        this.disk = disk;
        this.folder = folder;
        this.held = held;
        this.old = old;
        this.owned = owned;
        this.diagnostics = diagnostics;
        planned = owned.Paths.Where(path => path != OwnedFiles.Path).ToFrozenSet();
    }

    /// <summary>Locks the output folder and checks that the planned files may be published there. Nothing published changes.</summary>
    /// <param name="options">Where to.</param>
    /// <param name="planned">The path of every file that will be added.</param>
    /// <param name="diagnostics">Gets what the environment refuses, now and later.</param>
    /// <returns>The publication, or null if it is refused.</returns>
    /// <exception cref="ArgumentException">A planned path is <see cref="ReservedPath"/>.</exception>
    public static Publication? Begin(PublishOptions options, IEnumerable<OutputPath> planned, DiagnosticBag diagnostics) =>
        Begin(options, planned, diagnostics, new PhysicalDisk());

    internal static Publication? Begin(PublishOptions options, IEnumerable<OutputPath> planned, DiagnosticBag diagnostics, IDisk disk)
    {
        var toOwn = OwnedFiles.Of(planned);
        PublishLock? taken = null;
        Publication? publication = null;
        try
        {
            if (OutputFolder.Find(options, disk, diagnostics) is not { } folder)
                return null;
            disk.CreateFolder(folder.Parent);
            taken = PublishLock.Take(folder.Lock, Environment.ProcessId, out var holder);
            if (taken is null)
                diagnostics.Add(PublishMistakes.HeldByAnotherBuild(options.Folder, holder));
            else
                publication = Begin(options, folder, taken, toOwn, diagnostics, disk);
            return publication;
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            diagnostics.Add(Describe(refused, options.Folder));
            return null;
        }
        finally
        {
            if (publication is null)
                taken?.Dispose();
        }
    }

    private static Publication? Begin(
        PublishOptions options, OutputFolder folder, PublishLock taken, OwnedFiles owned, DiagnosticBag diagnostics, IDisk disk)
    {
        var leftovers = new Leftovers(disk, folder);
        leftovers.RestoreInterruptedSwap();
        foreach (var leftover in new[] { folder.Staged, folder.Retired })
        {
            if (leftovers.Remove(leftover) is not { IsEmpty: false } kept)
                continue;
            diagnostics.Add(PublishMistakes.LeftoverNotOurs(leftover, kept));
            return null;
        }

        var tree = PublishedTree.Read(disk, folder.Published);
        if (!options.Force && !tree.Foreign.IsEmpty)
        {
            diagnostics.Add(PublishMistakes.ForeignFiles(options.Folder, tree.Foreign));
            return null;
        }
        var inTheWay = tree.FindInTheWay(owned).ToArray();
        diagnostics.AddRange(inTheWay.Select(path => PublishMistakes.ForeignFileInTheWay(Path.Join(options.Folder, path))));
        return inTheWay.Length > 0 ? null : new(disk, folder, taken, tree, owned, diagnostics);
    }

    /// <summary>
    /// Takes one finished file, from any thread. Its bytes are not kept. If the disk refuses, a diagnostic says so; once
    /// there is any error, nothing can be committed and files are no longer written.
    /// </summary>
    /// <exception cref="InvalidOperationException">The file was not planned, or has been added before.</exception>
    public void Add(OutputFile file)
    {
        var path = file.Path.Value;
        if (!planned.Contains(path))
            throw new InvalidOperationException($"Not planned: '{path}'");
        if (diagnostics.HasErrors)
            return;
        try
        {
            var isChanged = !(old.HasOwnedFile(path) && disk.HasContent(PublishedFile(path), file.Bytes.Span));
            if (!isChangedByPath.TryAdd(path, isChanged))
                throw new InvalidOperationException($"Added twice: '{path}'");
            if (isChanged)
                Stage(path, file.Bytes.Span);
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            diagnostics.Add(Describe(refused, folder.Name));
        }
    }

    /// <summary>
    /// Puts the new tree in the place of the old one, unless any error was reported to the diagnostics of this publication.
    /// If nothing changed, nothing is touched.
    /// </summary>
    /// <param name="cancellation">Heeded until the step itself.</param>
    /// <returns>What changed, or null if nothing was published.</returns>
    /// <exception cref="InvalidOperationException">There was no error, and yet a planned file is missing.</exception>
    /// <exception cref="OperationCanceledException">Nothing was published.</exception>
    public PublishResult? Commit(CancellationToken cancellation)
    {
        if (diagnostics.HasErrors)
            return null;
        if (planned.FirstOrDefault(path => !isChangedByPath.ContainsKey(path)) is { } missing)
            throw new InvalidOperationException($"Planned, but not added: '{missing}'");
        try
        {
            var written = isChangedByPath.Values.Count(isChanged => isChanged);
            var removed = old.Owned.Paths.Count(path => old.HasOwnedFile(path) && !owned.Contains(path));
            if (written > 0 || removed > 0 || !HasSameList())
                Publish(cancellation);
            return new(written, planned.Count - written, removed);
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            diagnostics.Add(Describe(refused, folder.Name));
            return null;
        }
    }

    /// <summary>Discards what was not committed and unlocks the folder.</summary>
    public void Dispose()
    {
        RemoveLeftovers();
        held.Dispose();
    }

    private void Publish(CancellationToken cancellation)
    {
        BeginStaging();
        foreach (var path in owned.Paths.Where(IsUnchanged).Concat(old.Foreign))
        {
            cancellation.ThrowIfCancellationRequested();
            CreateStagedFolderOf(path);
            disk.Link(PublishedFile(path), StagedFile(path));
        }
        foreach (var path in old.EmptyFolders.Where(path => !owned.Contains(path) && !PublishedTree.FoldersOf(path).Any(owned.Contains)))
            disk.CreateFolder(StagedFile(path));
        if (old.Exists)
            disk.CopyAccessRights(folder.Published, folder.Staged);

        cancellation.ThrowIfCancellationRequested();
        Swap();
        RemoveLeftovers();
    }

    private void Swap()
    {
        if (!old.Exists)
        {
            disk.Move(folder.Staged, folder.Published);
        }
        else if (!disk.TryExchange(folder.Staged, folder.Published))
        {
            disk.Move(folder.Published, folder.Retired);
            try
            {
                disk.Move(folder.Staged, folder.Published);
            }
            catch (Exception refused) when (IsRefusal(refused))
            {
                disk.Move(folder.Retired, folder.Published);
                throw;
            }
        }
    }

    private void Stage(string path, ReadOnlySpan<byte> bytes)
    {
        BeginStaging();
        CreateStagedFolderOf(path);
        disk.WriteFile(StagedFile(path), bytes);
    }

    /// <summary>The list of owned files comes first: however early a build is killed, the next one knows the tree as ours.</summary>
    private void BeginStaging()
    {
        lock (staging)
        {
            if (isStaging)
                return;
            disk.CreateFolder(folder.Staged);
            disk.WriteFile(StagedFile(OwnedFiles.Path), owned.Encode());
            isStaging = true;
        }
    }

    private void CreateStagedFolderOf(string path)
    {
        var parent = Path.GetDirectoryName(path)!;
        if (parent.Length == 0 || stagedFolders.ContainsKey(parent))
            return;
        disk.CreateFolder(StagedFile(parent));
        stagedFolders.TryAdd(parent, true);
    }

    /// <summary>What cannot be removed now is left to the next publication: the published tree is whole either way.</summary>
    private void RemoveLeftovers()
    {
        try
        {
            var leftovers = new Leftovers(disk, folder);
            leftovers.Remove(folder.Staged);
            leftovers.Remove(folder.Retired);
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
        }
    }

    private bool HasSameList() =>
        old.HasOwnedFile(OwnedFiles.Path) && disk.HasContent(PublishedFile(OwnedFiles.Path), owned.Encode());

    private bool IsUnchanged(string path) => isChangedByPath.TryGetValue(path, out var isChanged) && !isChanged;

    private string PublishedFile(string path) => Path.Join(folder.Published, path);

    private string StagedFile(string path) => Path.Join(folder.Staged, path);

    private static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException;

    private static Diagnostic Describe(Exception refused, string folder)
    {
        const int unix = 28, windows = unchecked((int)0x80070070); // ENOSPC, ERROR_DISK_FULL
        return refused.HResult is unix or windows
            ? PublishMistakes.NoSpace(folder)
            : PublishMistakes.CannotWrite(folder, refused.Message);
    }
}
