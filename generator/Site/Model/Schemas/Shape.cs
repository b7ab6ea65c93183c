using System.Collections.Immutable;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>
/// What values of a type look like in a file, as data: from it templates of new pages, JSON Schemas and the forms of the
/// online editor are made. Binding decides alone what is right.
/// </summary>
internal abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>One line or several of text.</summary>
    /// <param name="Pattern">What it must match, as a regular expression that ECMAScript understands too; null for any text.</param>
    public sealed record Text(string? Pattern = null) : Shape;

    /// <summary>A number in a range, both ends included.</summary>
    public sealed record Number(decimal Min, decimal Max, bool IsWhole) : Shape;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record YesNo : Shape;

    /// <summary>A date as in ISO 8601.</summary>
    /// <param name="IsPartial">Whether a month or a year will do.</param>
    public sealed record Date(bool IsPartial) : Shape;

    /// <summary>One of a fixed list of keys.</summary>
    public sealed record Choice(ImmutableArray<ShapeOption> Options) : Shape;

    /// <summary>A key or a label of one of the site's own lists.</summary>
    public sealed record OneLabel(Func<SiteSettings, LabelList> Find) : Shape;

    /// <summary>A file beside the page, by its relative path.</summary>
    public sealed record File : Shape;

    /// <summary>An address on the web.</summary>
    public sealed record WebAddress : Shape;

    /// <summary>The name of another page.</summary>
    public sealed record PageName(ReferenceTarget Target) : Shape;

    /// <summary>A list.</summary>
    /// <param name="Item">The items.</param>
    /// <param name="AllowsSingle">Whether a single value may stand for a list of one.</param>
    public sealed record List(Shape Item, bool AllowsSingle) : Shape;

    /// <summary>A set of declared keys.</summary>
    public sealed record Keys(Schema Schema) : Shape;

    /// <summary>A set of keys of the author's choice.</summary>
    /// <param name="Value">Their values.</param>
    /// <param name="KeyPattern">What each key must match, as a regular expression that ECMAScript understands too; null for any.</param>
    public sealed record Names(Shape Value, string? KeyPattern = null) : Shape;

    /// <summary>Any of several shapes, the shortest to write first.</summary>
    public sealed record AnyOf(ImmutableArray<Shape> Shapes) : Shape;

    /// <summary>Whatever the author likes.</summary>
    public sealed record Anything : Shape;

    /// <summary>This shape, or those of which any will do.</summary>
    public IEnumerable<Shape> Alternatives => this is AnyOf any ? any.Shapes.SelectMany(shape => shape.Alternatives) : [this];
}

/// <summary>One of a fixed list of keys.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="Label">What people call it, where that differs.</param>
internal readonly record struct ShapeOption(string Key, string? Label);
