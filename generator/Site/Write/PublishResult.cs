namespace BrandShowcase.Site.Write;

/// <summary>What a publication changed, in files of the site. If all counts but <see cref="Unchanged"/> are 0, the disk was not touched.</summary>
/// <param name="Written">Files that are new or have a new content.</param>
/// <param name="Unchanged">Files that kept their bytes and their time.</param>
/// <param name="Removed">Files of the last publication that the site no longer has.</param>
public readonly record struct PublishResult(int Written, int Unchanged, int Removed);
