using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Render;

namespace BrandShowcase.Templating.Contexts;

/// <summary>Where in a page of HTML a statement of a template stands; the same for every page that the template makes.</summary>
internal readonly record struct HtmlContext
{
    /// <summary>Between tags, where every page begins and ends.</summary>
    public static HtmlContext Text => new() { Element = "", Name = "" };

    /// <summary>The state of the tokenizer.</summary>
    public HtmlState State { get; init; }

    /// <summary>The element whose tag or content this is, where that decides something; otherwise empty.</summary>
    public string Element { get; init; }

    /// <summary>What is read so far of a name, a declaration, or a value that decides something.</summary>
    public string Name { get; init; }

    /// <summary>The kind of the attribute whose value this is.</summary>
    public AttributeKind Attribute { get; init; }

    /// <summary>Whether an attribute tells that the element neither runs nor shapes anything: a script of JSON, a link that only names.</summary>
    public bool IsInert { get; init; }

    /// <summary>Whether this is the query part of an address.</summary>
    public bool IsQuery { get; init; }

    /// <summary>Whether this is a value in quotes that is written as an address and checked at its end.</summary>
    public bool IsCheckedValue => IsQuotedValue && Attribute is AttributeKind.Address or AttributeKind.SiteAddress or AttributeKind.AddressList;

    private bool IsQuotedValue => State is HtmlState.DoubleQuotedValue or HtmlState.SingleQuotedValue;

    /// <summary>How a value is written here, or null if none can be.</summary>
    public Escaping? Escaping => State switch
    {
        HtmlState.Text => Render.Escaping.Html,
        HtmlState.PlainText => Render.Escaping.HtmlAttribute,
        _ when IsQuotedValue => Attribute is AttributeKind.Code or AttributeKind.ScriptType or AttributeKind.LinkRelation ? null
            : IsQuery ? Render.Escaping.AddressQuery
            : Render.Escaping.HtmlAttribute,
        HtmlState.Json => Render.Escaping.Json,
        HtmlState.JsonText => Render.Escaping.JsonText,
        _ => null,
    };

    /// <summary>What people call this place.</summary>
    public LocalizedText Description => State switch
    {
        HtmlState.Text => new("正文", "text"),
        HtmlState.TagOpen or HtmlState.TagName => new("标签名", "the name of a tag"),
        HtmlState.EndTag => new("结束标签", "an end tag"),
        HtmlState.BeforeAttribute or HtmlState.AttributeName or HtmlState.AfterAttributeName or HtmlState.AfterValue or HtmlState.TagBoundary =>
            new("标签里的属性名位置", "a tag, where attribute names stand"),
        HtmlState.BeforeValue or HtmlState.UnquotedValue => new("没有引号的属性值", "an attribute value without quotes"),
        _ when IsQuotedValue && Attribute == AttributeKind.Code => new("程序或样式属性", "an attribute that holds a program, a style or a page"),
        _ when IsQuotedValue && Attribute is AttributeKind.ScriptType or AttributeKind.LinkRelation =>
            new("决定元素含义的属性", "an attribute that decides what its element is"),
        _ when IsQuotedValue => new("属性值", "an attribute value"),
        HtmlState.Declaration or HtmlState.Comment => new("HTML 注释或声明", "a comment or declaration of HTML"),
        HtmlState.PlainText => new("纯文字元素", "an element of plain text"),
        HtmlState.Json or HtmlState.JsonText => new("JSON", "JSON"),
        HtmlState.Script => new("脚本", "a script"),
        HtmlState.Style => new("样式表", "a style sheet"),
        _ => new("不解析的元素", "an element that is not parsed"),
    };

    private bool IsInTag => State is HtmlState.TagName or HtmlState.BeforeAttribute or HtmlState.AttributeName
        or HtmlState.AfterAttributeName or HtmlState.AfterValue or HtmlState.TagBoundary;

    /// <summary>
    /// Where two ways through the template meet: the one place in which both ended, or null if no text can go on from
    /// both.
    /// </summary>
    public static HtmlContext? Join(HtmlContext a, HtmlContext b)
    {
        if (a == b)
            return a;
        if (a.IsInTag && b.IsInTag && HtmlScanner.ElementOf(a) == HtmlScanner.ElementOf(b) && a.IsInert == b.IsInert)
            return Text with { State = HtmlState.TagBoundary, Element = HtmlScanner.ElementOf(a), IsInert = a.IsInert };
        // The same value, begun in different ways.
        return a.IsQuotedValue && a with { Name = "", IsQuery = false } == b with { Name = "", IsQuery = false }
            ? a with { Name = "?", IsQuery = a.IsQuery && b.IsQuery }
            : null;
    }
}
