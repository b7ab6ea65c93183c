using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Tests.Model;

public sealed class ValueTests
{
    [Theory]
    [InlineData(18694, Qualifier.Exact, "人次", "18694人次")]
    [InlineData(2000, Qualifier.Nearly, "人", "近2000人")]
    [InlineData(300, Qualifier.About, "场次", "约300场次")]
    [InlineData(5000, Qualifier.AndMore, "人次", "5000余人次")]
    [InlineData(100, Qualifier.MoreThan, "人", "100多人")]
    [InlineData(3, Qualifier.MoreThan, "年", "3年多")]
    [InlineData(1200, Qualifier.AsManyAs, "期", "达1200期")]
    public void A_quantity_reads_as_the_language_wants_it(int value, Qualifier qualifier, string unit, string text) =>
        new Quantity(value, qualifier).In(unit).ShouldBe(text);

    [Fact]
    public void A_quantity_keeps_its_decimals() => new Quantity(92.50m, Qualifier.Exact).In("%").ShouldBe("92.5%");

    [Fact]
    public void The_number_of_a_figure_has_commas() => new Quantity(1234567.5m, Qualifier.Exact).Number.ShouldBe("1,234,567.5");

    [Theory]
    [InlineData("近2000人", "2000", "近", "人")]
    [InlineData("5,000余人次", "5000", "余", "人次")]
    [InlineData("100多", "100", "多", null)]
    [InlineData("3.5万", "35000", null, null)]
    [InlineData("1.2万余人次", "12000", "余", "人次")]
    [InlineData("5000多万", "50000000", "多", null)]
    [InlineData("近2亿人", "200000000", "近", "人")]
    [InlineData("3.5万元", "3.5", null, "万元")]
    public void A_number_with_words_is_taken_apart(string text, string number, string? qualifier, string? unit) =>
        Qualifiers.SplitNumber(text).ShouldBe((number, qualifier, unit));

    [Theory]
    [InlineData("很多")]
    [InlineData("")]
    [InlineData("2000人3次")]
    [InlineData("２０００人")]
    [InlineData("9999999999999999999999999999999999万人")]
    public void What_is_no_number_with_words_is_not(string text) => Qualifiers.SplitNumber(text).ShouldBeNull();

    [Theory]
    [InlineData("2024", "2024年")]
    [InlineData("2024-07", "2024年7月")]
    [InlineData("2024-7-1", "2024年7月1日")]
    [InlineData("2024-02-29", "2024年2月29日")]
    public void A_date_is_known_as_far_as_it_was_written(string text, string chinese) => PartialDate.Find(text)!.Value.ToChinese().ShouldBe(chinese);

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2023-02-30")]
    [InlineData("2023-00")]
    [InlineData("2023-01-00")]
    [InlineData("0000")]
    [InlineData("24-07-01")]
    [InlineData("2024/07/01")]
    [InlineData("2024-07-01T00:00:00")]
    [InlineData("２０２４")]
    [InlineData("2024\n")]
    [InlineData("")]
    public void A_date_that_does_not_exist_is_none(string text) => PartialDate.Find(text).ShouldBeNull();

    [Theory]
    [InlineData("2024", "2024-01", -1)]
    [InlineData("2024-07", "2024-07-01", -1)]
    [InlineData("2023-12-31", "2024", -1)]
    public void Dates_sort_by_time_and_what_is_not_known_comes_first(string a, string b, int order) =>
        Math.Sign(PartialDate.Find(a)!.Value.SortKey.CompareTo(PartialDate.Find(b)!.Value.SortKey)).ShouldBe(order);

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/hospitals/a/", "/hospitals/a/")]
    [InlineData("/tags/党建 联建/", "/tags/%E5%85%9A%E5%BB%BA%20%E8%81%94%E5%BB%BA/")]
    [InlineData("/tags/C++&~_.-/", "/tags/C%2B%2B%26~_.-/")]
    [InlineData("/tags/𠮷/", "/tags/%F0%A0%AE%B7/")]
    public void An_address_is_encoded_once(string address, string href)
    {
        var url = new PageUrl(address);
        url.ToHref(BaseAddress.Get("https://example.org/")).ShouldBe(href);
        url.ToHref(BaseAddress.Get("https://example.org/a/b/")).ShouldBe("/a/b" + href);
        Uri.UnescapeDataString(href).ShouldBe(address);
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org/", "/")]
    [InlineData("https://example.org:8080/party", "https://example.org:8080/party/", "/party/")]
    [InlineData("https://example.org/party/?x=1#y", "https://example.org/party/", "/party/")]
    public void A_base_address_is_mended(string address, string value, string path)
    {
        var parsed = BaseAddress.Get(address);
        (parsed.Value, parsed.Path).ShouldBe((value, path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("../a")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    public void A_path_that_could_leave_the_output_folder_is_none(string path) => OutputPath.Find(path).ShouldBeNull();
}
