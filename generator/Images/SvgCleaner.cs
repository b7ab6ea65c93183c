using System.Text;
using System.Xml;

namespace BrandShowcase.Images;

/// <summary>Removes from an SVG file whatever is not a shape, a text or a paint, so that it can neither run nor load anything.</summary>
internal sealed class SvgCleaner : IDisposable
{
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
        reader = XmlReader.Create(file, SvgFile.ReaderSettings);
        writer = XmlWriter.Create(output, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None });
    }

    /// <summary>What is left of a file.</summary>
    /// <exception cref="XmlException">The file is no XML, or has a document type.</exception>
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
            else if (reader.NodeType == XmlNodeType.ProcessingInstruction)
                Remove($"<?{reader.Name}?>");
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

    /// <summary>Metadata goes without a word, all else is told of.</summary>
    private void Skip()
    {
        isChanged = true;
        if (!SvgAllowed.IsEditors(reader.NamespaceURI) && !(reader.NamespaceURI == SvgFile.Namespace && reader.LocalName == "metadata"))
            Remove($"<{reader.Name}>");
        reader.Skip();
    }

    private void CleanAttributes(string element)
    {
        while (reader.MoveToNextAttribute())
        {
            var (space, name, value) = (reader.NamespaceURI, reader.LocalName, reader.Value);
            if (space == Declarations)
                continue;
            if (SvgAllowed.IsEditors(space) || (space == XLink && name is not "href"))
                isChanged = true;
            else if (IsKept(element, space, name, value))
                writer.WriteAttributeString(space == XLink ? "xlink" : space == XmlNames ? "xml" : "", name, space, value);
            else
                Remove($"{reader.Name}=\"{(value.Length > 40 ? value[..40] + "…" : value)}\"");
        }
        reader.MoveToElement();
    }

    private static bool IsKept(string element, string space, string name, string value) => (space, name) switch
    {
        ("" or XLink, "href") => SvgAllowed.IsReference(element, value),
        (XmlNames, "space" or "lang") => true,
        ("", _) => SvgAllowed.IsAttribute(name) && SvgAllowed.IsHarmless(value),
        _ => false,
    };

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
}
