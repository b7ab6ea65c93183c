using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model.Tokens;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The design tokens of theme.yml and site.yml.</summary>
internal static class TokenTypes
{
    private static readonly FieldType<ColorValue> Color = new ColorType();

    private static readonly Field<ColorValue> Light = Is.Optional("light", Color, "浅色时的颜色", "the colour of the light scheme");
    private static readonly Field<ColorValue> Dark = Is.Optional("dark", Color, "深色时的颜色", "the colour of the dark scheme");
    private static readonly Field<ColorValue> Contrast = Is.Optional("contrast", Color, "高对比度时的颜色", "the colour of the scheme of high contrast");
    private static readonly Field<ColorValue> Print = Is.Optional("print", Color, "打印时的颜色", "the colour on paper");
    private static readonly Field<ImmutableArray<string>> TextOn = Is.Optional("text_on", Is.Texts, "作文字时在哪些底色上，对比度至少 4.5:1", "the colours on which it is text: contrast 4.5:1 or more");
    private static readonly Field<ImmutableArray<string>> ControlOn = Is.Optional("control_on", Is.Texts, "作控件边框时在哪些底色上，对比度至少 3:1", "the colours on which it is the edge of controls: contrast 3:1 or more");

    /// <summary>Colours of a theme: all schemes, and the grounds on which each must be legible.</summary>
    public static FieldType<ImmutableArray<Named<ColorToken>>> ThemeColors { get; } = Colors("theme_color", [Light, Dark, Contrast, Print, TextOn, ControlOn]);

    /// <summary>Colours that a site chooses in the place of its theme's.</summary>
    public static FieldType<ImmutableArray<Named<ColorToken>>> SiteColors { get; } = Colors("color", [Light, Dark]);

    /// <summary>The name of a colour of the theme.</summary>
    public static FieldType<string> ColorName { get; } = Is.Matching(TokenName.Form(), "主题的一种颜色，如 paper", "the name of a colour of the theme such as paper");

    /// <summary>Families, sizes and other values of CSS.</summary>
    public static FieldType<ImmutableArray<Named<TokenValue>>> Values { get; } = new NamesType<TokenValue>(new TokenValueType());

    private static NamesType<ColorToken> Colors(string name, ImmutableArray<Field> fields) =>
        new(new ColorTokenType(Color, Is.RecordOf(new Schema<ColorToken>(name, new("颜色", "a colour"), fields, r => new()
        {
            Light = r.FindValue(Light),
            Dark = r.FindValue(Dark),
            Contrast = r.FindValue(Contrast),
            Print = r.FindValue(Print),
            TextOn = r.List(TextOn),
            ControlOn = r.List(ControlOn),
        }))));
}

/// <summary>A colour in hexadecimal digits.</summary>
internal sealed class ColorType : FieldType<ColorValue>
{
    public override LocalizedText Expectation => new("加引号的颜色，如 '#9e1b1f'", "a colour in quotes such as '#9e1b1f'");

    internal override Shape Shape => new Shape.Text("^#([0-9a-fA-F]{3}){1,2}$");

    internal override bool TryBind(YamlNode node, Binding binding, out ColorValue value)
    {
        if (node is not YamlScalar scalar || SrgbColor.Find(scalar.Value) is not { } color)
            return Refuse(node, binding, out value);
        value = new(color, binding.At(node));
        return true;
    }
}

/// <summary>One colour for the light and the dark scheme, or a set of keys, one for each scheme.</summary>
internal sealed class ColorTokenType(FieldType<ColorValue> color, FieldType<ColorToken> full) : FieldType<ColorToken>
{
    public override LocalizedText Expectation => new($"{color.Expectation.Zh}，或{full.Expectation.Zh}", $"{color.Expectation.En}, or {full.Expectation.En}");

    internal override Shape Shape => new Shape.AnyOf([color.Shape, full.Shape]);

    internal override bool TryBind(YamlNode node, Binding binding, out ColorToken value)
    {
        if (node is YamlMapping)
            return full.TryBind(node, binding, out value);
        var isBound = color.TryBind(node, binding, out var both);
        value = isBound ? new() { Light = both, Dark = both } : new();
        return isBound;
    }
}

/// <summary>A value of CSS that fits behind a custom property: it ends no rule, and fetches nothing.</summary>
internal sealed partial class TokenValueType : FieldType<TokenValue>
{
    public override LocalizedText Expectation => new("CSS 的值，如 4px，不含 ; { } 和 url(…)", "a value of CSS such as 4px, without ; { } and url(…)");

    internal override Shape Shape => new Shape.Text();

    internal override bool TryBind(YamlNode node, Binding binding, out TokenValue value)
    {
        if (node is not YamlScalar { IsNull: false } scalar || !Form().IsMatch(scalar.Value.Trim()) || !IsBalanced(scalar.Value))
            return Refuse(node, binding, out value);
        value = new(scalar.Value.Trim());
        return true;
    }

    /// <summary>Whether every bracket outside quotes has its other half: an open one would swallow all rules behind it.</summary>
    private static bool IsBalanced(string value)
    {
        var open = new Stack<char>();
        char? quote = null;
        foreach (var c in value)
        {
            if (quote is not null || c is '"' or '\'')
                quote = quote is null ? c : quote == c ? null : quote;
            else if (c is '(' or '[')
                open.Push(c);
            else if (c is ')' or ']' && (!open.TryPop(out var before) || (before == '(') != (c == ')')))
                return false;
        }
        return open.Count == 0;
    }

    [GeneratedRegex("""^(?!.*(url|image-set|src)\s*\()(?!.*/\*)([^;{}<>\\"'\r\n!@]|"[^"\\\r\n]*"|'[^'\\\r\n]*')+$""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}

/// <summary>Values under names of their author's choice.</summary>
/// <param name="item">The type of the values.</param>
internal sealed class NamesType<T>(FieldType<T> item) : FieldType<ImmutableArray<Named<T>>>
    where T : notnull
{
    public override LocalizedText Expectation => new($"一组“名称: 值”，值是{item.Expectation.Zh}", $"a set of 'name: value', each {item.Expectation.En}");

    internal override Shape Shape => new Shape.Names(item.Shape, TokenName.Form().ToString());

    internal override bool TryBind(YamlNode node, Binding binding, out ImmutableArray<Named<T>> value)
    {
        if (node is not YamlMapping mapping)
            return Refuse(node, binding, out value);
        var items = ImmutableArray.CreateBuilder<Named<T>>(mapping.Entries.Length);
        foreach (var (key, child) in mapping.Entries)
        {
            if (!TokenName.Form().IsMatch(key.Value))
                binding.Report(ContentMistakes.WrongType(binding.At(key), new($"“{key.Value}”", $"'{key.Value}'"), new("小写字母、数字和短横线组成的名称", "a name of lower-case letters, digits and hyphens")));
            else if (item.TryBind(child, binding, out var bound))
                items.Add(new(key.Value, bound, binding.At(key)));
        }
        value = items.DrainToImmutable();
        return true;
    }
}

/// <summary>What a token may be called, so that <c>--name</c> is a custom property.</summary>
internal static partial class TokenName
{
    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex Form();
}
