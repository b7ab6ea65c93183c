namespace BrandShowcase.Images.Tests;

public sealed class ImageGeometryTests
{
    [Theory]
    [InlineData(4000, 3000, "400x300 800x600 1200x900 1600x1200")]
    [InlineData(1000, 333, "400x133 800x266 1000x333")]
    [InlineData(800, 600, "400x300 800x600")]
    [InlineData(64, 64, "64x64")]
    [InlineData(9000, 2, "400x1 800x1 1200x1 1600x1")]
    public void A_picture_gets_all_widths_below_its_own_and_its_own(int width, int height, string expected)
    {
        var main = ImageGeometry.FindMain("photo.JPG", new(width, height))!.Value;
        ImageGeometry.Responsive(main).Select(rendition => $"{rendition.Size.Width}x{rendition.Size.Height}").ShouldBe(expected.Split(' '));
        main.Size.ShouldBe(ImageGeometry.Responsive(main)[^1].Size);
    }

    [Theory]
    [InlineData("a.jpg", RenditionFormat.Jpeg, RenditionFormat.WebP)]
    [InlineData("a.png", RenditionFormat.Png, RenditionFormat.SharpWebP)]
    [InlineData("a.webp", RenditionFormat.WebP, RenditionFormat.WebP)]
    public void The_format_suits_the_kind_of_picture(string name, RenditionFormat own, RenditionFormat responsive)
    {
        var main = ImageGeometry.FindMain(name, new(640, 480))!.Value;
        main.Format.ShouldBe(own);
        ImageGeometry.Responsive(main).ShouldAllBe(rendition => rendition.Format == responsive);
    }

    [Theory]
    [InlineData("a.svg")]
    [InlineData("a.gif")]
    [InlineData("a.pdf")]
    public void What_would_lose_by_it_is_published_as_it_is(string name) => ImageGeometry.FindMain(name, new(640, 480)).ShouldBeNull();
}
