namespace BrandShowcase.Templating.Render;

/// <summary>How a value is made safe for the place where it is written.</summary>
internal enum Escaping : byte
{
    /// <summary>Not at all: the template is no HTML.</summary>
    None,

    /// <summary>For the text of HTML, where markup stays markup.</summary>
    Html,

    /// <summary>For a quoted attribute, or an element of plain text, where markup loses its tags.</summary>
    HtmlAttribute,

    /// <summary>For the query part of an address in a quoted attribute: percent-encoded.</summary>
    AddressQuery,

    /// <summary>As a value of JSON inside a script element.</summary>
    Json,

    /// <summary>As a part of a text of JSON inside a script element.</summary>
    JsonText,
}
