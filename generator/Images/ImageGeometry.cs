using System.Collections.Immutable;

namespace BrandShowcase.Images;

/// <summary>Which renditions a picture gets. Pure: the same picture has the same renditions everywhere.</summary>
public static class ImageGeometry
{
    /// <summary>The widest rendition, in pixels: what a text column takes on a dense screen.</summary>
    public const int MaximumWidth = 1600;

    // Steps of about the square root of the file size, from half a phone to the widest.
    private static readonly ImmutableArray<int> Widths = [400, 800, 1200, MaximumWidth];

    /// <summary>The rendition that stands for the picture itself, in its own format; null for one that is published as it is (GIF, SVG).</summary>
    /// <param name="path">The file's name.</param>
    /// <param name="original">The picture's size, upright.</param>
    public static Rendition? FindMain(string path, ImageSize original) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" => new(FitTo(original, MaximumWidth), RenditionFormat.Jpeg),
        ".png" => new(FitTo(original, MaximumWidth), RenditionFormat.Png),
        ".webp" => new(FitTo(original, MaximumWidth), RenditionFormat.WebP),
        _ => null,
    };

    /// <summary>The renditions as WebP that browsers choose from, the narrowest first; none is wider than <paramref name="main"/>.</summary>
    public static ImmutableArray<Rendition> Responsive(Rendition main)
    {
        var format = main.Format == RenditionFormat.Png ? RenditionFormat.SharpWebP : RenditionFormat.WebP;
        return [.. Widths.Where(width => width < main.Size.Width).Append(main.Size.Width).Select(width => new Rendition(FitTo(main.Size, width), format))];
    }

    private static ImageSize FitTo(ImageSize size, int width) => size.Width <= width
        ? size
        : new(width, Math.Max(1, (int)Math.Round((double)size.Height * width / size.Width, MidpointRounding.AwayFromZero)));
}
