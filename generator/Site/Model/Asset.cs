using System.Collections.Immutable;
using BrandShowcase.Images;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Model;

/// <summary>A file of the content folder, published at the same place in the site.</summary>
public sealed class Asset
{
    /// <summary>The file that is published at <paramref name="path"/>.</summary>
    public Asset(AssetFile file, OutputPath path)
    {
        (File, Path) = (file, path);
        if (file is not { Hash: { } hash, Size: { } size })
            return;
        Main = ImageGeometry.FindMain(file.Path, size);
        Renditions = Main is { } main ? [.. ImageGeometry.Responsive(main).Select(rendition => new RenditionFile(hash, rendition))] : [];
    }

    /// <summary>The file.</summary>
    public AssetFile File { get; }

    /// <summary>Where it is published.</summary>
    public OutputPath Path { get; }

    /// <summary>What is published in the place of a photograph: no larger than pages need, upright and without metadata. Null for a file that is published as it is.</summary>
    public Rendition? Main { get; }

    /// <summary>The sizes that browsers choose from, the narrowest first.</summary>
    public ImmutableArray<RenditionFile> Renditions { get; } = [];

    /// <summary>Its size in pixels as it is published, if it is a picture.</summary>
    public ImageSize? Size => Main?.Size ?? File.Size;

    /// <summary>Its address inside the site, in plain text.</summary>
    public string Address => "/" + Path.Value;

    /// <summary>The value of <c>srcset</c> for its renditions as WebP, or null.</summary>
    public string? FindSourceSet(BaseAddress baseAddress) => Renditions.IsEmpty
        ? null
        : string.Join(", ", Renditions.Select(file => $"{new PageUrl("/" + file.Path.Value).ToHref(baseAddress)} {file.Rendition.Size.Width}w"));
}
