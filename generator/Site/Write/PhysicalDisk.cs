using System.Buffers;
using System.Collections.Immutable;
using System.IO.Enumeration;

namespace BrandShowcase.Site.Write;

/// <summary>The disk of this machine.</summary>
internal sealed class PhysicalDisk : IDisk
{
    private const int CompareBufferSize = 64 * 1024;

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = true,
    };

    public DiskEntryKind? Find(string path)
    {
        var attributes = new FileInfo(path).Attributes;
        // What .NET says of a path where nothing stands.
        return attributes == (FileAttributes)(-1) ? null : KindOf(attributes);
    }

    public ImmutableArray<DiskEntry> List(string folder)
    {
        var entries = new FileSystemEnumerable<DiskEntry>(folder, ToEntry, Everything)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => KindOf(entry.Attributes) == DiskEntryKind.Folder,
        };
        return [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)];

        DiskEntry ToEntry(ref FileSystemEntry entry)
        {
            var path = Path.GetRelativePath(folder, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/');
            return new(path, KindOf(entry.Attributes));
        }
    }

    public byte[] ReadFile(string path) => File.ReadAllBytes(path);

    public bool HasContent(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (RandomAccess.GetLength(file) != bytes.Length)
            return false;
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(Math.Max(bytes.Length, 1), CompareBufferSize));
        try
        {
            for (var done = 0; done < bytes.Length;)
            {
                var count = RandomAccess.Read(file, buffer, done);
                if (count == 0 || done + count > bytes.Length || !bytes.Slice(done, count).SequenceEqual(buffer.AsSpan(0, count)))
                    return false;
                done += count;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public void WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, fileOffset: 0);
    }

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public void CopyAccessRights(string model, string folder)
    {
        // On Windows a folder inherits its rights from the one above, which both share.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, File.GetUnixFileMode(model));
    }

    public void Link(string existing, string link)
    {
        if (new FileInfo(existing).LinkTarget is { } target)
        {
            File.CreateSymbolicLink(link, target);
        }
        else if (!SystemCalls.TryHardLink(existing, link))
        {
            File.Copy(existing, link);
            File.SetLastWriteTimeUtc(link, File.GetLastWriteTimeUtc(existing));
        }
    }

    public void DeleteFile(string path) => File.Delete(path);

    public void DeleteEmptyFolder(string path) => Directory.Delete(path, recursive: false);

    public void Move(string from, string to) => Directory.Move(from, to);

    /// <summary>Renames a file, in one step also where it <paramref name="replaces"/> another; otherwise the new name must be free.</summary>
    public void MoveFile(string from, string to, bool replaces) => File.Move(from, to, replaces);

    public bool TryExchange(string one, string other) => SystemCalls.TryExchange(one, other);

    private static DiskEntryKind KindOf(FileAttributes attributes) =>
        attributes.HasFlag(FileAttributes.ReparsePoint) ? DiskEntryKind.Link
        : attributes.HasFlag(FileAttributes.Directory) ? DiskEntryKind.Folder
        : DiskEntryKind.File;
}
