using System.Collections.Immutable;
using BrandShowcase.Images;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Render;

/// <summary>An icon of the theme that stands for the site: in the bars of browsers, and on home screens.</summary>
/// <param name="Href">Its address.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Size">Its size; null for a drawing, which has any.</param>
internal sealed record SiteIcon(string Href, string Type, ImageSize? Size)
{
    // What telephones ask for that know no manifest, in pixels.
    private const int TouchSide = 180;

    /// <summary>The size as <c>sizes</c> writes it: <c>192x192</c>, or <c>any</c>.</summary>
    public string Sizes => Size is { } size ? $"{size.Width}x{size.Height}" : "any";

    /// <summary>The icons that theme.yml names, in its order.</summary>
    public static ImmutableArray<SiteIcon> Of(Theme theme, ThemeAssets assets) => [.. theme.Icons.Select(icon => Create(icon, assets))];

    /// <summary>The icon for home screens that show no drawings; null if all are drawings.</summary>
    public static SiteIcon? FindForTouch(ImmutableArray<SiteIcon> icons) =>
        icons.Where(icon => icon.Size is not null).MinBy(icon => Math.Abs(icon.Size!.Value.Width - TouchSide));

    private static SiteIcon Create(ThemeAsset icon, ThemeAssets assets)
    {
        using var bytes = new MemoryStream(icon.Bytes.ToArray());
        var isDrawing = ImageFile.IsDrawing(icon.Name);
        return new(assets.FindHref(icon.Name)!, isDrawing ? "image/svg+xml" : "image/png", isDrawing ? null : ImageFile.FindSize(icon.Path, bytes));
    }
}
