using System.Globalization;
using System.Xml.Linq;
using BrandShowcase.Svg;

namespace BrandShowcase.Figures.Tests;

/// <summary>What holds for every figure.</summary>
internal static class FigureAssert
{
    private static readonly XNamespace Svg = "";

    /// <summary>Both forms are one image with a name and a description, hold no style and no colour, and nothing in them leaves its frame.</summary>
    public static void ShouldBeWellDrawn(this Figure figure)
    {
        foreach (var (svg, name) in new[] { (figure.DrawWide(), "wide"), (figure.DrawTall(), "tall") })
        {
            var root = XDocument.Parse(svg).Root!;
            root.Attribute("role")!.Value.ShouldBe("img");
            root.Element(Svg + "title")!.Value.ShouldBe(figure.Title);
            root.Element(Svg + "desc")!.Value.ShouldBe(figure.Description);
            root.Attribute("aria-labelledby")!.Value.ShouldBe(root.Element(Svg + "title")!.Attribute("id")!.Value);
            root.Attribute("aria-describedby")!.Value.ShouldBe(root.Element(Svg + "desc")!.Attribute("id")!.Value);
            root.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).ShouldNotContain(attribute => attribute == "style" || attribute == "fill" || attribute == "stroke");
            var (width, height) = (Number(root, "width"), Number(root, "height"));
            foreach (var box in root.Descendants(Svg + "text").SelectMany(TextBoxes))
            {
                box.Left.ShouldBeGreaterThanOrEqualTo(-0.5, $"{name}: {box.Text}");
                box.Right.ShouldBeLessThanOrEqualTo(width + 0.5, $"{name}: {box.Text}");
                box.Top.ShouldBeGreaterThanOrEqualTo(-0.5, $"{name}: {box.Text}");
                box.Bottom.ShouldBeLessThanOrEqualTo(height + 0.5, $"{name}: {box.Text}");
            }
            foreach (var bar in root.Descendants(Svg + "rect"))
                (Number(bar, "x") + Number(bar, "width")).ShouldBeLessThanOrEqualTo(width);
        }
        figure.Table.Rows.ShouldAllBe(row => row.Length == figure.Table.Heads.Length);
    }

    /// <summary>No text lies on another.</summary>
    public static void ShouldHaveApartTexts(this Figure figure)
    {
        foreach (var svg in new[] { figure.DrawWide(), figure.DrawTall() })
        {
            var boxes = XDocument.Parse(svg).Root!.Descendants(Svg + "text").SelectMany(TextBoxes).ToArray();
            for (var i = 0; i < boxes.Length; i++)
            {
                for (var j = i + 1; j < boxes.Length; j++)
                    (boxes[i].Left < boxes[j].Right - 0.5 && boxes[j].Left < boxes[i].Right - 0.5 && boxes[i].Top < boxes[j].Bottom - 0.5 && boxes[j].Top < boxes[i].Bottom - 0.5)
                        .ShouldBeFalse($"{boxes[i].Text} × {boxes[j].Text}");
            }
        }
    }

    /// <summary>The texts of the elements with a class.</summary>
    public static IEnumerable<string> Texts(string svg, string kind) =>
        XDocument.Parse(svg).Root!.Descendants(Svg + "text").Where(text => text.Attribute("class")!.Value == kind).Select(text => string.Concat(text.Elements().Select(line => line.Value)));

    private static IEnumerable<(string Text, double Left, double Right, double Top, double Bottom)> TextBoxes(XElement text)
    {
        var size = Number(text, "font-size");
        foreach (var line in text.Elements())
        {
            var (x, y, width) = (Number(line, "x"), Number(line, "y"), TextWidth.Of(line.Value) * size);
            var left = text.Attribute("text-anchor")!.Value switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
            var middle = y - (TextBlock.Baseline * size);
            yield return (line.Value, left, left + width, middle - (size / 2), middle + (size / 2));
        }
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
