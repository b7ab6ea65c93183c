using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>What kind of reference a <see cref="MarkdownLink"/> is.</summary>
public enum MarkdownLinkKind
{
    /// <summary><c>[text](address)</c></summary>
    Link,

    /// <summary><c>![alternative text](address)</c></summary>
    Image,

    /// <summary><c>&lt;https://…&gt;</c></summary>
    Autolink,
}

/// <summary>One reference to another page, file or site in a Markdown body.</summary>
/// <param name="Index">Its number among the references of the body, from 0, in the order of the text.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Url">
/// The address as its author means it: character references and backslashes are resolved, percent-encoding is kept.
/// It is relative, a fragment, or has one of the schemes <c>http</c>, <c>https</c>, <c>mailto</c> and <c>tel</c>; an
/// image's is relative. An address that is refused is reported and empty here.
/// </param>
/// <param name="Text">The text of the link, or the alternative text of the image.</param>
/// <param name="Place">The address in the file.</param>
public sealed record MarkdownLink(int Index, MarkdownLinkKind Kind, string Url, string Text, Place Place);
