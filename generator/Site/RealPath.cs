namespace BrandShowcase.Site;

/// <summary>Where a path leads when every symbolic link in it is followed.</summary>
public static class RealPath
{
    /// <summary>
    /// The absolute path without symbolic links that <paramref name="path"/> leads to. What does not exist is kept as written.
    /// </summary>
    /// <exception cref="IOException">The links lead in a circle, or cannot be read.</exception>
    public static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = new DirectoryInfo(Path.Join(Resolve(parent), Path.GetFileName(full)));
        return here.LinkTarget is null ? here.FullName : Resolve(here.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies inside it.</summary>
    /// <param name="path">A resolved path.</param>
    /// <param name="folder">A resolved path.</param>
    /// <param name="comparison">Whether case counts; on some disks it does not. The caller knows which error is the worse one.</param>
    public static bool IsWithin(string path, string folder, StringComparison comparison) =>
        path.Equals(folder, comparison)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, comparison);
}
