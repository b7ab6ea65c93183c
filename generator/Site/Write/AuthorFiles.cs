using System.Collections.Immutable;
using System.Text;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Write;

/// <summary>Writes files into a folder of authors.</summary>
public static class AuthorFiles
{
    /// <summary>Adds a text file. What exists is never overwritten.</summary>
    /// <param name="folder">The folder, in which the file must lie.</param>
    /// <param name="path">The file's path in it, with forward slashes.</param>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Gets what stands in the way.</param>
    /// <returns>Whether it was written.</returns>
    public static bool Add(string folder, string path, string text, DiagnosticBag diagnostics) =>
        Add(folder, [(path, [.. Encoding.UTF8.GetBytes(text)])], diagnostics);

    /// <summary>Adds several files, all of them or none. What exists is never overwritten.</summary>
    /// <param name="folder">The folder, in which the files must lie.</param>
    /// <param name="files">The path of each, with forward slashes, and what it holds.</param>
    /// <param name="diagnostics">Gets what stands in the way.</param>
    /// <returns>Whether they were written.</returns>
    public static bool Add(string folder, ImmutableArray<(string Path, ImmutableArray<byte> Bytes)> files, DiagnosticBag diagnostics)
    {
        var written = new List<string>();
        foreach (var (path, bytes) in files)
        {
            var isWritten = Write(folder, path, diagnostics, (disk, file) =>
            {
                if (disk.Find(file) is null)
                    WriteWhole(disk, file, bytes.AsSpan(), replaces: false);
                else
                    diagnostics.Add(AuthoringMistakes.PageExists(path));
            });
            if (!isWritten)
            {
                written.ForEach(new PhysicalDisk().DeleteFile);
                return false;
            }
            written.Add(Path.Combine(folder, path));
        }
        return true;
    }

    /// <summary>Writes a file that this program makes, in the place of what it made before.</summary>
    /// <param name="folder">The folder, in which the file must lie.</param>
    /// <param name="path">The file's path in it, with forward slashes.</param>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Gets what stands in the way.</param>
    /// <returns>Whether it was written.</returns>
    public static bool Replace(string folder, string path, string text, DiagnosticBag diagnostics) =>
        Write(folder, path, diagnostics, (disk, file) => WriteWhole(disk, file, Encoding.UTF8.GetBytes(text), replaces: true));

    private static bool Write(string folder, string path, DiagnosticBag diagnostics, Action<PhysicalDisk, string> write)
    {
        var disk = new PhysicalDisk();
        var file = Path.Combine(folder, path);
        try
        {
            // A folder on the way may be a symbolic link to another place.
            if (!RealPath.IsWithin(RealPath.Resolve(file), RealPath.Resolve(folder), StringComparison.Ordinal))
            {
                diagnostics.Add(FileMistakes.LinkLeavesSite(path));
            }
            else
            {
                disk.CreateFolder(Path.GetDirectoryName(file)!);
                write(disk, file);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(PublishMistakes.CannotWrite(path, refused.Message));
        }
        return !diagnostics.HasErrors;
    }

    /// <summary>Writes beside the file and gives it the file's name at last: at every moment the name has the old file, the new one or none, never a part.</summary>
    private static void WriteWhole(PhysicalDisk disk, string file, ReadOnlySpan<byte> bytes, bool replaces)
    {
        var beside = file + ".new";
        // What a run that was killed left behind.
        disk.DeleteFile(beside);
        try
        {
            disk.WriteFile(beside, bytes);
            disk.MoveFile(beside, file, replaces);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            disk.DeleteFile(beside);
            throw;
        }
    }
}
