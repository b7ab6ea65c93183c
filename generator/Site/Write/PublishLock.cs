namespace BrandShowcase.Site.Write;

/// <summary>
/// The right to publish to one folder. The operating system takes the lock back when its holder ends, however it ends,
/// so that a build that was killed blocks nobody. The file's length is the holder's process id: a length can be asked by
/// everybody, while the content of a locked file cannot be read.
/// </summary>
internal sealed class PublishLock : IDisposable
{
    private readonly FileStream file;

    private PublishLock(FileStream file) => this.file = file;

    // On Windows the holder must allow deletion, to delete the file itself; on Unix only None is an exclusive lock.
    private static FileShare Exclusive => OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    /// <summary>Takes the lock, or says who holds it.</summary>
    /// <param name="path">The lock's file; its folder must exist.</param>
    /// <param name="processId">The id of this process, by which others are told who holds the lock.</param>
    /// <param name="holder">If another publication holds the lock: its process id, or 0 if it is just taking or leaving it.</param>
    /// <returns>The lock, or null if it is held.</returns>
    public static PublishLock? Take(string path, int processId, out long holder)
    {
        holder = 0;
        while (true)
        {
            if (new FileInfo(path).LinkTarget is not null)
                throw new IOException($"A symbolic link stands where the lock must be: '{path}'");
            FileStream opened;
            try
            {
                opened = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, Exclusive, bufferSize: 0);
            }
            catch (IOException refused) when (IsHeld(refused))
            {
                holder = LengthOf(path);
                return null;
            }
            opened.SetLength(processId);
            // The former holder may have deleted the file after we opened and before we locked it: then ours has no name
            // any more and locks nobody out, and the one with the name, if any, is another's.
            if (LengthOf(path) == processId)
                return new(opened);
            opened.Dispose();
        }
    }

    /// <summary>Gives the lock back. Its file is deleted while it is still locked.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(file.Name);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // An unlocked file that stays behind blocks nobody.
        }
        file.Dispose();
    }

    private static long LengthOf(string path)
    {
        try
        {
            return new FileInfo(path).Length;
        }
        catch (FileNotFoundException)
        {
            return 0;
        }
    }

    private static bool IsHeld(IOException refused)
    {
        const int linux = 11, mac = 35, windows = unchecked((int)0x80070020); // EAGAIN twice, ERROR_SHARING_VIOLATION
        return refused.HResult is linux or mac or windows;
    }
}
