using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace BrandShowcase.Site.Write;

/// <summary>
/// Keeps encoded pictures from one build to the next, by a key that tells all that they depend on. It may be deleted at any time:
/// it saves work and changes nothing. Serves any number of threads, and several builds at once.
/// </summary>
/// <param name="folder">Its folder, which need not exist.</param>
public sealed partial class RenditionCache(string folder)
{
    private readonly ConcurrentDictionary<string, bool> used = new();

    /// <summary>Appends what is kept under <paramref name="key"/> to <paramref name="output"/>.</summary>
    /// <param name="key">A SHA-256 in hexadecimal digits.</param>
    /// <param name="output">Gets the bytes.</param>
    /// <returns>False if there is nothing, or it is damaged.</returns>
    public bool TryRead(string key, IBufferWriter<byte> output)
    {
        try
        {
            var entry = File.ReadAllBytes(PathOf(key)).AsSpan();
            if (entry.Length < SHA256.HashSizeInBytes)
                return false;
            var bytes = entry[SHA256.HashSizeInBytes..];
            // A power cut can leave a file of the right name and the wrong content.
            if (!SHA256.HashData(bytes).AsSpan().SequenceEqual(entry[..SHA256.HashSizeInBytes]))
                return false;
            used.TryAdd(key, true);
            output.Write(bytes);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Keeps <paramref name="bytes"/> under <paramref name="key"/>. Where the disk refuses, nothing is kept.</summary>
    public void Store(string key, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var path = PathOf(key);
            var unfinished = $"{path}.{Path.GetRandomFileName()}.tmp";
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(SHA256.HashData(bytes));
                file.Write(bytes);
            }
            // A build that is killed leaves an unfinished file behind, never half an entry.
            File.Move(unfinished, path, overwrite: true);
            used.TryAdd(key, true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Removes what was not read or stored through this value: what pictures of the site need no longer.</summary>
    public void RemoveUnused()
    {
        try
        {
            if (!Directory.Exists(folder))
                return;
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                var name = Path.GetFileName(path);
                if (OwnName().IsMatch(name) && !used.ContainsKey(name))
                    File.Delete(path);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The next build tries again.
        }
    }

    // Folders of many thousand files are slow on some disks.
    private string PathOf(string key) => Path.Join(folder, key[..2], key);

    [GeneratedRegex(@"^[0-9a-f]{64}(\..+\.tmp)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OwnName();
}
