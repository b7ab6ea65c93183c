using System.Globalization;
using System.Text;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Text;

namespace BrandShowcase.Maps.Drawings;

/// <summary>Writes elements, attributes and text, escaped; numbers with at most two decimals.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder text = new();

    public override string ToString() => text.ToString();

    internal static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    internal static string Pair(Point point) => $"{Number(point.X)} {Number(point.Y)}";

    internal void Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes) => Tag(element, attributes, ">\n");

    internal void Empty(string element, params ReadOnlySpan<(string Name, string Value)> attributes) => Tag(element, attributes, "/>\n");

    internal void Close(string element) => text.Append("</").Append(element).Append(">\n");

    internal void TextElement(string element, string content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(element, attributes, ">");
        XmlText.Append(text, content);
        Close(element);
    }

    private void Tag(string element, ReadOnlySpan<(string Name, string Value)> attributes, string end)
    {
        text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            text.Append(' ').Append(name).Append("=\"");
            XmlText.Append(text, value);
            text.Append('"');
        }
        text.Append(end);
    }
}
