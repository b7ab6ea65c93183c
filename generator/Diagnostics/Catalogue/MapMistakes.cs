using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes in the settings of interactive maps.</summary>
public static class MapMistakes
{
    private static readonly DiagnosticRule NoReviewNumberRule = new("BRN0160", Severity.Error,
        new("天地图没有审图号", "Tianditu without a review number"),
        new(
            """
            《地图管理条例》规定：向社会公开的地图应当送审，互联网上使用的地图要在适当位置标明审图号。天地图已经送审，
            它的审图号会随版本变化，请到天地图网站页脚抄下现用的号码（影像与矢量的号码可能不同）：

                map:
                  provider: tianditu
                  key: 浏览器端密钥
                  review_number: GS(2024)0650号

            不需要真实底图的，去掉 map 即可：默认的示意图不画境界线，没有送审的问题。
            """,
            """
            The regulation on maps (地图管理条例) wants maps that are shown to the public to be reviewed, and those on the
            internet to show their review number. Tianditu has been reviewed; its number changes with its editions, so copy
            the present one from the foot of its site. Without `map` the site keeps its schematic drawings, which need none.
            """));

    private static readonly DiagnosticRule MissingSettingRule = new("BRN0161", Severity.Error,
        new("地图设置不完整", "A map setting is missing"),
        new(
            """
            天地图要有密钥 key（在天地图控制台申请“浏览器端”密钥，并限定网站域名）；自备瓦片要有瓦片地址 tiles：

                map: { provider: tianditu, key: 浏览器端密钥, review_number: GS(2024)0650号 }
                map: { provider: custom, tiles: '/tiles/{z}/{x}/{y}.png', datum: gcj02, attribution: 数据来源 }
            """,
            """
            Tianditu needs a `key` (one for browsers, restricted to the site's domain), tiles of one's own need the template
            of their addresses: `tiles: '/tiles/{z}/{x}/{y}.png'`.
            """));

    private static readonly DiagnosticRule NoLeafletRule = new("BRN0162", Severity.Warning,
        new("没有互动地图", "No interactive maps"),
        new(
            """
            互动地图用到的 Leaflet 不在程序旁边，多半是编译程序时没有安装 Node 和 npm，或者连不上网。
            路线页照常生成，显示示意图。要有互动地图，请装好 Node 20 以上版本，重新编译程序。
            """,
            """
            Leaflet, which interactive maps need, does not lie beside the program: it was probably built without Node and npm,
            or without a network. Routes are published with their drawings. Install Node 20 or newer and build the program
            again to have interactive maps.
            """));

    private static readonly DiagnosticRule UnnamedTilesRule = new("BRN0163", Severity.Warning,
        new("自备底图没有写来源或审图号", "Tiles without a source or a review number"),
        new(
            """
            《地图管理条例》规定：向社会公开的地图应当送审，并在适当位置标明审图号；多数底图的许可也要求写明来源。请写上：

                map: { provider: custom, tiles: '/tiles/{z}/{x}/{y}.png', attribution: 数据来源, review_number: GS(2024)0650号 }

            境外地图服务一般没有送审，不要在公开的网站上使用。
            """,
            """
            The regulation on maps (地图管理条例) wants maps that are shown to the public to be reviewed and to show their
            review number, and most licences want the source to be named: add `attribution` and `review_number`. Map
            services from abroad have usually not been reviewed and should not be used on a public site.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [NoReviewNumberRule, MissingSettingRule, NoLeafletRule, UnnamedTilesRule];

    /// <summary>Tiles of Tianditu without the number under which they were reviewed.</summary>
    public static Diagnostic NoReviewNumber(Place place) => NoReviewNumberRule.At(place,
        new("用了天地图，却没有写审图号", "Tianditu is used without its review number"),
        new("请加上 review_number，号码见天地图网站页脚", "add review_number; the number stands at the foot of Tianditu's site"));

    /// <summary>A provider without a setting that it needs.</summary>
    /// <param name="place">The map settings.</param>
    /// <param name="provider">The provider.</param>
    /// <param name="key">The missing key.</param>
    public static Diagnostic MissingSetting(Place place, string provider, string key) => MissingSettingRule.At(place,
        new($"provider: {provider} 缺少 {key}", $"provider: {provider} lacks {key}"),
        new($"请加上 {key}", $"add {key}"));

    /// <summary>Tiles of one's own whose source or review number is not named.</summary>
    public static Diagnostic UnnamedTiles(Place place) => UnnamedTilesRule.At(place,
        new("自备底图没有写来源或审图号", "the tiles lack their source or their review number"),
        new("请加上 attribution 和 review_number", "add attribution and review_number"));

    /// <summary>Routes that could be shown on a map, and no Leaflet to do it.</summary>
    public static Diagnostic NoLeaflet(Place place) => NoLeafletRule.At(place,
        new("程序旁边没有 Leaflet，路线只有示意图，没有互动地图", "Leaflet does not lie beside the program: routes have drawings, and no interactive maps"),
        new("请装好 Node 和 npm，重新编译程序", "install Node and npm, and build the program again"));
}
