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

    /// <summary>Looks for what must not become public, in one file after the other: of a site that is remembered, only in those that changed.</summary>
    public static void CheckBeforePublication(SiteModel model, BuildOptions options, DiagnosticBag diagnostics) =>
        Parallel.ForEach(CheckedSite.PagesOf(model), options.Parallelism, page =>
        {
            var personal = options.Recall(memory => memory.PersonalData, page.Source!, diagnostics, _ => Find(CheckRules.BeforePublication, page, model, TermList.Empty));
            foreach (var found in personal)
                Report(found, model.Settings, diagnostics);
        });

    /// <summary>Looks for what can be told from the file of one page, beyond what is looked for before every publication.</summary>
    /// <param name="page">The page, which has a file.</param>
    /// <param name="model">The site.</param>
    /// <param name="terms">The words that are not to be used.</param>
    public static ImmutableArray<Diagnostic> CheckSource(Page page, SiteModel model, TermList terms)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var found in Find(CheckRules.OfEachSource, page, model, terms))
            Report(found, model.Settings, diagnostics);
        return diagnostics.ToSorted();
    }

    /// <summary>A check of a site.</summary>
    /// <param name="model">The site.</param>
    /// <param name="terms">The words that are not to be used.</param>
    /// <param name="options">How many threads to use.</param>
    /// <param name="diagnostics">Gets what is found.</param>
    public static SiteCheck Of(SiteModel model, TermList terms, BuildOptions options, DiagnosticBag diagnostics) =>
        new(CheckedSite.Of(model, terms, options), options, diagnostics);

    /// <summary>Looks at the sources alone.</summary>
    public void CheckSources() => Run(CheckRules.OfSources, site);

    /// <summary>Looks at the sources and at the finished pages, and at last at waivers that were not needed.</summary>
    /// <param name="pages">The finished pages.</param>
    /// <param name="follow">Follows links to other sites; null leaves them alone.</param>
    public void CheckAll(AuditedPages pages, Func<ImmutableArray<OutsideLink>, ImmutableArray<Diagnostic>>? follow)
    {
        Run([.. CheckRules.OfSources, .. CheckRules.OfPages], site with { Pages = pages });
        if (follow is not null)
            Run([_ => follow(OutsideLink.Of(site.Model))], site);
        foreach (var fault in waivers.FindFaults(follow is not null))
            Report(fault, site.Model.Settings, diagnostics);
    }

    private void Run(ImmutableArray<CheckRule> rules, CheckedSite site) =>
        Parallel.ForEach(rules, options.Parallelism, rule =>
        {
            foreach (var found in rule(site))
            {
                if (!waivers.Cover(found))
                    Report(found, site.Model.Settings, diagnostics);
            }
        });

    private static ImmutableArray<Diagnostic> Find(ImmutableArray<CheckRule> rules, Page page, SiteModel model, TermList terms)
    {
        var site = new CheckedSite(model, [CheckedFile.Of(page)], terms, Pages: null);
        var waivers = Waivers.Of(site);
        return [.. rules.SelectMany(rule => rule(site)).Where(found => !waivers.Cover(found))];
    }

    /// <summary>Adds a finding as seriously as the site takes its rule.</summary>
    private static void Report(Diagnostic found, SiteSettings settings, DiagnosticBag diagnostics)
    {
        if (!settings.Check.Rules.TryGetValue(found.Code, out var setting))
            diagnostics.Add(found);
        else if (setting != RuleSetting.Off)
            diagnostics.Add(found with { Rule = found.Rule with { Severity = setting == RuleSetting.Error ? Severity.Error : Severity.Warning } });
    }
}
