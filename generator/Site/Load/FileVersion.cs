namespace BrandShowcase.Site.Load;

/// <summary>What tells the content of a file at one time from its content at another, without reading it.</summary>
/// <param name="Path">Its path in the site's folder.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Stamp">A number that differs when the content does: on a disk, the time of the last change.</param>
public readonly record struct FileVersion(string Path, long Length, long Stamp);
