using System.Collections.Immutable;

namespace BrandShowcase.Site.Write.Publisher;

/// <summary>The real disk, which tells the number of each call, from 1 on, just before it is made.</summary>
internal sealed class WatchedDisk(Action<int> before, bool canExchange = true) : IDisk
{
    private readonly PhysicalDisk disk = new();
    private int calls;

    /// <summary>How many calls there were.</summary>
    public int Calls => calls;

    public DiskEntryKind? Find(string path) => Watch(() => disk.Find(path));

    public ImmutableArray<DiskEntry> List(string folder) => Watch(() => disk.List(folder));

    public byte[] ReadFile(string path) => Watch(() => disk.ReadFile(path));

    public bool HasContent(string path, ReadOnlySpan<byte> bytes)
    {
        before(Interlocked.Increment(ref calls));
        return disk.HasContent(path, bytes);
    }

    public void WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        before(Interlocked.Increment(ref calls));
        disk.WriteFile(path, bytes);
    }

    public void CreateFolder(string path) => Watch(() => disk.CreateFolder(path));

    public void CopyAccessRights(string model, string folder) => Watch(() => disk.CopyAccessRights(model, folder));

    public void Link(string existing, string link) => Watch(() => disk.Link(existing, link));

    public void DeleteFile(string path) => Watch(() => disk.DeleteFile(path));

    public void DeleteEmptyFolder(string path) => Watch(() => disk.DeleteEmptyFolder(path));

    public void Move(string from, string to) => Watch(() => disk.Move(from, to));

    public bool TryExchange(string one, string other) => Watch(() => canExchange && disk.TryExchange(one, other));

    private void Watch(Action call)
    {
        before(Interlocked.Increment(ref calls));
        call();
    }

    private T Watch<T>(Func<T> call)
    {
        before(Interlocked.Increment(ref calls));
        return call();
    }
}
