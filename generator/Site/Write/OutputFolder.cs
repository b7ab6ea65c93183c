using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Write;

/// <summary>The output folder and the places beside it that publishing uses; all on one file system, so that a rename suffices.</summary>
/// <param name="Name">The folder as the user named it, for messages.</param>
/// <param name="Published">Where the published tree is, absolute and without symbolic links.</param>
internal sealed record OutputFolder(string Name, string Published)
{
    /// <summary>Where the new tree grows, and where the old one lands by the exchange.</summary>
    public string Staged => Beside("new");

    /// <summary>Where the old tree waits while two renames stand in for the exchange.</summary>
    public string Retired => Beside("old");

    /// <summary>The file whose lock a publication holds.</summary>
    public string Lock => Beside("lock");

    /// <summary>The folder above.</summary>
    public string Parent => Path.GetDirectoryName(Published)!;

    /// <summary>The folder of <paramref name="options"/>, or null and a diagnostic if a site may not be published there.</summary>
    public static OutputFolder? Find(PublishOptions options, IDisk disk, DiagnosticBag diagnostics)
    {
        var published = RealPath.Resolve(options.Folder);
        foreach (var source in options.Sources)
        {
            var real = RealPath.Resolve(source);
            if (!RealPath.IsWithin(published, real, StringComparison.OrdinalIgnoreCase)
                && !RealPath.IsWithin(real, published, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }
            diagnostics.Add(PublishMistakes.OverlapsSources(options.Folder, source));
            return null;
        }
        if (DriveInfo.GetDrives().Any(drive => Path.TrimEndingDirectorySeparator(drive.Name) == published))
        {
            diagnostics.Add(PublishMistakes.MountPoint(options.Folder));
            return null;
        }
        if (disk.Find(published) == DiskEntryKind.File)
        {
            diagnostics.Add(PublishMistakes.NotAFolder(options.Folder));
            return null;
        }
        return new(options.Folder, published);
    }


    private string Beside(string role) => Path.Join(Parent, $".{Path.GetFileName(Published)}.brandshowcase.{role}");
}
