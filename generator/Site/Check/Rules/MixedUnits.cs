using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Numbers that have the unit 人 in one place of a page and 人次 in another.</summary>
internal static partial class MixedUnits
{
    // Small numbers occur twice by chance.
    private const int LeastDigits = 3;

    public static IEnumerable<Diagnostic> Check(CheckedSite site) => site.Files.SelectMany(FindMixed);

    private static IEnumerable<Diagnostic> FindMixed(CheckedFile file)
    {
        var first = new Dictionary<string, (string Unit, Place Place)>();
        foreach (var (number, unit, place) in InFields(file).Concat(InTexts(file)))
        {
            if (number.Length >= LeastDigits && !first.TryAdd(number, (unit, place)) && first[number].Unit != unit)
                yield return NumberMistakes.MixedUnits(place, number, unit, first[number].Unit, first[number].Place);
        }
    }

    private static IEnumerable<(string Number, string Unit, Place Place)> InFields(CheckedFile file) =>
        from mapping in file.Mappings
        let value = mapping.Find("value") as YamlScalar
        let unit = mapping.Find("unit") as YamlScalar
        where value is not null && unit is { Value: "人" or "人次" }
        select (value.Value, unit.Value, new Place(file.Text, value.Span));

    private static IEnumerable<(string Number, string Unit, Place Place)> InTexts(CheckedFile file) =>
        from passage in file.Passages
        from match in passage.Matches(Form())
        select (match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), match.Groups["unit"].Value, passage.At(match));

    [GeneratedRegex(@"(?<![0-9.,])(?<number>[0-9]{1,3}(,[0-9]{3})+|[0-9]+)[余多]?(?<unit>人次|人(?![均民口工份类数]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
