using System.Collections.Immutable;
using BrandShowcase.Maps.Links;
using BrandShowcase.Maps.Routes;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Render.Routes;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Data;

/// <content>Routes and their stops.</content>
internal sealed partial class TemplateData
{
    private static readonly ImmutableArray<(MapApp App, string Key, string Name)> MapApps =
        [(MapApp.Amap, "amap", "高德地图"), (MapApp.Baidu, "baidu", "百度地图"), (MapApp.Tencent, "tencent", "腾讯地图"), (MapApp.Apple, "apple", "苹果地图")];

    private static readonly ObjectType<RouteWay> Way = new ObjectType<RouteWay>("way", ("一段路", "a way between stops"))
        .Text("distance", x => x.Text, ("直线距离，如“约1.2公里”", "the straight line, such as 约1.2公里"))
        .Boolean("approximate", x => x.IsApproximate, ("是否有一端的坐标只到乡镇、区县或城市", "whether an end is known only to its town, district or city"))
        .Boolean("walkable", x => x.IsWalkable, ("是否适合步行（每段不超过一小时）", "whether people walk it: no part takes more than an hour"))
        .Integer("minutes", x => x.WalkingMinutes, ("步行约几分钟，按直线距离与绕行估算；不适合步行或位置不准时为空", "an estimate of the walk in minutes; null where nobody walks or the ends are vague"));

    private static readonly ObjectType<MapLinkView> MapLink = new ObjectType<MapLinkView>("map_link", ("打开地图应用的链接", "a link that opens a map application"))
        .Text("app", x => x.App, ("amap、baidu、tencent 或 apple", "amap, baidu, tencent or apple"))
        .Text("name", x => x.Name, ("应用的名称", "the application's name"))
        .Text("url", x => x.Href, ("链接，坐标已换算成该应用的坐标系", "the address, in the application's own datum"));

    private static readonly ObjectType<LiveMap> Map = new ObjectType<LiveMap>("route_map", ("互动地图所需的数据", "what an interactive map needs"))
        .Text("script", x => x.Script, ("Leaflet 的脚本", "the script of Leaflet"))
        .Text("style", x => x.Style, ("Leaflet 的样式表", "the style sheet of Leaflet"))
        .Text("stops", x => x.Stops, ("有坐标的站点，JSON", "the stops that have a coordinate, as JSON"))
        .ListOfText("tiles", x => x.Tiles, ("底图瓦片的地址，自下而上；没有底图时没有", "the addresses of tiles, from the bottom; none without a provider"))
        .Text("attribution", x => x.Attribution, ("底图的来源", "the source of the tiles"))
        .Text("review_number", x => x.ReviewNumber, ("审图号", "the number under which they were reviewed"));

    private ObjectType<Page<Route>> DeclareRoute() => new ObjectType<Page<Route>>("route", ("红色教育路线", "a red-education route"))
        .Text("title", x => x.Title, ("标题", "the title"))
        .Text("url", x => Href(x), ("地址", "the address of its page"))
        .Text("permalink", x => x.Url.ToPermalink(site.Settings.BaseUrl), ("完整地址", "the absolute address of its page"))
        .Text("summary", x => x.Header.Summary, ("摘要", "the summary"))
        .Object("hospital", () => Hospital, x => site.Find(x.Content.Hospital) as Page<Hospital>, ("医院", "the hospital"))
        .Object("consortium", () => Consortium, x => site.Find(x.Content.Consortium) as Page<Consortium>, ("医共体", "the consortium"))
        .Object("setting", () => PartData.Label, x => SettingOf(x.Content.Setting), ("室外或室内", "outdoors or indoors"))
        .Text("theme", x => x.Content.Theme, ("主题", "the theme"))
        .Text("audience", x => x.Content.Audience, ("适合人群", "for whom it is"))
        .Text("meeting_point", x => x.Content.MeetingPoint, ("集合地点", "where people meet"))
        .Text("duration", x => x.Content.Duration is { } minutes ? $"{minutes}分钟" : null, ("全程时间", "how long it takes"))
        .Object("rules", () => PartData.VisitRules, x => x.Content.Rules, ("参观须知", "what visitors must know"))
        .Html("booking_qr", x => x.Content.Rules.BookingUrl is { } address ? QrSvg.Find(address, $"预约二维码：{address}") : null, ("预约网址的二维码", "the QR code of the booking address"))
        .ListOfText("forms", x => x.Content.Forms, ("形式", "what it works with"))
        .ListOf("stops", () => Stop, x => [.. x.Content.Stops.Select((_, index) => new StopView(x, index))], ("站点，按参观顺序", "the stops, in walking order"))
        .ListOfText("floors", x => [.. x.Content.Stops.Select(stop => stop.Floor).OfType<string>().Distinct()], ("站点所在的楼层", "the floors of its stops"))
        .Object("way", () => Way, x => RouteOutlines.Of(x).Way, ("各站之间合计；有一段不知道时为空", "the way along all stops; null where a part is not known"))
        .Integer("stay", x => StayOf(x.Content), ("各站停留合计，分钟；有一站未写时为空", "how long people stay at all stops, in minutes; null where a stop does not say"))
        .Boolean("approximate", x => x.Content.Stops.Any(stop => stop.Location is { IsApproximate: true }), ("是否有站点的坐标只到乡镇、区县或城市", "whether a stop is known only to its town, district or city"))
        .ListOf("drawings", () => Drawing, x => drawings[x].Value, ("路线图；有平面图时每层一张", "its drawings, one a floor where there are plans"))
        .Object("map", () => Map, x => LiveMap.Find(x, site.Settings, assets), ("互动地图；室内路线、没有坐标或没有 Leaflet 时为空", "its interactive map; null indoors, without coordinates and without Leaflet"))
        .Text("gpx_url", x => HrefOf(x, RouteFiles.Gpx), ("GPX 文件；没有坐标时为空", "the GPX file; null without coordinates"))
        .Text("kml_url", x => HrefOf(x, RouteFiles.Kml), ("KML 文件；没有坐标时为空", "the KML file; null without coordinates"))
        .Text("geojson_url", x => HrefOf(x, RouteFiles.GeoJson), ("GeoJSON 文件；没有坐标时为空", "the GeoJSON file; null without coordinates"))
        .Text("file_url", x => Href("/" + RouteFiles.PathOf(x, RouteFiles.Standalone)), ("单文件网页", "the page as one file"))
        .Text("print_url", x => x.Content.Stops.IsEmpty ? null : Href(x.Url.Child("print").Value), ("打印页；没有站点时为空", "the A4 handout; null without stops"))
        .Text("poster_url", x => x.Content.Stops.IsEmpty ? null : Href(x.Url.Child("poster").Value), ("海报；没有站点时为空", "the A3 poster; null without stops"))
        .Html("qr", x => QrSvg.Find(x.Url.ToPermalink(site.Settings.BaseUrl), $"二维码：{x.Title}"), ("路线页的二维码", "the QR code of its page"))
        .ListOf("reception", () => PartData.Reception, x => x.Content.Receptions, ("接待情况", "how many it has received"));

    /// <summary>The word for outdoors or indoors.</summary>
    public static Label SettingOf(RouteSetting setting) => setting == RouteSetting.Indoor ? new("indoor", "室内") : new("outdoor", "室外");

    private static int? StayOf(Route route) =>
        route.Stops.IsEmpty || route.Stops.Any(stop => stop.Minutes is null) ? null : route.Stops.Sum(stop => stop.Minutes);

    private string? HrefOf(Page<Route> route, string file) =>
        RouteFiles.HasCoordinates(route) ? Href("/" + RouteFiles.PathOf(route, file)) : null;

    private ObjectType<StopView> DeclareStop() => new ObjectType<StopView>("stop", ("站点", "a stop"))
        .Integer("number", x => x.Number, ("序号，从 1 起", "its number, from 1"))
        .Text("title", x => x.Stop.Title, ("名称", "the name"))
        .Text("anchor", x => RouteOutlines.AnchorOf(x.Number), ("在路线页上的锚点，如 stop-3", "its anchor on the route's page, such as stop-3"))
        .Text("permalink", x => PermalinkOf(x), ("完整地址", "its absolute address"))
        .Object("previous", () => Stop, x => x.Previous, ("上一站", "the stop before"))
        .Object("next", () => Stop, x => x.Next, ("下一站", "the stop behind"))
        .Object("way", () => Way, x => x.Next is { } next ? RouteOutlines.WayBetween(x.Stop, next.Stop) : null, ("到下一站的路", "the way to the next stop"))
        .Integer("minutes", x => x.Stop.Minutes, ("停留分钟数", "how long people stay, in minutes"))
        .Text("text", x => x.Stop.Text, ("讲解词", "what is told there"))
        .Object("rules", () => PartData.VisitRules, x => x.Stop.Rules, ("参观须知", "what visitors must know"))
        .Object("precision", () => PartData.Label, x => x.Stop.Location?.Precision, ("坐标精确到哪一级", "how exactly the place is known"))
        .Boolean("approximate", x => x.Stop.Location is { IsApproximate: true }, ("坐标是否只到乡镇、区县或城市", "whether it is known only to its town, district or city"))
        .Boolean("indoor", x => x.Route.Content.Setting == RouteSetting.Indoor || x.Stop.At is not null, ("是否在室内", "whether it is indoors"))
        .Text("floor", x => x.Stop.Floor, ("楼层，如 2楼", "the floor, such as 2楼"))
        .ListOf("map_links", () => MapLink, x => MapLinksOf(x.Stop), ("打开地图应用的链接；没有坐标时没有", "links that open map applications; none without a coordinate"))
        .Object("image", () => PartData.Image, x => ImageOf(x.Stop.Image), ("图片", "a picture"))
        .Text("audio", x => site.Find(x.Stop.Audio) is { } asset ? Href(asset.Address) : null, ("录音地址", "the address of a recording"))
        .Html("qr", x => QrSvg.Find(PermalinkOf(x), $"二维码：第{x.Number}站 {x.Stop.Title}"), ("站点的二维码", "the QR code of its address"))
        .Object("page", () => PartData.Link, x => site.Find(x.Stop.Page) is { } page ? LinkTo(page) : null, ("所属页面", "the page it belongs to"));

    private string PermalinkOf(StopView stop) => $"{stop.Route.Url.ToPermalink(site.Settings.BaseUrl)}#{RouteOutlines.AnchorOf(stop.Number)}";

    private ImmutableArray<MapLinkView> MapLinksOf(Stop stop)
    {
        if (stop.Location?.Coordinate.ToWgs84() is not { } point)
            return [];
        var sender = new Uri(site.Settings.BaseUrl.Value).Host;
        return [.. MapApps.Select(app => new MapLinkView(app.Key, app.Name, MapLinks.To(app.App, point, stop.Title, sender)))];
    }

    private static ObjectType<DrawingView> DeclareDrawing() => new ObjectType<DrawingView>("drawing", ("示意图", "a drawing"))
        .Html("wide", x => x.Wide, ("宽屏用的 SVG", "the SVG for a desk"))
        .Html("tall", x => x.Tall, ("手机用的 SVG", "the SVG for a phone"))
        .Html("paper", x => x.Paper, ("打印页与海报用的 SVG，字更大", "the SVG for printed sheets, with larger type"))
        .Text("floor", x => x.Floor, ("所画的楼层", "the floor it shows"));
}
