using System.Collections.Frozen;

namespace BrandShowcase.Templating.Contexts;

/// <summary>What the value of an attribute means to a browser.</summary>
internal enum AttributeKind : byte
{
    /// <summary>Text.</summary>
    Plain,

    /// <summary>An address that is loaded or led to.</summary>
    Address,

    /// <summary>An address whose content runs in the page or shapes it: it must be one of the site itself.</summary>
    SiteAddress,

    /// <summary>A list of addresses of pictures.</summary>
    AddressList,

    /// <summary>The type of a script, which decides what its content is.</summary>
    ScriptType,

    /// <summary>The relation of a <c>link</c>, which decides whether its address is loaded or only named.</summary>
    LinkRelation,

    /// <summary>The content of a <c>meta</c> element, which may end in an address.</summary>
    MetaContent,

    /// <summary>A program, a style sheet or a whole page: nothing can be inserted safely.</summary>
    Code,
}

/// <summary>Which attributes are of which kind.</summary>
internal static class AttributeKinds
{
    // The attributes that HTML and SVG define as addresses.
    private static readonly FrozenSet<string> Addresses = FrozenSet.Create(
        StringComparer.Ordinal,
        "href", "src", "action", "formaction", "poster", "cite", "data", "background", "longdesc", "manifest", "profile",
        "codebase", "classid", "archive", "icon", "usemap", "xlink:href", "dynsrc", "lowsrc", "itemid", "ping");

    // Elements that can change another element's address over time.
    private static readonly FrozenSet<string> Animations = FrozenSet.Create(
        StringComparer.Ordinal, "animate", "set", "animatetransform", "animatemotion");

    // Elements whose content runs in the page, or that say where the page's own scripts are.
    private static readonly FrozenSet<string> Loading = FrozenSet.Create(
        StringComparer.Ordinal, "script", "link", "iframe", "frame", "embed", "object", "base");

    // What a link may be without shaping the page.
    private static readonly FrozenSet<string> Naming = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "alternate", "apple-touch-icon", "author", "canonical", "help", "icon", "license", "me", "next", "prev", "search", "shortcut", "start", "up");

    /// <summary>The kind of the attribute <paramref name="name"/> of <paramref name="element"/>, both in small letters.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="isInert">Whether an attribute before it has told that the element neither runs nor shapes anything.</param>
    public static AttributeKind Of(string element, string name, bool isInert)
    {
        if (name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "srcdoc" || Animations.Contains(element))
            return AttributeKind.Code;
        if (name is "srcset" or "imagesrcset")
            return AttributeKind.AddressList;
        if (Addresses.Contains(name))
            return Loading.Contains(element) && !isInert ? AttributeKind.SiteAddress : AttributeKind.Address;
        return (element, name) switch
        {
            ("script", "type") => AttributeKind.ScriptType,
            ("link", "rel") => AttributeKind.LinkRelation,
            ("meta", "content") => AttributeKind.MetaContent,
            ("meta", "http-equiv") => AttributeKind.Code,
            _ => AttributeKind.Plain,
        };
    }

    /// <summary>Whether the value of an attribute tells that its element neither runs nor shapes anything.</summary>
    public static bool IsInert(AttributeKind kind, string value) => kind switch
    {
        AttributeKind.ScriptType => IsJson(value.Trim()),
        AttributeKind.LinkRelation => Array.TrueForAll(value.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries), Naming.Contains),
        _ => false,
    };

    private static bool IsJson(string type) =>
        type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
}
