using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes in coordinates, and in the stops and plans of routes.</summary>
public static class RouteMistakes
{
    private static readonly DiagnosticRule OutsideChinaRule = new("BRN0150", Severity.Warning,
        new("坐标不在中国", "A coordinate outside China"),
        new(
            """
            这个点不在中国境内，多半是抄错了数字。请回到地图上重新取点：lat 是纬度（3 到 54），lng 是经度（73 到 136）。

                location: { lat: 28.93847, lng: 120.1889, datum: gcj02 }
            """,
            """
            The point does not lie in China: a digit is probably wrong. Pick the point on the map again; lat is the latitude
            (3 to 54 in China), lng the longitude (73 to 136).
            """));

    private static readonly DiagnosticRule FarStopRule = new("BRN0151", Severity.Warning,
        new("站点离前后站太远", "A stop far from its neighbours"),
        new(
            """
            这一站离前后两站都很远，其他各站之间却很近，多半是坐标错了一位数字，或者坐标系写错了。
            如果路线确实这样走，不用理会这条警告。
            """,
            """
            The stop is far from the stops before and behind it, while the others are near each other: a digit is probably
            wrong. If the route really goes that way, the warning can be left alone.
            """));

    private static readonly DiagnosticRule SamePointRule = new("BRN0152", Severity.Warning,
        new("两站的坐标相同", "Two stops at one point"),
        new(
            """
            两个站点写了同一个坐标，多半是复制以后忘了改。坐标本来就只到乡镇、区县或城市的，请写上 precision，就不再提醒：

                location: { lat: 28.93847, lng: 120.1889, precision: town }
            """,
            """
            Two stops have the same coordinate: it was probably copied and not changed. Where a coordinate is only that of a
            town, a district or a city, `precision` says so and ends the warning.
            """));

    private static readonly DiagnosticRule OutsidePlanRule = new("BRN0153", Severity.Error,
        new("位置在平面图以外", "A point outside the floor plan"),
        new(
            """
            at 写的是百分比，不是像素：x 从左边起占图宽的百分之几，y 从上边起占图高的百分之几，都在 0 到 100 之间。
            图正中间的一点是：

                at: { x: 50, y: 50 }
            """,
            """
            `at` holds hundredths, not pixels: x of the plan's width from the left, y of its height from the top, both from 0
            to 100. The middle of the plan is `at: { x: 50, y: 50 }`.
            """));

    private static readonly DiagnosticRule NoFloorPlanRule = new("BRN0154", Severity.Warning,
        new("没有站点所在楼层的平面图", "No plan of a stop's floor"),
        new(
            """
            站点写了在平面图上的位置 at，路线却没有这一层的平面图，站点只能画成一条直线。请给路线加上平面图：

                floor_plan: plan.svg
                floor_plan:
                  - { floor: 1, src: floor-1.svg }
                  - { floor: 2, src: floor-2.svg }
            """,
            """
            The stop has a point on a plan, and the route has no plan of that floor: its stops are drawn along a line. Add the
            plan: `floor_plan: plan.svg`, or a list with `floor` and `src` where there are several floors.
            """));

    private static readonly DiagnosticRule NoPictureRule = new("BRN0155", Severity.Error,
        new("平面图不是图片", "A floor plan that is no picture"),
        new(
            """
            平面图必须是读得出宽和高的图片：SVG、PNG、JPEG 或 WebP。SVG 要有 viewBox，或者宽和高。PDF 请先转成图片。
            """,
            """
            A floor plan must be a picture whose size can be read: SVG with a viewBox or a width and a height, PNG, JPEG or
            WebP. Turn a PDF into a picture first.
            """));

    private static readonly DiagnosticRule NoCoordinateRule = new("BRN0156", Severity.Warning,
        new("室外站点没有坐标", "An outdoor stop without a coordinate"),
        new(
            """
            同一条路线的其他站点有坐标，这一站没有：它画不到图上应有的位置，也没有导航链接。
            不知道准确位置时，写所在乡镇的坐标，并写明 precision：

                location: { lat: 28.93847, lng: 120.1889, precision: town }
            """,
            """
            Other stops of the route have a coordinate and this one has none: it cannot be drawn where it is, and nothing
            leads there. Where the exact place is not known, give that of its town with `precision: town`.
            """));

    private static readonly DiagnosticRule NoStopsRule = new("BRN0157", Severity.Warning,
        new("室外路线没有站点", "An outdoor route without stops"),
        new(
            """
            室外路线没有站点就画不出路线图，页面上写着待补充。请按行走次序加上站点；室内的参观线路请写 setting: indoor。

                stops:
                  - title: 占鳌祠
                    location: { lat: 28.93847, lng: 120.1889, precision: town }
            """,
            """
            Without stops an outdoor route cannot be drawn, and its page says that they are still missing. Add its stops in
            walking order; a route through a building has `setting: indoor`.
            """));

    private static readonly DiagnosticRule NoDatumRule = new("BRN0158", Severity.Warning,
        new("没有写坐标系", "No datum"),
        new(
            """
            同一个地点，高德、腾讯给出的坐标（gcj02）和百度的（bd09）与 GPS 的（wgs84）相差几百米到一公里多。
            不写 datum 就当作 wgs84；点如果是从地图上取的，导航会带错地方。请写明：

                location: { lat: 28.935841, lng: 120.193512, datum: gcj02 }

            坐标本来只到乡镇、区县或城市的，写上 precision 就不再提醒。
            """,
            """
            For the same place 高德 and 腾讯 (gcj02), 百度 (bd09) and GPS (wgs84) give coordinates that lie hundreds of metres
            apart. Without `datum` a point is taken as wgs84, and visitors are led astray if it was picked on a map. Where only
            the town, district or city is known, `precision` says so and ends the warning.
            """));

    private static readonly DiagnosticRule NoRecordingRule = new("BRN0159", Severity.Error,
        new("讲解录音不是音频文件", "A recording that is no audio file"),
        new(
            """
            audio 要写一个 .mp3 或 .m4a 文件，手机和微信里都能播放。其他格式请先转换。
            """,
            """
            `audio` names an .mp3 or .m4a file, which telephones play. Convert other formats first.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
        [OutsideChinaRule, FarStopRule, SamePointRule, OutsidePlanRule, NoFloorPlanRule, NoPictureRule, NoCoordinateRule, NoStopsRule, NoDatumRule, NoRecordingRule];

    /// <summary>A coordinate outside China.</summary>
    public static Diagnostic OutsideChina(Place place) => OutsideChinaRule.At(place,
        new("这个坐标不在中国境内", "this coordinate lies outside China"),
        new("请核对每一位数字", "check every digit"));

    /// <summary>A stop much farther from its neighbours than the others are from theirs.</summary>
    /// <param name="place">The stop's location.</param>
    /// <param name="stop">The stop's name.</param>
    /// <param name="metres">The distance to the nearer neighbour.</param>
    public static Diagnostic FarStop(Place place, string stop, double metres) => FarStopRule.At(place,
        new($"“{stop}”离最近的前后站有{metres / 1000:0}公里", $"'{stop}' is {metres / 1000:0} km from the nearer of its neighbours"),
        new("请核对坐标的每一位数字和坐标系（datum）", "check every digit, and the datum"));

    /// <summary>A stop at the point of an earlier one.</summary>
    public static Diagnostic SamePoint(Place place, string stop, string earlier) => SamePointRule.At(place,
        new($"“{stop}”与“{earlier}”的坐标相同", $"'{stop}' has the coordinate of '{earlier}'"),
        new("请改成这一站的坐标；坐标只到乡镇的，写上 precision: town", "give the stop its own; where only the town is known, add precision: town"));

    /// <summary>A point beside the plan.</summary>
    /// <param name="place">The point.</param>
    /// <param name="key">x or y.</param>
    /// <param name="value">Its value.</param>
    public static Diagnostic OutsidePlan(Place place, string key, string value) => OutsidePlanRule.At(place,
        new($"{key}: {value} 在平面图以外", $"{key}: {value} lies outside the floor plan"),
        new("请写百分比，0 到 100；图正中间是 { x: 50, y: 50 }", "write hundredths from 0 to 100; the middle is { x: 50, y: 50 }"));

    /// <summary>A stop with a point on a plan that is not there.</summary>
    /// <param name="place">The point.</param>
    /// <param name="stop">The stop's name.</param>
    /// <param name="floor">The stop's floor, or null.</param>
    public static Diagnostic NoFloorPlan(Place place, string stop, string? floor) => NoFloorPlanRule.At(place,
        floor is null
            ? new($"“{stop}”写了在平面图上的位置，路线却没有平面图", $"'{stop}' has a point on a floor plan, and the route has none")
            : new($"“{stop}”写了在平面图上的位置，路线却没有楼层“{floor}”的平面图", $"'{stop}' has a point on a floor plan, and the route has none of floor '{floor}'"),
        new("请给路线加上 floor_plan，或去掉 at", "add floor_plan to the route, or remove at"));

    /// <summary>A floor plan whose size cannot be read.</summary>
    public static Diagnostic NoPicture(Place place, string path) => NoPictureRule.At(place,
        new($"平面图“{path}”不是能读出大小的图片", $"the floor plan '{path}' is no picture whose size can be read"),
        new("请换成 SVG、PNG、JPEG 或 WebP 图片", "use a picture: SVG, PNG, JPEG or WebP"));

    /// <summary>A stop without a coordinate beside others that have one.</summary>
    public static Diagnostic NoCoordinate(Place place, string stop) => NoCoordinateRule.At(place,
        new($"“{stop}”没有坐标，同一路线的其他站点有", $"'{stop}' has no coordinate, other stops of the route have"),
        new("请加上 location；只知道乡镇就写乡镇的坐标和 precision: town", "add a location; that of the town with precision: town will do"));

    /// <summary>An outdoor route without stops.</summary>
    public static Diagnostic NoStops(Place place) => NoStopsRule.At(place,
        new("室外路线没有站点", "the outdoor route has no stops"),
        new("请加上 stops，或写 setting: indoor", "add stops, or write setting: indoor"));

    /// <summary>Points that are said to be exact, in an unnamed datum.</summary>
    /// <param name="place">The first of them.</param>
    /// <param name="stop">Its stop's name.</param>
    /// <param name="others">How many further stops of the route have none either.</param>
    public static Diagnostic NoDatum(Place place, string stop, int others) => NoDatumRule.At(place,
        others == 0
            ? new($"“{stop}”的坐标没有写坐标系", $"the coordinate of '{stop}' has no datum")
            : new($"“{stop}”和另外{others}站的坐标没有写坐标系", $"the coordinates of '{stop}' and {others} other stops have no datum"),
        new("高德、腾讯取的点写 datum: gcj02，百度写 bd09，GPS 写 wgs84", "write datum: gcj02 for 高德 and 腾讯, bd09 for 百度, wgs84 for GPS"));

    /// <summary>A recording that telephones do not play.</summary>
    public static Diagnostic NoRecording(Place place, string path) => NoRecordingRule.At(place,
        new($"“{path}”不是音频文件", $"'{path}' is no audio file"),
        new("请换成 .mp3 或 .m4a 文件", "use an .mp3 or .m4a file"));
}
