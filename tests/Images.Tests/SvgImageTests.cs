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

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<g onclick='alert(1)'/>")]
    [InlineData("<g ONLOAD='alert(1)'/>")]
    [InlineData("<a href='javascript:alert(1)'><rect/></a>")]
    [InlineData("<a href='https://example.com/'><rect/></a>")]
    [InlineData("<use href='other.svg#a'/>")]
    [InlineData("<image href='https://example.com/x.png'/>")]
    [InlineData("<image href='data:image/svg+xml,x'/>")]
    [InlineData("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>")]
    [InlineData("<set attributeName='href' to='javascript:alert(1)'/>")]
    [InlineData("<animate attributeName='href' values='javascript:alert(1)'/>")]
    [InlineData("<rect fill='url(https://example.com/x)'/>")]
    [InlineData("<rect fill='URL(https://example.com/x)'/>")]
    [InlineData("<rect style='fill: Url( \"https://example.com/x\" )'/>")]
    [InlineData("<style>@import 'https://example.com/x.css';</style>")]
    [InlineData("<style>rect { fill: URL(//example.com/x) }</style>")]
    [InlineData("<style>@\\69mport 'x'</style>")]
    [InlineData("<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>")]
    [InlineData("<?xml-stylesheet href='x.css'?>")]
    public void What_could_run_or_lead_outside_is_dangerous(string inside) => DangerIn(inside).ShouldNotBeNull();

    [Theory]
    [InlineData("<rect fill='#9e1b1f'/><text>杏林</text>")]
    [InlineData("<use href='#a'/><rect fill='url(#b)'/><rect style='fill:url(\"#b\")'/>")]
    [InlineData("<image href='data:image/png;base64,AAAA'/>")]
    [InlineData("<style>rect { fill: red }</style>")]
    [InlineData("<metadata/><s:namedview xmlns:s='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd'/>")]
    public void Shapes_texts_and_styles_are_let_through(string inside) => DangerIn(inside).ShouldBeNull();

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'x'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>")]
    public void A_document_type_and_broken_XML_are_dangerous(string svg) => DangerOf(svg).ShouldNotBeNull();

    private static ImageSize? SizeOf(string svg)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(svg));
        return ImageFile.FindSize("a.svg", stream);
    }

    private static string? DangerIn(string inside) => DangerOf($"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>{inside}</svg>");

    private static string? DangerOf(string svg)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(svg));
        return ImageFile.FindDanger("a.svg", stream);
    }
}
