using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Pinyin in brackets behind characters: words with tone marks, such as 敬畏(jìng wèi).</summary>
internal static partial class BracketedPinyin
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        from match in passage.Matches(Form())
        select WordingMistakes.Pinyin(passage.At(match), match.Value);

    // Without tone marks it could be an English word or an abbreviation.
    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})[（(](?=[^（()）]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ'’\- ]+[）)]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
