using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Characters that are not seen.</summary>
internal static class InvisibleCharacters
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        from span in Prose.InvisibleCharacters.Find(passage.Words)
        select WordingMistakes.InvisibleCharacter(passage.At(span), passage.Source.Text[span.Start]);
}
