using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Check.Pages;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Check;

/// <summary>Runs the rules of the editor over a site, and weighs what they find by the settings of site.yml and the waivers of authors.</summary>
internal sealed class SiteCheck
{
    private readonly CheckedSite site;
    private readonly Waivers waivers;
    private readonly BuildOptions options;
    private readonly DiagnosticBag diagnostics;

    private SiteCheck(CheckedSite site, BuildOptions options, DiagnosticBag diagnostics)
    {
        this.site = site;
        waivers = Waivers.Of(site);
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /// <summary>A check of a site.</summary>
    /// <param name="model">The site.</param>
    /// <param name="terms">The words that are not to be used.</param>
    /// <param name="options">How many threads to use.</param>
    /// <param name="diagnostics">Gets what is found.</param>
    public static SiteCheck Of(SiteModel model, TermList terms, BuildOptions options, DiagnosticBag diagnostics) =>
        new(CheckedSite.Of(model, terms, options), options, diagnostics);

    /// <summary>Looks for what must not become public.</summary>
    public void CheckBeforePublication() => Run(CheckRules.BeforePublication, site);

    /// <summary>Looks at the sources alone.</summary>
    public void CheckSources() => Run(CheckRules.OfSources, site);

    /// <summary>Looks at the sources and at the finished pages, and at last at waivers that were not needed.</summary>
    public void CheckAll(AuditedPages pages)
    {
        Run([.. CheckRules.OfSources, .. CheckRules.OfPages], site with { Pages = pages });
        foreach (var fault in waivers.FindFaults())
            Report(fault);
    }

    private void Run(ImmutableArray<CheckRule> rules, CheckedSite site) =>
        Parallel.ForEach(rules, options.Parallelism, rule =>
        {
            foreach (var found in rule(site))
            {
                if (!waivers.Cover(found))
                    Report(found);
            }
        });

    /// <summary>Adds a finding as seriously as the site takes its rule.</summary>
    private void Report(Diagnostic found)
    {
        if (!site.Model.Settings.Check.Rules.TryGetValue(found.Code, out var setting))
            diagnostics.Add(found);
        else if (setting != RuleSetting.Off)
            diagnostics.Add(found with { Rule = found.Rule with { Severity = setting == RuleSetting.Error ? Severity.Error : Severity.Warning } });
    }
}
