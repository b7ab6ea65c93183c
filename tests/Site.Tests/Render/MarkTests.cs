namespace BrandShowcase.Site.Tests.Render;

public sealed class MarkTests
{
    [Theory]
    [InlineData("敬畏生命，醉美手护", "敬畏")]
    [InlineData("“一心”向党", "一心")]
    [InlineData("12345", "12345")]
    [InlineData("1234567工作法", "12345")]
    [InlineData("“365”天使", "365")]
    [InlineData("ICU之光", "ICU")]
    [InlineData("Hope同行", "Hope")]
    [InlineData("Sunshine护理", "S")]
    [InlineData("光", "光")]
    [InlineData("𠮷祥如意", "𠮷祥")]
    public void A_brand_without_a_logo_has_its_first_characters_that_mean_something(string brand, string mark) =>
        TinySite.BuildBranch($"brand: \"{brand}\"", "-- themes/test/layouts/branch.sbn-html --\n{{ branch.mark }}")
            .CleanText("hospitals/a/branches/x/index.html").Trim().ShouldBe(mark);
}
