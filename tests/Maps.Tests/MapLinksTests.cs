using BrandShowcase.Maps.Links;

namespace BrandShowcase.Maps.Tests;

public sealed class MapLinksTests
{
    // The published vector of the conversion tests, so that every number here is known from elsewhere.
    private static readonly Wgs84 Point = new(39.914266, 116.403988);

    [Theory]
    [InlineData(MapApp.Amap, "https://uri.amap.com/marker?position=116.410232,39.915670&name=%E7%AB%99&src=example.org&coordinate=gaode&callnative=1")]
    [InlineData(MapApp.Baidu, "https://api.map.baidu.com/marker?location=39.921966,116.416616&title=%E7%AB%99&content=%E7%AB%99&coord_type=bd09ll&output=html&src=webapp.brandshowcase.example.org")]
    [InlineData(MapApp.Tencent, "https://apis.map.qq.com/uri/v1/marker?marker=coord:39.915670,116.410232;title:%E7%AB%99;addr:%E7%AB%99&referer=example.org")]
    [InlineData(MapApp.Apple, "https://maps.apple.com/?ll=39.915670,116.410232&q=%E7%AB%99")]
    [InlineData(MapApp.Geo, "geo:39.914266,116.403988?q=39.914266,116.403988(%E7%AB%99)")]
    public void Each_application_gets_its_order_and_its_datum(MapApp app, string expected) =>
        MapLinks.To(app, Point, "站", "example.org").ShouldBe(expected);

    [Fact]
    public void Separators_in_a_name_become_full_width() =>
        Uri.UnescapeDataString(MapLinks.To(MapApp.Apple, Point, " 红船;起点|甲,乙 (东门)\n\t 100% & #1 ", "x"))
            .ShouldEndWith("&q=红船；起点｜甲，乙 （东门） 100％ ＆ ＃1");

    [Theory]
    [InlineData(MapApp.Amap)]
    [InlineData(MapApp.Baidu)]
    [InlineData(MapApp.Tencent)]
    [InlineData(MapApp.Apple)]
    [InlineData(MapApp.Geo)]
    public void No_name_breaks_out_of_its_part_of_the_address(MapApp app)
    {
        var plain = MapLinks.To(app, Point, "站", "example.org");
        var hostile = MapLinks.To(app, Point, "站;coord:0,0|\"<>'&x=1#\\%26𠮷", "example.org");
        Count(hostile, "&").ShouldBe(Count(plain, "&"));
        Count(hostile, ";").ShouldBe(Count(plain, ";"));
        Count(hostile, ",").ShouldBe(Count(plain, ","));
        hostile.ShouldMatch("^[A-Za-z0-9:/?&=;,.%()_~-]+$");
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
