using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Habits of writing numbers that readers stumble over: <c>BRN062x</c>.</summary>
public static class NumberMistakes
{
    private static readonly DiagnosticRule ExactApproximationRule = new("BRN0620", Severity.Warning,
        new("又是概数又是确数", "A number that is approximate and exact at once"),
        new(
            """
            “近504名”“18694余人次”：数字精确到个位，前后又有近、约、余、多。知道确数就去掉概数词；不知道就取整：近500名、18000余人次。
            只看三位以上、末位不是 0 的计数。原文如此的，写上放行的理由。
            """,
            """
            近504名, 18694余人次: the number is exact to the unit, and 近, 约, 余 or 多 says that it is not. Leave out the word,
            or round the number. Only counts of three digits or more that do not end in 0 are looked at. Where the source has
            it so, waive this with the reason.
            """));

    private static readonly DiagnosticRule DoubleHedgeRule = new("BRN0621", Severity.Warning,
        new("概数词用了两个", "Two words for one approximation"),
        new(
            """
            “超过500人以上”“约30名左右”“近500余人”：两个概数词意思重复或矛盾，留一个：超过500人、30名左右、近500人。
            """,
            """
            超过500人以上, 约30名左右, 近500余人: two words say the same or contradict each other. Keep one.
            """));

    private static readonly DiagnosticRule MixedUnitsRule = new("BRN0622", Severity.Warning,
        new("同一个数又写“人”又写“人次”", "One number counted as persons and as visits"),
        new(
            """
            同一页里，同一个数字一处写“人”，一处写“人次”。一人来三次是 1 人、3 人次，两者不能混用，也不能相加。请按资料核对，写成一样的。
            """,
            """
            On one page the same number stands with 人 (persons) and with 人次 (visits). Someone who came three times is one
            person and three visits; they are never the same. Look at the source and write one of them.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [ExactApproximationRule, DoubleHedgeRule, MixedUnitsRule];

    /// <summary>An exact number with a word that makes it approximate.</summary>
    public static Diagnostic ExactApproximation(Place place, string text) => ExactApproximationRule.At(place,
        new($"“{text}”又是概数又是确数", $"'{text}' is approximate and exact at once"),
        new("请去掉概数词，或把数字取整", "leave out the word, or round the number"));

    /// <summary>A number between two words of approximation.</summary>
    public static Diagnostic DoubleHedge(Place place, string text, string first, string second) => DoubleHedgeRule.At(place,
        new($"“{text}”里“{first}”和“{second}”重复", $"'{text}' has both '{first}' and '{second}'"),
        new($"“{first}”和“{second}”留一个", $"keep '{first}' or '{second}'"));

    /// <summary>A number with one unit that has the other elsewhere on the page.</summary>
    public static Diagnostic MixedUnits(Place place, string number, string unit, string otherUnit, Place otherPlace) => MixedUnitsRule.At(place,
        new($"{number} 这里是“{unit}”，另一处是“{otherUnit}”", $"{number} has the unit {unit} here and {otherUnit} elsewhere"),
        new("请按资料写成一样的", "write what the source says, in both places"),
        new RelatedPlace(otherPlace, new("另一处在这里", "the other one is here")));
}
