using System.Globalization;
using System.Text;

namespace BrandShowcase.Svg;

/// <summary>Writes elements, attributes and text, escaped; numbers with at most two decimals.</summary>
public sealed class SvgText
{
    private readonly StringBuilder text = new();

    /// <summary>What was written so far.</summary>
    public override string ToString() => text.ToString();

    /// <summary>A number as attributes have it.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A point as path data has it.</summary>
    public static string Pair(double x, double y) => $"{Number(x)} {Number(y)}";

    /// <summary>Begins an element.</summary>
    public void Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes) => Tag(element, attributes, ">\n");

    /// <summary>Writes an element without content.</summary>
    public void Empty(string element, params ReadOnlySpan<(string Name, string Value)> attributes) => Tag(element, attributes, "/>\n");

    /// <summary>Ends an element.</summary>
    public void Close(string element) => text.Append("</").Append(element).Append(">\n");

    /// <summary>Writes an element that holds only text.</summary>
    public void TextElement(string element, string content, params ReadOnlySpan<(string Name, string Value)> attributes)
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
