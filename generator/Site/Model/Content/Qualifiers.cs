using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BrandShowcase.Site.Model.Content;

/// <summary>The words for <see cref="Qualifier"/> as content writes them.</summary>
public static partial class Qualifiers
{
    /// <summary>Each word with its meaning.</summary>
    public static ImmutableArray<(string Word, Qualifier Qualifier)> Words { get; } =
    [
        ("exact", Qualifier.Exact), ("近", Qualifier.Nearly), ("约", Qualifier.About), ("余", Qualifier.AndMore),
        ("多", Qualifier.MoreThan), ("达", Qualifier.AsManyAs),
    ];

    /// <summary>The word that is printed; empty for an exact number.</summary>
    public static string Print(Qualifier qualifier) =>
        qualifier == Qualifier.Exact ? "" : Words.First(word => word.Qualifier == qualifier).Word;

    /// <summary>
    /// The parts of a number that was written with its words, such as 近2000人 or 5,000余人次, so that a message can say
    /// what to type instead; null if the text is nothing of the kind.
    /// </summary>
    public static (string Number, string? Qualifier, string? Unit)? SplitNumber(string text)
    {
        var match = WrittenNumber().Match(text);
        if (!match.Success)
            return null;
        var qualifier = match.Groups["before"].Value + match.Groups["after"].Value;
        var unit = match.Groups["unit"].Value;
        var number = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        var times = match.Groups["times"].Value switch { "万" => 10_000, "亿" => 100_000_000, _ => 1 };
        if (times > 1)
            number = (decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * times).ToString("0.####", CultureInfo.InvariantCulture);
        return (number, qualifier.Length > 0 ? qualifier : null, unit.Length > 0 ? unit : null);
    }

    // Ten thousand is no unit, but 万元 is one. More digits than these are no number of people or things.
    [GeneratedRegex(@"^(?<before>[近约达]?)(?=[0-9,.]{1,18}(?![0-9,.]))(?<number>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)(?:(?<after>[余多])(?<times>[万亿](?!元))|(?<times>[万亿](?!元))?(?<after>[余多]?))(?<unit>\D*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WrittenNumber();
}
