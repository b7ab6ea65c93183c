using System.Globalization;
using System.Xml;

namespace BrandShowcase.Images;

/// <summary>
/// Looks into SVG files. Content is untrusted and an SVG that is opened on its own runs as a document, so only shapes, text
/// and styles are let through.
/// </summary>
internal static class SvgFile
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly XmlReaderSettings Settings = new()
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
            using var reader = XmlReader.Create(stream, Settings);
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

    /// <summary>What makes the file unsafe to publish, or null.</summary>
    public static string? FindDanger(Stream stream)
    {
        try
        {
            using var reader = XmlReader.Create(stream, Settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.ProcessingInstruction)
                    return $"<?{reader.Name}?>";
                if (reader.NodeType == XmlNodeType.Element && FindDanger(reader) is { } danger)
                    return danger;
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && LeadsOutside(reader.Value))
                    return "url(…)";
            }
            return null;
        }
        catch (XmlException broken)
        {
            return broken.Message;
        }
    }

    private static string? FindDanger(XmlReader reader)
    {
        if (reader.NamespaceURI != Namespace)
            return IsEditorsOwn(reader.NamespaceURI) ? null : $"<{reader.Name}>";
        if (reader.LocalName is "script" or "foreignObject" or "iframe" or "handler" or "listener" or "set" or "animate" or "animateMotion" or "animateTransform")
            return $"<{reader.LocalName}>";
        for (var i = 0; i < reader.AttributeCount; i++)
        {
            reader.MoveToAttribute(i);
            var (name, value) = (reader.LocalName, reader.Value.Trim());
            var isReference = name is "href" or "src";
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (isReference && !value.StartsWith('#') && !IsInlinePicture(value))
                || LeadsOutside(value))
                return $"{reader.Name}=\"{value[..Math.Min(40, value.Length)]}\"";
        }
        reader.MoveToElement();
        return null;
    }

    /// <summary>What drawing programs leave behind: metadata that no browser shows.</summary>
    private static bool IsEditorsOwn(string space) =>
        space.StartsWith("http://www.inkscape.org/", StringComparison.Ordinal) || space.StartsWith("http://sodipodi.", StringComparison.Ordinal)
        || space is "http://www.w3.org/1999/02/22-rdf-syntax-ns#" or "http://creativecommons.org/ns#" or "http://purl.org/dc/elements/1.1/";

    private static bool IsInlinePicture(string value) =>
        value.StartsWith("data:image/png;", StringComparison.Ordinal) || value.StartsWith("data:image/jpeg;", StringComparison.Ordinal);

    private static bool LeadsOutside(string value)
    {
        var compact = string.Concat(value.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c))).ToLowerInvariant();
        return compact.Contains("javascript:", StringComparison.Ordinal) || compact.Contains("@import", StringComparison.Ordinal)
            || compact.Contains('\\')
            || compact.Split("url(").Skip(1).Any(target => !target.TrimStart('\'', '"').StartsWith('#'));
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
