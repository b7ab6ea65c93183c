using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>What wrong conversions leave behind.</summary>
internal static class BrokenCharacters
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        from span in Prose.BrokenCharacters.Find(passage.Words)
        where !MissingSpaces.IsBullet(passage, span)
        select passage.TextAt(span) is Prose.BrokenCharacters.Lost
            ? WordingMistakes.LostCharacter(passage.At(span))
            : WordingMistakes.BrokenCharacter(passage.At(span), passage.TextAt(span));
}
