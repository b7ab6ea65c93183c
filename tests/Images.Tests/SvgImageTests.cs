using System.Text;

namespace BrandShowcase.Images.Tests;

public sealed class SvgImageTests
{
    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>""", 40, 30)]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" width="40px" height="30.6px"/>""", 40, 31)]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>""", 40, 30)]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0,0,40,30" width="100%" height="100%"/>""", 40, 30)]
    public void The_size_comes_from_width_and_height_or_from_the_view_box(string svg, int width, int height) =>
        SizeOf(svg).ShouldBe(new ImageSize(width, height));

    [Theory]
    [InlineData("")]
    [InlineData("<svg/>")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"/>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>""")]
    [InlineData("<html/>")]
    [InlineData("<!DOCTYPE svg><svg/>")]
    public void What_is_no_picture_with_a_size_has_none(string svg) => SizeOf(svg).ShouldBeNull();

    private static ImageSize? SizeOf(string svg)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(svg));
        return ImageFile.FindSize("a.svg", stream);
    }
}
