using System.Collections.Frozen;

namespace BrandShowcase.Templating.Contexts;

/// <summary>What the value of an attribute means to a browser.</summary>
internal enum AttributeKind : byte
{
    /// <summary>Text.</summary>
    Plain,

    /// <summary>An address that is loaded or led to.</summary>
    Address,

    /// <summary>A list of addresses of pictures.</summary>
    AddressList,

    /// <summary>The type of a script, which decides what its content is.</summary>
    ScriptType,

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

    /// <summary>The kind of the attribute <paramref name="name"/> of <paramref name="element"/>, both in small letters.</summary>
    public static AttributeKind Of(string element, string name)
    {
        if (name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "srcdoc" || Animations.Contains(element))
            return AttributeKind.Code;
        if (name is "srcset" or "imagesrcset")
            return AttributeKind.AddressList;
        if (Addresses.Contains(name))
            return AttributeKind.Address;
        return (element, name) switch
        {
            ("script", "type") => AttributeKind.ScriptType,
            ("meta", "content") => AttributeKind.MetaContent,
            _ => AttributeKind.Plain,
        };
    }
}
