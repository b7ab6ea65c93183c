using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Words of a newspaper's page or of an account, which mean nothing on this site.</summary>
internal static class PrintLeftovers
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Passages
        from span in Prose.PrintLeftovers.Find(passage.Words).Concat(Prose.AccountLeftovers.Find(passage.Words))
        select WordingMistakes.PrintLeftover(passage.At(span), passage.TextAt(span));
}
