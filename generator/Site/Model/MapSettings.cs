using BrandShowcase.Maps;

namespace BrandShowcase.Site.Model;

/// <summary>What interactive maps show below a route.</summary>
public sealed record MapSettings
{
    /// <summary>Where tiles come from; none by default, so that pages ask no other host for anything.</summary>
    public MapProvider Provider { get; init; }

    /// <summary>The key for 天地图; everybody can read it in the pages.</summary>
    public string? Key { get; init; }

    /// <summary>The number under which the map was reviewed (审图号).</summary>
    public string? ReviewNumber { get; init; }

    /// <summary>What 天地图 shows.</summary>
    public MapLayer Layer { get; init; }

    /// <summary>The addresses of tiles of one's own, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c>: absolute, or from the site's root.</summary>
    public string? Tiles { get; init; }

    /// <summary>The datum of these tiles, which must be in Web Mercator (EPSG:3857).</summary>
    public Datum Datum { get; init; }

    /// <summary>Whom to name as their source.</summary>
    public string? Attribution { get; init; }

    /// <summary>The other site that browsers ask for tiles, such as <c>https://t0.tianditu.gov.cn</c>; null where there is none.</summary>
    public string? TileOrigin => Provider switch
    {
        MapProvider.Tianditu => "https://t0.tianditu.gov.cn",
        MapProvider.Custom when Uri.TryCreate(Tiles, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps => address.GetLeftPart(UriPartial.Authority),
        _ => null,
    };
}

/// <summary>Where the tiles of a map come from.</summary>
public enum MapProvider
{
    /// <summary>There are none: the route lies on plain ground.</summary>
    None,

    /// <summary>天地图, the state's own map service.</summary>
    Tianditu,

    /// <summary>The operator's own tiles.</summary>
    Custom,
}

/// <summary>What 天地图 shows.</summary>
public enum MapLayer
{
    /// <summary>The drawn map.</summary>
    Vector,

    /// <summary>Photographs from above.</summary>
    Imagery,
}
