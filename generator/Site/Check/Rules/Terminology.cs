using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Words that terms.yml replaces.</summary>
internal static class Terminology
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var rules = site.Terms.Terms
            .SelectMany(rule => rule.Wrong.Select(wrong => (wrong, rule)))
            .DistinctBy(pair => pair.wrong)
            .ToDictionary(pair => pair.wrong, pair => pair.rule);
        // The longest first, so that of two words at one place the longer one is told.
        var pattern = new Regex(
            string.Join('|', rules.Keys.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape)), RegexOptions.CultureInvariant);
        return rules.Count == 0 ? [] :
            from passage in site.Passages
            from match in passage.Matches(pattern)
            let rule = rules[match.Value]
            where !rule.Except.Any(longer => IsInside(longer, match, passage))
            select WordingMistakes.Term(passage.At(match), match.Value, rule.Right, rule.Source, rule.Reason);
    }

    private static bool IsInside(string longer, Match match, Passage passage)
    {
        for (var at = longer.IndexOf(match.Value, StringComparison.Ordinal); at >= 0; at = longer.IndexOf(match.Value, at + 1, StringComparison.Ordinal))
        {
            var start = match.Index - passage.Span.Start - at;
            if (start >= 0 && passage.Text[start..].StartsWith(longer))
                return true;
        }
        return false;
    }
}
