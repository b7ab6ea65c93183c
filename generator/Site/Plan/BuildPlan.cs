using System.Buffers;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Render;

namespace BrandShowcase.Site.Plan;

/// <summary>Every file that the build will make, listed and checked before the first is rendered.</summary>
public sealed class BuildPlan
{
    private BuildPlan(ImmutableArray<OutputJob> jobs, int pageCount) => (Jobs, PageCount) = (jobs, pageCount);

    /// <summary>The jobs, each with a path of its own.</summary>
    public ImmutableArray<OutputJob> Jobs { get; }

    /// <summary>How many of the jobs are pages that visitors read.</summary>
    public int PageCount { get; }

    /// <summary>Lists the files of a site. Collisions and bad names are reported.</summary>
    public static BuildPlan Create(SiteModel site, Theme theme, DiagnosticBag diagnostics)
    {
        var assets = ThemeAssets.Create(theme, site.Settings.BaseUrl);
        var renderer = PageRenderer.Create(site, theme, assets, diagnostics);
        var pages = site.Pages.All.Select(page => new OutputJob(PathOf(page), OriginOf(page, site), (output, bag) => renderer.Render(page, output, bag))).ToArray();
        ImmutableArray<OutputJob> jobs =
        [
            // The largest files first: one that is begun last would keep the other processors waiting.
            .. DataFiles.Jobs(site),
            .. pages,
            .. RedirectJobs(site, renderer, diagnostics),
            .. site.Assets.Select(asset => new OutputJob(asset.Path, Place.OfFile(asset.File.Path), (output, bag) => Copy(asset, output, bag))),
            .. assets.Jobs(),
        ];
        PathCheck.Check(jobs, diagnostics);
        CheckNavigation(site, diagnostics);
        return new(jobs, pages.Length);
    }

    /// <summary>A page's file. Web servers look for the page of missing addresses at the root.</summary>
    private static OutputPath PathOf(Page page) => page.Kind == PageKind.NotFound ? OutputPath.Get("404.html") : page.Url.ToOutputPath();

    private static Place OriginOf(Page page, SiteModel site) => page switch
    {
        { Source: { } source } => Place.OfFile(source.Text.Path),
        { Kind: PageKind.Tag } => Place.OfFile(site.Pages.Tags.Get(page.Title).Pages[0].Source!.Text.Path),
        _ => Place.OfFile($"{Theme.Root}/{site.Settings.Theme}/layouts/{Layouts.NameOf(page.Kind)}.sbn-html"),
    };

    private static IEnumerable<OutputJob> RedirectJobs(SiteModel site, PageRenderer renderer, DiagnosticBag diagnostics)
    {
        foreach (var page in site.Pages.Written)
        {
            foreach (var alias in page.Header.Aliases)
            {
                var place = page.Header.AliasesPlace ?? Place.OfFile(page.Source!.Text.Path);
                if (!alias.StartsWith('/') || alias.ContainsAny('?', '#'))
                    diagnostics.Add(ContentMistakes.BadAlias(place, alias));
                else if (OutputPath.Find(FileOf(alias)) is { } path)
                    yield return new(path, place, (output, bag) => renderer.RenderRedirect(page, output, bag));
                else
                    diagnostics.Add(PlanMistakes.LeavesOutput(place, alias));
            }
        }
    }

    private static string FileOf(string address) =>
        address.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? address[1..] : address.TrimEnd('/')[1..] + "/index.html";

    private static void Copy(Asset asset, IBufferWriter<byte> output, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = asset.File.Open();
            var target = output.GetSpan((int)stream.Length)[..(int)stream.Length];
            stream.ReadExactly(target);
            output.Advance(target.Length);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMistakes.CannotRead(asset.File.Path, refused.Message));
        }
    }

    private static void CheckNavigation(SiteModel site, DiagnosticBag diagnostics)
    {
        foreach (var link in site.Settings.Navigation)
        {
            if (site.Pages.Find(link.Path) is null)
                diagnostics.Add(PlanMistakes.DeadNavigation(link.Place!.Value, link.Path, Spelling.FindNearest(link.Path, site.Pages.All.Select(page => page.Url.Value))));
        }
    }
}
