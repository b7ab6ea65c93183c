namespace BrandShowcase.Maps.Links;

/// <summary>A map application that a plain link opens at a point.</summary>
public enum MapApp
{
    /// <summary>高德地图.</summary>
    Amap,

    /// <summary>百度地图.</summary>
    Baidu,

    /// <summary>腾讯地图, which opens best inside WeChat.</summary>
    Tencent,

    /// <summary>Apple's maps.</summary>
    Apple,

    /// <summary>Whatever the device has for <c>geo:</c> (RFC 5870), as Android does.</summary>
    Geo,
}
