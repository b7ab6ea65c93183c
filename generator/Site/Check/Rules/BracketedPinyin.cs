using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Pinyin in brackets behind characters, such as 敬畏(jìng wèi).</summary>
internal static class BracketedPinyin
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from file in site.Files
        let pinyin = Prose.BracketedPinyin.In(file.Passages.Select(passage => passage.Words))
        from passage in file.Passages
        from span in pinyin.Find(passage.Words)
        select WordingMistakes.Pinyin(passage.At(span), passage.TextAt(span));
}
