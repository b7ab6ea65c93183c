using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Prose;

/// <summary>
/// Readings in brackets behind characters, 敬畏(jìng wèi) or 服務(wù), which pages with readings and converters between scripts leave
/// behind. With a tone mark it is one; without, it may be an abbreviation, unless a document has several different ones.
/// </summary>
public sealed partial class BracketedPinyin
{
    private const int LeastWithoutTones = 3;

    private readonly Regex form;

    private BracketedPinyin(Regex form) => this.form = form;

    /// <summary>What counts as a reading in one document.</summary>
    public static BracketedPinyin In(IEnumerable<Words> document)
    {
        var without = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in document)
        {
            foreach (var found in words.Find(WithoutTone()))
                without.Add(words.Text.Substring(found.Start, found.Length));
        }
        return new(without.Count >= LeastWithoutTones ? WithOrWithoutTone() : WithTone());
    }

    /// <summary>The readings with their brackets, and with a space before these.</summary>
    public IEnumerable<TextSpan> Find(Words words) => words.Find(form);

    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿĀÁǍÀĒÉĚÈŌÓǑÒ";

    /// <summary>A syllable of the Scheme for the Chinese Phonetic Alphabet without its tone, of at least two letters.</summary>
    private const string Syllable = "(?=[a-z]{2})([bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ue|v|ve)";

    // The bracket comes first, since it is rare; what stands before it is asked afterwards.
    private const string TonedNote = @"\s?[（(](?<=\p{IsCJKUnifiedIdeographs}\s?.)\s?(?=[^（）()]*[" + Toned + @"])[A-Za-z" + Toned + @"][A-Za-z" + Toned + @"\s'’\-]{0,70}[）)]";

    private const string PlainNote = @"[（(](?<=\p{IsCJKUnifiedIdeographs}.)" + Syllable + "[）)]";

    [GeneratedRegex(TonedNote, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithTone();

    [GeneratedRegex(PlainNote, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithoutTone();

    [GeneratedRegex(TonedNote + "|" + PlainNote, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithOrWithoutTone();
}
