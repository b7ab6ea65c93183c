using BrandShowcase.Maps.Drawings;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Routes;

/// <summary>A drawing of a route, of one of its floors, or of all routes. Each of its forms is drawn once, when a page first wants it.</summary>
/// <param name="draw">Draws it in a format.</param>
/// <param name="id">What its ids begin with, unique among the drawings of a page.</param>
/// <param name="paper">The format of a printed sheet.</param>
/// <param name="floor">The floor, where there is one drawing for each.</param>
internal sealed class DrawingView(Func<MapFormat, MapDrawing> draw, string id, MapFormat paper, string? floor = null)
{
    private readonly Lazy<Html> wide = new(() => Write(draw(MapFormat.Wide), $"{id}-wide"));
    private readonly Lazy<Html> tall = new(() => Write(draw(MapFormat.Tall), $"{id}-tall"));
    private readonly Lazy<Html> onPaper = new(() => Write(draw(paper), $"{id}-paper"));

    /// <summary>For a desk.</summary>
    public Html Wide => wide.Value;

    /// <summary>For a phone.</summary>
    public Html Tall => tall.Value;

    /// <summary>For a printed sheet.</summary>
    public Html Paper => onPaper.Value;

    /// <summary>The floor it shows, where there is one drawing for each.</summary>
    public string? Floor { get; } = floor;

    // The writer escapes every text, and addresses are those of the site.
    private static Html Write(MapDrawing drawing, string id) => Html.FromTrustedMarkup(SvgWriter.WriteText(drawing, id));
}
