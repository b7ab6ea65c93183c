namespace BrandShowcase.Templating.Render;

/// <summary>How a value is made safe for the place where it is written.</summary>
internal enum Escaping : byte
{
    /// <summary>Not at all: the template is no HTML.</summary>
    None,

    /// <summary>For the text and the quoted attributes of HTML.</summary>
    Html,
}
