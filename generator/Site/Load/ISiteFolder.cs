using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load;

/// <summary>The folder of a site: on the disk, or in memory. Paths are relative to it, with forward slashes.</summary>
public interface ISiteFolder
{
    /// <summary>
    /// All files below <paramref name="folder"/>, each in the version that there is, in the ordinal order of their paths; none if there
    /// is no such folder. Hidden files, editors' backups and what file managers leave behind are passed over. A symbolic link that
    /// leaves the site is reported and passed over.
    /// </summary>
    ImmutableArray<FileVersion> List(string folder, DiagnosticBag diagnostics);

    /// <summary>Whether there is a file at <paramref name="path"/>.</summary>
    bool Exists(string path);

    /// <summary>Which version of a file there is; one of length 0 if it is gone.</summary>
    FileVersion VersionOf(string path);

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    Stream Open(string path);
}
