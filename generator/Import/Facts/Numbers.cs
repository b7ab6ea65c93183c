using System.Globalization;
using System.Text.RegularExpressions;

namespace BrandShowcase.Import.Facts;

/// <summary>Counted services: a number with a unit and the words that say what was counted.</summary>
internal static partial class Numbers
{
    private const int LongestMetric = 14;
    private const int MostDigits = 14;

    /// <summary>The numbers of a sentence that a page can state; 超过 and the like have no place in its front matter.</summary>
    public static IEnumerable<Guess> Find(string sentence)
    {
        foreach (Match match in Counted().Matches(sentence))
        {
            var (before, after) = (match.Groups["before"].Value, match.Groups["after"].Value);
            // 近504余名 says two things at once, which is for a person to settle.
            if (before.Length > 0 && after.Length > 0 || before is "超" or "超过" or "逾" or "不足" or "不到" or "至少" or "最多" || FindMetric(sentence, match) is not { } metric)
                continue;
            var digits = match.Groups["number"].Value.Replace(",", "").Replace("，", "");
            // More is no number of people or things.
            if (digits.Length > MostDigits)
                continue;
            var value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            value *= match.Groups["times"].Value switch { "万" => 10_000, "亿" => 100_000_000, _ => 1 };
            yield return new Guess.Number(metric, value, QualifierOf(before, after), match.Groups["unit"].Value, sentence);
        }
    }

    private static string? QualifierOf(string before, string after) => (before, after) switch
    {
        ("近", _) => "近",
        ("约" or "大约", _) => "约",
        ("达" or "达到" or "多达", _) => "达",
        (_, { Length: > 0 }) => after,
        _ => null,
    };

    // Cells of a table are apart by tabs.
    private const string Ends = "，。；：、“”（）()《》,;: \t";

    /// <summary>The clause before the number, or else the noun behind its unit.</summary>
    private static string? FindMetric(string sentence, Match match)
    {
        // The number of a cell counts what stands in the cell before.
        var counted = sentence[..match.Index].TrimEnd('\t');
        var before = Totals().Replace(counted[(counted.AsSpan().LastIndexOfAny(Ends) + 1)..], "");
        // Another number before this one says something else.
        if (before.Any(char.IsAsciiDigit))
            return null;
        if (before.Length is >= 2 and <= LongestMetric)
            return before;
        var end = match.Index + match.Length;
        var length = sentence.AsSpan(end).IndexOfAny(Ends);
        var after = sentence.Substring(end, length < 0 ? sentence.Length - end : length);
        return before.Length < 2 && after.Length is >= 2 and <= LongestMetric ? after : null;
    }

    [GeneratedRegex(@"(共计|累计|总计|共|了|已)+$|^(其中|包括|另有|还有|约有)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Totals();

    [GeneratedRegex(@"(?<![\d.第—~－-])(?<before>近|大约|约|超过|超|逾|不足|不到|至少|最多|多达|达到|达)?(?<number>[0-9]{1,3}([,，][0-9]{3})+(?![0-9])|[0-9]{1,9}(\.[0-9]{1,4})?)(?<after>余|多)?(?<times>[万亿])?(?<after>余|多)?(?<unit>人次|人份|人|场次|场|期|例次|例|台次|台|件|个|项|次|户|家|名|位|份|万元|元|公里|小时|批次|批|张|支|所|篇|部|[%％])(?![\d月日年]|以上|以下|以内|左右|上下)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();
}
