using BrandShowcase.Maps.Routes;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Drawings;

/// <summary>The words on a drawing. They are Chinese, as the names of the stops are.</summary>
internal static class Wording
{
    internal const string Disclaimer = "示意图，不作为定位和界线依据";
    internal const string StraightDistances = "站间为直线距离";
    internal const string NotToScale = "线路长短与方向不代表实际";
    internal const string Shifted = "站点密集处位置略有调整";
    internal const string NamesInKey = "图中只写编号，名称见图下编号表";
    internal const string NamesOnSheet = "图中只写编号，名称见下方站点";
    internal const string Start = "起点";
    internal const string Stop = "途经";
    internal const string End = "终点";
    internal const string Approximate = "位置仅到乡镇、区县或城市";
    internal const string Hospital = "医院";
    internal const string Route = "教育路线";
    internal const string North = "北";
    internal const string NoStops = "尚未设置站点";
    internal const string PanelsApart = "各框之间的位置与距离不代表实际";
    internal const string PlaceUnknown = "位置未注明";

    /// <summary>How exactly the place of a station is known, where that is not to the door or the village; otherwise null.</summary>
    internal static string? ApproximateTo(Precision precision) => precision switch
    {
        Precision.Town => "位置仅到乡镇",
        Precision.District => "位置仅到区县",
        Precision.City => "位置仅到城市",
        _ => null,
    };

    /// <summary>The length of a scale bar.</summary>
    internal static string ScaleLength(double metres) => metres < 1000 ? $"{metres:0}米" : $"{metres / 1000:0}公里";

    /// <summary>The forms in which a leg can be told, the fullest first; none where nothing is known of it.</summary>
    internal static IEnumerable<TextBlock> Leg(RouteWay? leg)
    {
        if (leg?.Text is not { } distance)
            yield break;
        if (leg.WalkingMinutes is { } minutes)
        {
            var walk = $"步行约{minutes}分钟";
            yield return new([distance, walk], Math.Max(TextWidth.Of(distance), TextWidth.Of(walk)), IsShortened: false);
        }
        yield return TextBlock.Of(distance);
    }
}
