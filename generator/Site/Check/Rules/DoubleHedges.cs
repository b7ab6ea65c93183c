using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Numbers between two words of approximation: 超过500人以上, 约30名左右, 近500余人.</summary>
internal static partial class DoubleHedges
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        from match in passage.Matches(Form())
        select NumberMistakes.DoubleHedge(passage.At(match), match.Value, match.Groups["first"].Value, match.Groups["second"].Value);

    [GeneratedRegex(
        @"(?<first>超过|逾|突破|至少|不少于|不足|不到|将近|接近|大约|大概|(?<![附最远靠邻就亲临贴])近|(?<![预签节合条制契赴邀])约)(?<number>[0-9][0-9,.]*|[一二三四五六七八九十百千两]+)[万亿千百]?((?<second>[余多])|[%％\p{IsCJKUnifiedIdeographs}-[余多上左以]]{0,3}(?<second>以上|左右|上下))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
