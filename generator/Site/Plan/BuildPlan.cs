using System.Buffers;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Render;
using BrandShowcase.Site.Render.Cards;
using BrandShowcase.Site.Render.Routes;
using BrandShowcase.Site.Render.Search;
using BrandShowcase.Site.Render.Standalone;

namespace BrandShowcase.Site.Plan;

/// <summary>Every file that the build will make, listed and checked before the first is rendered.</summary>
public sealed class BuildPlan
{
    internal BuildPlan(ImmutableArray<OutputJob> jobs, int pageCount) => (Jobs, PageCount) = (jobs, pageCount);

    /// <summary>The jobs, each with a path of its own.</summary>
    public ImmutableArray<OutputJob> Jobs { get; }

    /// <summary>How many of the jobs are pages that visitors read.</summary>
    public int PageCount { get; }

    /// <summary>Lists the files of a site. Collisions and bad names are reported.</summary>
    /// <param name="site">The site.</param>
    /// <param name="loaded">What it was made from.</param>
    /// <param name="options">How to build it.</param>
    /// <param name="diagnostics">Gets what is wrong.</param>
    /// <param name="withSearch">Whether the files of the search are among them, which takes longer than all the rest.</param>
    public static BuildPlan Create(SiteModel site, LoadedSite loaded, BuildOptions options, DiagnosticBag diagnostics, bool withSearch = true)
    {
        var assets = ThemeAssets.Create(
            [.. loaded.Theme.Assets, .. TokensOf(site, loaded, diagnostics), .. LeafletOf(site, loaded, options, diagnostics)], site.Settings.BaseUrl);
        var palette = CardPalette.Find(loaded.Theme, site.Settings, diagnostics);
        var pictures = PicturesOf(site, withCards: palette is not null && ShareCards.ScopeOf(site) != CardScope.None, options, diagnostics);
        var haveWords = CheckStrings(loaded.Theme, diagnostics);
        var cards = palette is not null && pictures is not null && haveWords ? ShareCards.Create(site, loaded.Theme.Strings, palette, pictures.Library, diagnostics) : ShareCards.None;
        var renderer = PageRenderer.Create(site, loaded.Theme, assets, pictures, cards, diagnostics);
        var pages = PageJobs(site, loaded.Theme, renderer, diagnostics).ToArray();
        ImmutableArray<OutputJob> files =
        [
            .. AssetJobs(site, pictures),
            .. assets.Jobs(),
        ];
        ImmutableArray<OutputJob> jobs =
        [
            // The largest files first: one that is begun last would keep the other processors waiting.
            .. DataFiles.Jobs(site, loaded.Theme, assets),
            .. StandaloneFiles.Jobs(site, [.. pages, .. files]),
            .. pages,
            .. RedirectJobs(site, renderer, diagnostics),
            .. AdminJobs.Of(site, loaded, options, diagnostics),
            .. files,
            .. pictures is null ? [] : cards.Jobs(pictures),
            // Nothing of a site with mistakes is published, and the index takes a while.
            .. diagnostics.HasErrors || !withSearch ? [] : SearchFiles.Jobs(site, options),
        ];
        PathCheck.Check(jobs, diagnostics);
        CheckNavigation(site, diagnostics);
        return new(jobs, pages.Length);
    }

    /// <summary>Reports what the theme lacks of the words that are written without a template; those of figures are looked for where their templates are compiled.</summary>
    private static bool CheckStrings(Theme theme, DiagnosticBag diagnostics) =>
        theme.Strings.Check(MatrixCsv.Strings, diagnostics) & (theme.Cards is null || theme.Strings.Check(CardText.Strings, diagnostics));

    /// <summary>The design tokens as a style sheet, unless the theme has a file of that name.</summary>
    private static IEnumerable<ThemeAsset> TokensOf(SiteModel site, LoadedSite loaded, DiagnosticBag diagnostics) =>
        TokenSheet.Find(loaded.Theme, site.Settings, diagnostics) is { } sheet && loaded.Theme.Assets.All(asset => asset.Name != sheet.Name) ? [sheet] : [];

    /// <summary>The files of Leaflet, if a route of the site has a map; none, and a warning, where they should lie and do not.</summary>
    private static ImmutableArray<ThemeAsset> LeafletOf(SiteModel site, LoadedSite loaded, BuildOptions options, DiagnosticBag diagnostics)
    {
        if (!site.Pages.Routes.Any(LiveMap.Suits))
            return [];
        if (loaded.Leaflet.IsEmpty && options.ProgramFolder is not null)
            diagnostics.Add(MapMistakes.NoLeaflet(Place.OfFile("site.yml")));
        return loaded.Leaflet;
    }

    /// <summary>What makes pictures, if the site has any or gets share cards; null, and a warning, where the library should lie beside the program and does not.</summary>
    private static PictureJobs? PicturesOf(SiteModel site, bool withCards, BuildOptions options, DiagnosticBag diagnostics)
    {
        var hasPictures = withCards || site.Assets.Any(asset => asset.Size is not null && ImageGeometry.FindMain(asset.File.Path, asset.Size.Value) is not null);
        if (!hasPictures || options.Images is null)
            return null;
        if (options.Images() is { } library)
            return new(library, options);
        diagnostics.Add(ImageMistakes.NoLibrary(Place.OfFile("site.yml")));
        return null;
    }

    private static IEnumerable<OutputJob> AssetJobs(SiteModel site, PictureJobs? pictures) =>
        site.Assets
            .SelectMany(asset => pictures is null || asset.Main is null
                ? [new OutputJob(asset.Path, Place.OfFile(asset.File.Path), (output, bag) => Copy(asset, output, bag))]
                : pictures.Of(asset))
            // A picture that lies in two places has the same renditions.
            .DistinctBy(job => job.Path.Value);

    private static IEnumerable<OutputJob> PageJobs(SiteModel site, Theme theme, PageRenderer renderer, DiagnosticBag diagnostics)
    {
        foreach (var page in site.Pages.All)
        {
            var file = FileOf(page);
            if (OutputPath.Find(file) is { } path)
                yield return new(path, OriginOf(page, site, theme), (output, bag) => renderer.Render(page, output, bag));
            else
                diagnostics.Add(PlanMistakes.BadName(OriginOf(page, site, theme), file, OutputPath.FindBadSegment(file)!));
        }
    }

    /// <summary>The file that a plain web server answers with.</summary>
    private static string FileOf(Page page) => page.Url.Value.EndsWith('/') ? $"{page.Url.Value[1..]}index.html" : page.Url.Value[1..];

    private static Place OriginOf(Page page, SiteModel site, Theme theme) => page switch
    {
        { Source: { } source } => Place.OfFile(source.Text.Path),
        { Kind: PageKind.Tag } => site.Pages.Tags.Get(page.Title).Pages[0].Header.TagsPlace!.Value,
        _ => Place.OfFile(Layouts.PathOf(page.Kind, theme)),
    };

    private static IEnumerable<OutputJob> RedirectJobs(SiteModel site, PageRenderer renderer, DiagnosticBag diagnostics)
    {
        foreach (var page in site.Pages.All)
        {
            foreach (var alias in page.Header.Aliases)
            {
                var place = page.Header.AliasesPlace ?? Place.OfFile(page.Source!.Text.Path);
                if (!alias.StartsWith('/') || alias.ContainsAny('?', '#') || AreSeveral(alias))
                    diagnostics.Add(ContentMistakes.BadAlias(place, alias));
                else if (OutputPath.Find(FileOf(alias)) is { } path)
                    yield return new(path, place, (output, bag) => renderer.RenderRedirect(page, output, bag));
                else
                    diagnostics.Add(PlanMistakes.LeavesOutput(place, alias));
            }
        }
    }

    /// <summary>Whether a text has several addresses: /a/, /b/.</summary>
    private static bool AreSeveral(string alias) =>
        NameSeries.Split(alias, NameSeries.Marks, int.MaxValue) is { Length: > 1 } parts && parts.All(part => part.StartsWith('/'));

    private static string FileOf(string alias)
    {
        if (alias.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            return alias[1..];
        var folder = alias[1..].TrimEnd('/');
        return folder.Length == 0 ? "index.html" : folder + "/index.html";
    }

    private static void Copy(Asset asset, IBufferWriter<byte> output, DiagnosticBag diagnostics)
    {
        try
        {
            if (ImageFile.RemoveMetadata(asset.File.Path, asset.File.Read()) is { } bytes)
                output.Write(bytes);
            else
                diagnostics.Add(FileMistakes.BrokenImage(asset.File.Path, Path.GetExtension(asset.File.Path)));
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
