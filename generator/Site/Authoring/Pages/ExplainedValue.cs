using System.Text.Json.Nodes;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Authoring.Pages;

/// <summary>A value of a page, and where it comes from.</summary>
/// <param name="Name">The name by which templates read it, such as <c>branch.secretary.name</c>; the key of a field that they do not see.</param>
/// <param name="Value">The value: a text, a number, true or false, or a list of texts; null where there is none.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record ExplainedValue(string Name, JsonNode? Value, ValueOrigin Origin)
{
    /// <summary>The value on one line.</summary>
    public string Text => string.Join('、', (Value as JsonArray ?? [Value?.DeepClone()]).Select(item => string.Join(' ', $"{item}".Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))));

    internal JsonObject ToJson(Language language) => new()
    {
        ["name"] = Name,
        ["value"] = Value?.DeepClone(),
        ["from"] = Origin.Kind switch
        {
            OriginKind.FrontMatter => "front matter",
            OriginKind.Body => "body",
            OriginKind.Settings => "site.yml",
            OriginKind.Default => "default",
            OriginKind.Generator => "generator",
            OriginKind.Build => "build",
            _ => null,
        },
        ["path"] = Origin.Path,
        ["line"] = Origin.Line,
        ["key"] = Origin.Key,
        ["words"] = Origin.Words.In(language),
    };
}

/// <summary>Where a value comes from.</summary>
/// <param name="Kind">The kind of place.</param>
/// <param name="Words">The place in words.</param>
public sealed record ValueOrigin(OriginKind Kind, LocalizedText Words)
{
    /// <summary>The file in which it is written, or null.</summary>
    public string? Path { get; init; }

    /// <summary>The line on which it is written, from 1, or null.</summary>
    public int? Line { get; init; }

    /// <summary>The key under which it is, or would be, written; null for what has none.</summary>
    public string? Key { get; init; }
}

/// <summary>The kinds of places from which values come.</summary>
public enum OriginKind
{
    /// <summary>There is no value.</summary>
    None,

    /// <summary>A field at the head of the page's file.</summary>
    FrontMatter,

    /// <summary>The text below.</summary>
    Body,

    /// <summary>The settings of the site.</summary>
    Settings,

    /// <summary>A field that is not written and has a value all the same.</summary>
    Default,

    /// <summary>What the generator knows by itself: from the place of the file, or from other pages.</summary>
    Generator,

    /// <summary>What only a build makes, so that it is not told here.</summary>
    Build,
}
