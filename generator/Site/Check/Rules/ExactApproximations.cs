using System.Globalization;
using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Counts that are exact to the unit and approximate at once: 近504名, 18694余人次, and the same in fields.</summary>
internal static partial class ExactApproximations
{
    // Below a hundred, 近15天 and 约22人 are how people speak.
    private const decimal Least = 100;

    public static IEnumerable<Diagnostic> Check(CheckedSite site) => site.Files.SelectMany(file => InTexts(file).Concat(InFields(file)));

    private static IEnumerable<Diagnostic> InTexts(CheckedFile file) =>
        from passage in file.Passages
        from match in passage.Matches(Form())
        where IsExact(match.Groups["number"].Value)
        select NumberMistakes.ExactApproximation(passage.At(match), match.Value);

    private static IEnumerable<Diagnostic> InFields(CheckedFile file) =>
        from mapping in file.Mappings
        let value = mapping.Find("value") as YamlScalar
        let qualifier = mapping.Find("qualifier") as YamlScalar
        where value is not null && qualifier is { Value: "近" or "约" or "余" or "多" } && IsExact(value.Value)
        select NumberMistakes.ExactApproximation(new(file.Text, value.Span), qualifier.Value is "近" or "约" ? qualifier.Value + value.Value : value.Value + qualifier.Value);

    private static bool IsExact(string text) =>
        decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least && number % 10 != 0;

    [GeneratedRegex(@"((将近|接近|大约|(?<![附最远靠邻就亲临贴])近|(?<![预签节合条制契赴邀])约)(?<number>[0-9]{1,3}(,[0-9]{3})+|[0-9]{3,})|(?<![0-9.,])(?<number>[0-9]{1,3}(,[0-9]{3})+|[0-9]{3,})[余多])(名|人次|人|例|个|位|户|场次|场|次|项|件|张|家|支|篇|份|批)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
