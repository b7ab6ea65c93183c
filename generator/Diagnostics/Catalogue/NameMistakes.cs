using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Names that are written in two ways: <c>BRN061x</c>.</summary>
public static class NameMistakes
{
    private static readonly DiagnosticRule SpelledTwoWaysRule = new("BRN0610", Severity.Warning,
        new("同一个品牌名写法不一", "One brand, spelled in two ways"),
        new(
            """
            引号里的品牌名与登记的品牌名只差标点、空格或全角半角，例如登记的是“敬畏生命，醉美手护”，文中写成“敬畏生命 醉美手护”。
            品牌名是固定的，各处写法要一致，访客才搜得到。
            """,
            """
            A brand's name in quotation marks differs from the registered one in punctuation, spaces or width alone. A brand is
            written in one way, or it is not found.
            """));

    private static readonly DiagnosticRule SharedBrandRule = new("BRN0611", Severity.Warning,
        new("两个支部用了同一个品牌名", "Two branches have the same brand"),
        new(
            """
            一支部一品牌：两个支部登记了同一个品牌名（不计标点、空格和全角半角）。可能是复制时忘了改；
            若确实重名，写上放行的理由。
            """,
            """
            Each branch has a brand of its own: two branches have registered one name, apart from punctuation and width. A copy
            may not have been changed; if the names are truly the same, waive this with the reason.
            """));

    private static readonly DiagnosticRule NearNameRule = new("BRN0612", Severity.Warning,
        new("名称与登记的只差一个字", "A name that is one character off a registered one"),
        new(
            """
            文中的医院、支部、品牌或书记的名称，与本站登记的只差一个字（错一个、多一个或少一个），多半是打错了。
            只看同一家医院的支部、品牌和人名；医院名称看全站。差别是数字或内外、东西这类字的，不算。
            确实是另一个名称的，写上放行的理由。
            """,
            """
            A hospital, branch, brand or secretary in the text is one character off a registered name (another, one more or one
            less), and so probably mistyped. Branches, brands and persons are compared within their hospital; differences in
            numerals or in pairs such as 内 and 外 do not count. If it is another name, waive this with the reason.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [SpelledTwoWaysRule, SharedBrandRule, NearNameRule];

    /// <summary>A mention of a brand that differs in punctuation, spaces or width.</summary>
    public static Diagnostic SpelledTwoWays(Place place, string written, string registered) => SpelledTwoWaysRule.At(place,
        new($"品牌名写作“{written}”，登记的是“{registered}”", $"the brand is written '{written}'; '{registered}' is registered"),
        new($"请统一写成“{registered}”", $"write '{registered}'"));

    /// <summary>A brand that another branch has too.</summary>
    public static Diagnostic SharedBrand(Place place, string brand, string other, Place otherPlace) => SharedBrandRule.At(place,
        new($"品牌名“{brand}”与{other}的相同", $"the brand '{brand}' is that of {other} too"),
        new("请核对两处；确实重名就写上放行的理由", "look at both; if it is no mistake, waive this with the reason"),
        new RelatedPlace(otherPlace, new("另一处在这里", "the other one is here")));

    /// <summary>A name that is one character off a registered one.</summary>
    public static Diagnostic NearName(Place place, string written, string registered, LocalizedText kind) => NearNameRule.At(place,
        new($"“{written}”与{kind.Zh}“{registered}”只差一个字", $"'{written}' is one character off the {kind.En} '{registered}'"),
        new($"是不是想写“{registered}”？", $"did you mean '{registered}'?"));
}
