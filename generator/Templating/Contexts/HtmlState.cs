namespace BrandShowcase.Templating.Contexts;

/// <summary>Where in a page of HTML something stands, as a browser's tokenizer would have it.</summary>
internal enum HtmlState : byte
{
    /// <summary>Between tags.</summary>
    Text,

    /// <summary>Behind <c>&lt;</c>.</summary>
    TagOpen,

    /// <summary>In the name of a start tag.</summary>
    TagName,

    /// <summary>In an end tag.</summary>
    EndTag,

    /// <summary>In a tag, where an attribute may begin.</summary>
    BeforeAttribute,

    /// <summary>In the name of an attribute.</summary>
    AttributeName,

    /// <summary>Behind the name of an attribute and white space.</summary>
    AfterAttributeName,

    /// <summary>Behind <c>=</c>.</summary>
    BeforeValue,

    /// <summary>In a value in double quotes.</summary>
    DoubleQuotedValue,

    /// <summary>In a value in single quotes.</summary>
    SingleQuotedValue,

    /// <summary>In a value without quotes.</summary>
    UnquotedValue,

    /// <summary>Behind the closing quote of a value.</summary>
    AfterValue,

    /// <summary>
    /// In a tag, where two ways through the template ended in different places. They come together again if white space
    /// or the end of the tag follows.
    /// </summary>
    TagBoundary,

    /// <summary>Behind <c>&lt;!</c>: a comment that is only beginning, or a doctype.</summary>
    Declaration,

    /// <summary>In a comment.</summary>
    Comment,

    /// <summary>In an element whose content is text without tags: <c>title</c>, <c>textarea</c>.</summary>
    PlainText,

    /// <summary>In JSON inside a script element, outside its texts.</summary>
    Json,

    /// <summary>In a text of JSON inside a script element.</summary>
    JsonText,

    /// <summary>In a script element that holds a program.</summary>
    Script,

    /// <summary>In a style element.</summary>
    Style,

    /// <summary>In another element whose content is not parsed.</summary>
    RawText,
}
