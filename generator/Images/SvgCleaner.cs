using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace BrandShowcase.Images;

/// <summary>Removes from an SVG file whatever is not a shape, a text or a paint, so that it can neither run nor load anything.</summary>
internal sealed partial class SvgCleaner : IDisposable
{
    // Some programs declare a few names at the head of the file; more than that would be an attack.
    private const int MostEntityCharacters = 64 * 1024;

    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string XmlNames = "http://www.w3.org/XML/1998/namespace";
    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    private readonly XmlReader reader;
    private readonly XmlWriter writer;
    private readonly MemoryStream output = new();
    private readonly List<string> removed = [];

    // For each open element, whether it was copied.
    private readonly Stack<bool> copied = [];
    private bool isChanged;

    private SvgCleaner(Stream file)
    {
        var settings = SvgFile.ReaderSettings.Clone();
        settings.DtdProcessing = DtdProcessing.Parse;
        settings.MaxCharactersFromEntities = MostEntityCharacters;
        reader = XmlReader.Create(file, settings);
        writer = XmlWriter.Create(output, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None });
    }

    /// <summary>What is left of a file.</summary>
    /// <exception cref="XmlException">The file is no XML, or names what it does not hold.</exception>
    public static SvgCleaning Clean(Stream file)
    {
        using var cleaner = new SvgCleaner(file);
        cleaner.Clean();
        return new(cleaner.isChanged ? cleaner.output.ToArray() : null, [.. cleaner.removed.Distinct()]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        reader.Dispose();
    }

    private void Clean()
    {
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                CleanElement();
                continue;
            }
            if (reader.NodeType == XmlNodeType.EndElement)
                End();
            else if (IsText() && reader.Depth > 0)
                writer.WriteString(reader.Value);
            else if (reader.NodeType == XmlNodeType.ProcessingInstruction && reader.Name == "xml-stylesheet")
                Remove("<?xml-stylesheet?>");
            else if (reader.NodeType is XmlNodeType.ProcessingInstruction or XmlNodeType.Comment or XmlNodeType.DocumentType)
                isChanged = true;
            reader.Read();
        }
        writer.Flush();
    }

    /// <summary>Copies a start tag, or passes over an element with all that is in it; the reader then stands behind it.</summary>
    private void CleanElement()
    {
        var (element, isEmpty) = (reader.LocalName, reader.IsEmptyElement);
        // What is in a link stays, without the link.
        var isLink = reader.NamespaceURI == SvgFile.Namespace && element == "a" && reader.Depth > 0;
        if (!isLink && !(reader.NamespaceURI == SvgFile.Namespace && SvgAllowed.IsElement(element)))
        {
            Skip();
            return;
        }
        copied.Push(!isLink);
        if (isLink)
        {
            Remove("<a>");
        }
        else
        {
            writer.WriteStartElement("", element, SvgFile.Namespace);
            CleanAttributes(element);
        }
        reader.Read();
        if (isEmpty)
            End();
        else if (element == "style")
            CleanStyleSheet();
    }

    private void End()
    {
        if (copied.Pop())
            writer.WriteEndElement();
    }

    private bool IsText() => reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    /// <summary>What nobody would see goes without a word, all else is told of.</summary>
    private void Skip()
    {
        isChanged = true;
        // What asks for the extensions of a drawing program is shown by no browser.
        var isForProgram = reader.LocalName == "foreignObject" && reader.GetAttribute("requiredExtensions") is not null;
        if (SvgAllowed.IsMissed(reader.NamespaceURI, reader.LocalName) && !isForProgram)
            Remove($"<{Shown(reader.Name)}>");
        reader.Skip();
    }

    private void CleanAttributes(string element)
    {
        while (reader.MoveToNextAttribute())
        {
            var (space, name, value) = (reader.NamespaceURI, reader.LocalName, reader.Value);
            if (space == Declarations)
                continue;
            var kept = FindKept(element, space, name, value);
            isChanged |= kept != value;
            if (kept is not null)
                writer.WriteAttributeString(space == XLink ? "xlink" : space == XmlNames ? "xml" : "", name, space, kept);
            else if ((space.Length == 0 || (space == XLink && name == "href")) && SvgAllowed.IsMissed(name) && !string.IsNullOrWhiteSpace(value))
                Remove($"{Shown(reader.Name)}=\"{Shown(value)}\"");
        }
        reader.MoveToElement();
    }

    /// <summary>What is published of the value of an attribute; null if the attribute is not.</summary>
    private static string? FindKept(string element, string space, string name, string value) => (space, name) switch
    {
        ("" or XLink, "href") when value.TrimStart().StartsWith('#') => value,
        ("" or XLink, "href") when element == "image" => FindEmbedded(value),
        (XmlNames, "space" or "lang") => value,
        ("", not "href") when SvgAllowed.IsAttribute(name) && SvgAllowed.IsHarmless(value) => value,
        _ => null,
    };

    /// <summary>A picture that lies in the file, without its metadata; null if it lies elsewhere or is broken.</summary>
    private static string? FindEmbedded(string address)
    {
        if (EmbeddedStart().Match(address) is not { Success: true } start)
            return null;
        var base64 = address.AsSpan(start.Length);
        var bytes = new byte[base64.Length];
        if (!Convert.TryFromBase64Chars(base64, bytes, out var length))
            return null;
        var file = bytes.AsSpan(0, length);
        if (ImageFile.RemoveMetadata($"picture.{start.Groups["format"].Value}", file) is not { } cleaned)
            return null;
        return file.SequenceEqual(cleaned) ? address : start.Value + Convert.ToBase64String(cleaned);
    }

    /// <summary>A text of the file as a message can show it: not too long, in one line, in the order in which it stands.</summary>
    private static string Shown(string text)
    {
        const int longest = 40;
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(longest))
        {
            shown.Append(Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
                UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => "\uFFFD",
                _ => rune.ToString(),
            });
        }
        return text.EnumerateRunes().Skip(longest).Any() ? $"{shown}…" : shown.ToString();
    }

    /// <summary>Copies the text of a style sheet up to its end tag, unless it loads something.</summary>
    private void CleanStyleSheet()
    {
        var text = new StringBuilder();
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Skip();
                continue;
            }
            if (IsText())
                text.Append(reader.Value);
            reader.Read();
        }
        if (SvgAllowed.IsHarmless(text.ToString()))
            writer.WriteString(text.ToString());
        else
            Remove("<style>");
    }

    private void Remove(string what)
    {
        isChanged = true;
        removed.Add(what);
    }

    [GeneratedRegex(@"^\s*data:image/(?<format>png|jpeg|jpg|gif|webp);base64,", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EmbeddedStart();
}
