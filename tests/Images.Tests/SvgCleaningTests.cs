using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace BrandShowcase.Images.Tests;

public sealed class SvgCleaningTests
{
    private const string Start = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'>";
    private const string Shape = "<path id='kept' d='M0 0h9'/>";

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>")]
    [InlineData("<script href='https://example.com/x.js'/>", "<script>")]
    [InlineData("<g><defs><script><![CDATA[alert(1)]]></script></defs></g>", "<script>")]
    [InlineData("<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>", "<h:script>")]
    [InlineData("<g onclick='alert(1)'/>", "onclick=\"alert(1)\"")]
    [InlineData("<g ONLOAD='alert(1)'/>", "ONLOAD=\"alert(1)\"")]
    [InlineData("<use href='other.svg#a'/>", "href=\"other.svg#a\"")]
    [InlineData("<use href='data:image/svg+xml;base64,AAAA#a'/>", "href=\"data:image/svg+xml;base64,AAAA#a\"")]
    [InlineData("<use xlink:href='https://example.com/x.svg#a'/>", "xlink:href=\"https://example.com/x.svg#a\"")]
    [InlineData("<use x:href='//example.com/x.svg#a' xmlns:x='http://www.w3.org/1999/xlink'/>", "x:href=\"//example.com/x.svg#a\"")]
    [InlineData("<image href='https://example.com/x.png'/>", "href=\"https://example.com/x.png\"")]
    [InlineData("<image href='data:image/svg+xml;base64,AAAA'/>", "href=\"data:image/svg+xml;base64,AAAA\"")]
    [InlineData("<image href=' &#9;javascript:alert(1)'/>", "href=\"  javascript:alert(1)\"")]
    [InlineData("<image href='data:image/png;base64,AAAA'/>", "href=\"data:image/png;base64,AAAA\"")]
    [InlineData("<image href='data:image/png;base64,=?'/>", "href=\"data:image/png;base64,=?\"")]
    [InlineData("<g onclick='a&#10;b&#x202E;c&#x1F600;d&#xD7FF;'/>", "onclick=\"a b\uFFFDc😀d\uFFFD\"")]
    [InlineData("<g onclick='12345678901234567890123456789012345678😀😀😀'/>", "onclick=\"12345678901234567890123456789012345678😀😀…\"")]
    [InlineData("<g onclick12345678901234567890123456789012345678='1'/>", "onclick123456789012345678901234567890123…=\"1\"")]
    [InlineData("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml' onclick='alert(1)'>x</p></foreignObject>", "<foreignObject>")]
    [InlineData("<iframe xmlns='http://www.w3.org/1999/xhtml' src='https://example.com/'/>", "<iframe>")]
    [InlineData("<set attributeName='href' to='javascript:alert(1)'/>", "<set>")]
    [InlineData("<use href='#kept'><animate attributeName='href' values='javascript:alert(1)'/></use>", "<animate>")]
    [InlineData("<animateTransform attributeName='transform' type='rotate'/>", "<animateTransform>")]
    [InlineData("<filter><feImage href='https://example.com/x.png'/></filter>", "<feImage>")]
    [InlineData("<rect fill='url(https://example.com/x)'/>", "fill=\"url(https://example.com/x)\"")]
    [InlineData("<rect fill='URL(https://example.com/x)'/>", "fill=\"URL(https://example.com/x)\"")]
    [InlineData("<rect mask='url(#a) url(&quot;//example.com/x&quot;)'/>", "mask=\"url(#a) url(\"//example.com/x\")\"")]
    [InlineData("<rect style='fill: Url( \"https://example.com/x\" )'/>", "style=\"fill: Url( \"https://example.com/x\" )\"")]
    [InlineData("<rect style='background: image-set(\"https://example.com/x\" 1x)'/>", "style=\"background: image-set(\"https://example.c…\"")]
    [InlineData("<rect style='fill: u\\72l(https://example.com/x)'/>", "style=\"fill: u\\72l(https://example.com/x)\"")]
    [InlineData("<style>@import 'https://example.com/x.css';</style>", "<style>")]
    [InlineData("<style>rect { fill: URL(//example.com/x) }</style>", "<style>")]
    [InlineData("<style>@\\69mport 'x'</style>", "<style>")]
    [InlineData("<style>rec<![CDATA[t { fill: ur]]>l(//example.com/x) }</style>", "<style>")]
    [InlineData("<style>@font-face { font-family: a; src: local('a') }</style>", "<style>")]
    [InlineData("<style>a{}<script>alert(1)</script></style>", "<script>")]
    [InlineData("<?xml-stylesheet href='x.css'?>", "<?xml-stylesheet?>")]
    public void What_could_run_or_load_something_is_removed_and_told_of(string attack, string told)
    {
        var cleaning = Clean(Start + attack + Shape + "</svg>");

        cleaning.Removed.ShouldBe([told]);
        var svg = Encoding.UTF8.GetString(cleaning.Bytes!);
        foreach (var word in new[] { "script", "alert", "example.com", "image/svg", "other", "x.css", "local(" })
            svg.ShouldNotContain(word, Case.Insensitive);
        XDocument.Parse(svg).Descendants().Count(element => element.Attribute("id")?.Value == "kept").ShouldBe(1);
        // What is clean stays as it is.
        Clean(svg).ShouldBe(new SvgCleaning(null, []), Comparer);
    }

    [Theory]
    [InlineData("<rect fill='#9e1b1f'/><text x='1' y='2' font-family='serif'>杏林 <tspan dy='1em'>春暖</tspan> on=\\ javascript: url(x)</text>")]
    [InlineData("<defs><linearGradient id='b'><stop offset='0' stop-color='red'/></linearGradient></defs><rect fill='url(#b)'/><rect style='fill:url(\"#b\")'/>")]
    [InlineData("<radialGradient id='r' xlink:href='#b' gradientUnits='userSpaceOnUse'/><clipPath id='c'><circle r='4'/></clipPath><g clip-path='url(#c)'/>")]
    [InlineData("<symbol id='s' viewBox='0 0 1 1'><path d='M0 0h1'/></symbol><use href='#s'/><use xlink:href=' #s'/>")]
    [InlineData("<mask id='m'><rect/></mask><pattern id='p'/><marker id='k'/><path mask='url(#m)' fill='url( #p )' marker-end=\"url('#k')\"/>")]
    [InlineData("<filter id='f'><feGaussianBlur stdDeviation='2'/><feMerge><feMergeNode in='SourceGraphic'/></feMerge></filter><g filter='url(#f)'/>")]
    [InlineData("<style>rect { fill: url(#b); stroke: red } @media print { text { fill: #000 } }</style>")]
    [InlineData("<title>图</title><desc>on load</desc><g role='img' aria-label='图' data-name='onclick' class='onload' xml:lang='zh'/>")]
    [InlineData("<switch><g systemLanguage='zh'/></switch><textPath href='#a' startOffset='50%'/>")]
    public void Shapes_texts_paints_and_references_inside_are_published_as_they_are(string inside) =>
        Clean(Start + inside + "</svg>").ShouldBe(new SvgCleaning(null, []), Comparer);

    [Theory]
    [InlineData("<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata>")]
    [InlineData("<s:namedview xmlns:s='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd'/>")]
    [InlineData("<g i:label='层' xmlns:i='http://www.inkscape.org/namespaces/inkscape'/>")]
    [InlineData("<!-- Generator: a drawing program, /home/someone --><path d='M0 0'/>")]
    [InlineData("<?xpacket begin='x'?><g/>")]
    [InlineData("<foreignObject requiredExtensions='http://ns.adobe.com/AdobeIllustrator/10.0/' width='1' height='1'><i:pgfRef xmlns:i='http://ns.adobe.com/AdobeIllustrator/10.0/'/></foreignObject>")]
    [InlineData("<flowRoot><flowRegion><rect/></flowRegion><flowPara>文</flowPara></flowRoot>")]
    [InlineData("<font><font-face font-family='x'/><glyph unicode='a'/></font>")]
    [InlineData("<view id='v'/>")]
    [InlineData("<g sketch:type='MSLayerGroup' xmlns:sketch='http://www.bohemiancoding.com/sketch/ns'/>")]
    [InlineData("<g vectornator:layerName='层' xmlns:vectornator='http://vectornator.io'/>")]
    [InlineData("<g foo='bar' ev:event='load' xmlns:ev='http://www.w3.org/2001/xml-events' xml:base='https://example.com/'/>")]
    [InlineData("<handler>alert(1)</handler>")]
    [InlineData("<s:x xmlns:s='urn:other'><g/></s:x>")]
    [InlineData("<use href=''/>")]
    [InlineData("<use xlink:href='#kept' xlink:type='simple'/>")]
    public void What_nobody_would_see_goes_without_a_word(string inside)
    {
        var cleaning = Clean(Start + inside + Shape + "</svg>");
        cleaning.Removed.ShouldBeEmpty();
        cleaning.Bytes.ShouldNotBeNull();
    }

    [Fact]
    public void What_is_in_a_link_stays() =>
        Text(Clean(Start + "<text><a href='https://example.com/'>杏 <tspan>林</tspan></a> 春</text></svg>")).ShouldBe("<text>杏 <tspan>林</tspan> 春</text>");

    [Fact]
    public void A_program_inside_what_a_drawing_program_noted_goes_with_it() =>
        Text(Clean(Start + "<i:x xmlns:i='http://www.inkscape.org/namespaces/inkscape'><script>alert(1)</script></i:x><g/></svg>")).ShouldBe("<g />");

    [Theory]
    [InlineData("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'https://example.com/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg'><g /></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'><!ENTITY ai 'http://ns.adobe.com/AdobeIllustrator/10.0/'>]><svg xmlns='&ns;' xmlns:i='&ai;' i:rulerOrigin='0 0'><g /></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a '<script>alert(1)</script>'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;<g /></svg>")]
    [InlineData("<!DOCTYPE svg [<!ATTLIST g onclick CDATA 'alert(1)'>]><svg xmlns='http://www.w3.org/2000/svg'><g /></svg>")]
    public void A_document_type_goes_and_what_it_names_is_cleaned_like_all_else(string svg) => Text(Clean(svg)).ShouldBe("<g />");

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&a;</text></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY % a SYSTEM 'https://example.com/x.dtd'>%a;]><svg xmlns='http://www.w3.org/2000/svg'><text></text></svg>")]
    public void Nothing_is_fetched_for_a_document_type(string svg) => Text(Clean(svg)).ShouldBe("<text />");

    [Fact]
    public void Names_that_grow_beyond_measure_are_refused()
    {
        var lines = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY a{i} '{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}'>"));
        Should.Throw<XmlException>(() => Clean($"<!DOCTYPE svg [<!ENTITY a0 'x'>{lines}]><svg xmlns='http://www.w3.org/2000/svg'>&a9;</svg>"));
    }

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    public void A_picture_inside_loses_its_metadata_and_stays(string format)
    {
        var picture = Photos.Draw(format == "png" ? RenditionFormat.Png : RenditionFormat.Jpeg);
        Clean(Holding(picture)).ShouldBe(new SvgCleaning(null, []), Comparer);

        var cleaning = Clean(Holding(format == "png" ? Photos.PngWithNotes() : Photos.JpegWithPlace()));
        cleaning.Removed.ShouldBeEmpty();
        Encoding.UTF8.GetString(cleaning.Bytes!).ShouldContain(Convert.ToBase64String(picture));

        string Holding(byte[] file) => $"{Start}<image xlink:href='data:image/{format};base64,{Convert.ToBase64String(file)}'/></svg>";
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>")]
    [InlineData("<?xml version='1.0' encoding='utf-7'?><svg xmlns='http://www.w3.org/2000/svg'/>")]
    public void Broken_XML_cannot_be_cleaned(string svg) => Should.Throw<XmlException>(() => Clean(svg));

    [Theory]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>")]
    [InlineData("<a xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></a>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    public void Nothing_is_left_of_what_is_no_SVG(string file) => Clean(file).Bytes.ShouldBeEmpty();

    private static EqualityComparer<SvgCleaning> Comparer { get; } = EqualityComparer<SvgCleaning>.Create((one, other) => one!.Bytes is null && other!.Bytes is null && one.Removed.SequenceEqual(other.Removed));

    private static string Text(SvgCleaning cleaning) =>
        string.Concat(XDocument.Parse(Encoding.UTF8.GetString(cleaning.Bytes!), LoadOptions.PreserveWhitespace).Root!.Nodes()).Replace(" xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal);

    private static SvgCleaning Clean(string svg)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(svg));
        return ImageFile.Clean(stream);
    }
}
