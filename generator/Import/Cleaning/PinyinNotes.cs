using System.Text.RegularExpressions;
using BrandShowcase.Import.Reading;

namespace BrandShowcase.Import.Cleaning;

/// <summary>Readings in brackets behind characters, "服務(wù)", which some converters between scripts leave on pages.</summary>
internal static partial class PinyinNotes
{
    // One "(wen)" may be an abbreviation; several different ones are readings.
    private const int LeastWithoutTones = 3;

    /// <summary>What finds the readings of an article; readings without tones count only where there are several.</summary>
    public static Regex Find(Article article)
    {
        var plain = article.Blocks.SelectMany(block => WithoutTone().Matches(block.Words)).Select(match => match.Value).Distinct(StringComparer.Ordinal).Take(LeastWithoutTones).Count();
        return plain >= LeastWithoutTones ? WithOrWithoutTone() : WithTone();
    }

    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ";

    /// <summary>A syllable of the Scheme for the Chinese Phonetic Alphabet without its tone, of at least two letters.</summary>
    private const string Syllable = "(?=[a-z]{2})([bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ue|v|ve)";

    private const string TonedNote = @"(?<=\p{Lo})\s?[（(]\s?(?=[^（）()]*[" + Toned + @"])[a-z" + Toned + @"][a-z" + Toned + @"\s'’]{0,70}[）)]";

    private const string PlainNote = @"(?<=\p{Lo})[（(]" + Syllable + "[）)]";

    [GeneratedRegex(TonedNote, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex WithTone();

    [GeneratedRegex(PlainNote, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithoutTone();

    [GeneratedRegex(TonedNote + "|" + PlainNote, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex WithOrWithoutTone();
}
