using System.Globalization;
using System.Xml;

namespace BrandShowcase.Images;

/// <summary>Reads SVG files, whose content is untrusted: no document type, nothing from outside.</summary>
internal static class SvgFile
{
    /// <summary>The namespace of SVG.</summary>
    internal const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>How every SVG file is read.</summary>
    internal static XmlReaderSettings ReaderSettings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 16 * 1024 * 1024,
        CloseInput = false,
    };

    /// <summary>The size from <c>width</c> and <c>height</c> in pixels or, failing that, from <c>viewBox</c>; null if there is none.</summary>
    public static ImageSize? FindSize(Stream stream)
    {
        try
        {
            using var reader = XmlReader.Create(stream, ReaderSettings);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg" || reader.NamespaceURI != Namespace)
                return null;
            if (Length(reader.GetAttribute("width")) is { } width && Length(reader.GetAttribute("height")) is { } height)
                return new(width, height);
            var box = reader.GetAttribute("viewBox")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            return box is [_, _, var boxWidth, var boxHeight] && Length(boxWidth) is { } w && Length(boxHeight) is { } h ? new(w, h) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Length(string? text)
    {
        if (text is null)
            return null;
        var number = text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= 100_000
            ? (int)Math.Round(value)
            : null;
    }
}
