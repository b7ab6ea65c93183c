using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Check;
using BrandShowcase.Site.Check.Pages;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Preview;
using BrandShowcase.Site.Render;
using BrandShowcase.Site.Render.Offline;
using BrandShowcase.Site.Write;

namespace BrandShowcase.Site;

/// <summary>The whole way from a folder of Markdown to a published site. Each line is a stage.</summary>
public static class SiteBuild
{
    /// <summary>Builds and publishes the site. Any error, and nothing is published.</summary>
    /// <returns>What was published, or null if nothing was.</returns>
    /// <exception cref="OperationCanceledException">The build was cancelled; nothing was published.</exception>
    public static BuildResult? Publish(ISiteFolder folder, PublishOptions target, BuildOptions options, DiagnosticBag diagnostics)
    {
        if (Prepare(folder, options, diagnostics) is not { } plan)
            return null;
        using var publication = Publication.Begin(target, plan.Jobs.Select(job => job.Path), diagnostics);
        if (publication is null)
            return null;
        SiteRenderer.Render(plan, options, diagnostics, publication.Add);
        if (publication.Commit(options.Cancellation) is not { } published)
            return null;
        options.Cache?.RemoveUnused();
        return new(plan.PageCount, published);
    }

    /// <summary>Does all that <see cref="Publish"/> does, and hands the files over instead of writing them.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="options">How to build it.</param>
    /// <param name="diagnostics">Gets every mistake.</param>
    /// <param name="take">Gets each file, whose bytes are valid only during the call; called from any thread.</param>
    /// <returns>How many pages the site has, or null if it cannot be rendered.</returns>
    public static int? Render(ISiteFolder folder, BuildOptions options, DiagnosticBag diagnostics, Action<OutputFile> take)
    {
        if (Prepare(folder, options, diagnostics) is not { } plan)
            return null;
        SiteRenderer.Render(plan, options, diagnostics, take);
        return plan.PageCount;
    }

    /// <summary>Looks for all that keeps a site from being published, and for all that a careful editor would mend. Publishes nothing.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="options">How to build it.</param>
    /// <param name="diagnostics">Gets every mistake.</param>
    /// <param name="follow">Follows links to other sites and tells which lead nowhere; null leaves them alone.</param>
    /// <returns>What there is to say of the site, or null if there is none.</returns>
    public static CheckResult? Check(ISiteFolder folder, BuildOptions options, DiagnosticBag diagnostics, Func<ImmutableArray<OutsideLink>, ImmutableArray<Diagnostic>>? follow = null)
    {
        if (SiteLoader.Load(folder, options, diagnostics) is not { } loaded)
            return null;
        var site = SiteModel.Create(loaded, options, diagnostics);
        var check = SiteCheck.Of(site, SiteLoader.LoadTerms(folder, options, diagnostics), options, diagnostics);
        // The index of the search says nothing of mistakes, and takes as long as several rules.
        var plan = BuildPlan.Create(site, loaded, options, diagnostics, withSearch: false);
        // Pages of a site with mistakes would only show the same mistakes again.
        if (diagnostics.HasErrors)
            check.CheckSources();
        else
            check.CheckAll(PageAudit.Of(site, plan, options, diagnostics), follow);
        return new(
            site.Settings.Title, options.Today, plan.PageCount,
            [.. site.Pages.Hospitals.Select(hospital => (hospital.Source!.Location.Name, hospital.Title))], Completeness.Of(site));
    }

    /// <summary>
    /// Does all that comes before the first file is rendered. The rules of the editor are left to <see cref="Check"/> and
    /// <see cref="PreviewSite.Check"/>, but for those about personal data: it is not shown even in a preview, which others may see.
    /// </summary>
    /// <returns>The site, whose files are rendered when they are asked for; null if it has errors.</returns>
    internal static PreviewSite? Preview(ISiteFolder folder, BuildOptions options, DiagnosticBag diagnostics)
    {
        if (SiteLoader.Load(folder, options, diagnostics) is not { } loaded)
            return null;
        var site = SiteModel.Create(loaded, options, diagnostics);
        SiteCheck.CheckBeforePublication(site, options, diagnostics);
        var plan = BuildPlan.Create(site, loaded, options, diagnostics, withSearch: false);
        return diagnostics.HasErrors ? null : new(folder, site, plan, options);
    }

    private static BuildPlan? Prepare(ISiteFolder folder, BuildOptions options, DiagnosticBag diagnostics)
    {
        if (SiteLoader.Load(folder, options, diagnostics) is not { } loaded)
            return null;
        var site = SiteModel.Create(loaded, options, diagnostics);
        SiteCheck.CheckBeforePublication(site, options, diagnostics);
        var plan = BuildPlan.Create(site, loaded, options, diagnostics);
        if (options.Offline)
            plan = OfflineCopy.Of(plan, site.Settings.BaseUrl, diagnostics);
        return diagnostics.HasErrors ? null : plan;
    }
}
