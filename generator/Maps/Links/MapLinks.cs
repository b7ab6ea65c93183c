using System.Globalization;
using System.Text;

namespace BrandShowcase.Maps.Links;

/// <summary>Links that open a map application at a point. Each application gets its own order of the numbers and its own datum, so that the pin stands where the stop is.</summary>
public static class MapLinks
{
    /// <summary>The address that opens <paramref name="app"/> with a pin called <paramref name="name"/> at <paramref name="point"/>.</summary>
    /// <param name="app">The application.</param>
    /// <param name="point">Where the pin stands.</param>
    /// <param name="name">The pin's name; characters that separate parts of an address become their full-width forms.</param>
    /// <param name="site">Who sends the visitor, such as the site's host name: 高德, 百度 and 腾讯 ask for it.</param>
    public static string To(MapApp app, Wgs84 point, string name, string site)
    {
        var title = Uri.EscapeDataString(WithoutSeparators(name));
        var sender = Uri.EscapeDataString(WithoutSeparators(site));
        return app switch
        {
            MapApp.Amap => Amap(point.ToGcj02(), title, sender),
            MapApp.Baidu => Baidu(point.ToBd09(), title, sender),
            MapApp.Tencent => Tencent(point.ToGcj02(), title, sender),
            MapApp.Apple => Apple(point.ToGcj02(), title),
            MapApp.Geo => Geo(point, title),
            _ => throw new ArgumentOutOfRangeException(nameof(app)),
        };
    }

    // "gaode" is its word for GCJ-02. callnative starts the installed application where the browser allows it.
    private static string Amap(Gcj02 point, string title, string sender) =>
        $"https://uri.amap.com/marker?position={Degrees(point.Longitude)},{Degrees(point.Latitude)}&name={title}&src={sender}&coordinate=gaode&callnative=1";

    // title, content and output=html are all required; src has three parts: kind, company, application.
    private static string Baidu(Bd09 point, string title, string sender) =>
        $"https://api.map.baidu.com/marker?location={Degrees(point.Latitude)},{Degrees(point.Longitude)}&title={title}&content={title}&coord_type=bd09ll&output=html&src=webapp.brandshowcase.{sender}";

    private static string Tencent(Gcj02 point, string title, string sender) =>
        $"https://apis.map.qq.com/uri/v1/marker?marker=coord:{Degrees(point.Latitude)},{Degrees(point.Longitude)};title:{title};addr:{title}&referer={sender}";

    // In China its maps are those of 高德, and it takes the numbers for GCJ-02.
    private static string Apple(Gcj02 point, string title) =>
        $"https://maps.apple.com/?ll={Degrees(point.Latitude)},{Degrees(point.Longitude)}&q={title}";

    // q repeats the point, because a name alone would be searched for.
    private static string Geo(Wgs84 point, string title) =>
        $"geo:{Degrees(point.Latitude)},{Degrees(point.Longitude)}?q={Degrees(point.Latitude)},{Degrees(point.Longitude)}({title})";

    // Six decimals are a tenth of a metre; some applications refuse more.
    private static string Degrees(double value) => value.ToString("0.000000", CultureInfo.InvariantCulture);

    // Applications split addresses after decoding them, so that percent-encoding does not protect a name.
    private static string WithoutSeparators(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is ';' or '|' or ',' or ':' or '(' or ')' or '&' or '#' or '%')
                result.Append((char)(c - '!' + '！'));
            else if (!char.IsControl(c) && !(char.IsWhiteSpace(c) && (result.Length == 0 || result[^1] == ' ')))
                result.Append(char.IsWhiteSpace(c) ? ' ' : c);
        }
        return result.ToString().TrimEnd();
    }
}
