using System.Buffers;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Check;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render.Search;

namespace BrandShowcase.Site.Preview;

/// <summary>A site without errors as it was at one moment. Its files are rendered when they are asked for. Immutable; serves any number of threads.</summary>
public sealed class PreviewSite
{
    private const string IndexFile = "index.html";

    private readonly ISiteFolder folder;
    private readonly BuildOptions options;
    private readonly Dictionary<string, OutputJob> jobs;
    private readonly Lazy<Dictionary<string, OutputJob>> search;

    internal PreviewSite(ISiteFolder folder, SiteModel model, BuildPlan plan, BuildOptions options)
    {
        (this.folder, Model, this.options) = (folder, model, options);
        jobs = ByPath(plan.Jobs);
        search = new(() => ByPath(SearchFiles.Jobs(model, options)));
    }

    /// <summary>What the site means.</summary>
    public SiteModel Model { get; }

    /// <summary>Whether there is a file at <paramref name="path"/>.</summary>
    public bool Has(OutputPath path) => FindJob(path) is not null;

    /// <summary>Renders the file at <paramref name="path"/>; null if there is none.</summary>
    public PreviewFile? Render(OutputPath path)
    {
        if (FindJob(path) is not { } job)
            return null;
        var output = new ArrayBufferWriter<byte>();
        var mistakes = Collect(job.Origin.Source.Path, bag => job.Render(output, bag));
        return new(output.WrittenMemory, job.Origin, job.IsNamedByContent, mistakes.ToSorted());
    }

    /// <summary>
    /// What <c>check</c> says of the file of the page at <paramref name="path"/> as far as it looks at one file at a time, and of
    /// terms.yml. It is remembered until one of the two changes.
    /// </summary>
    public ImmutableArray<Diagnostic> Check(OutputPath path)
    {
        var page = FindPage(path);
        return Collect(page?.Source?.Text.Path ?? SiteLoader.TermsPath, mistakes =>
        {
            var terms = SiteLoader.LoadTerms(folder, options, mistakes);
            if (page?.Source is { } source)
                mistakes.AddRange(options.Recall(memory => memory.Checks, (source, Model.Settings, terms, Model.Today), mistakes, _ => SiteCheck.CheckSource(page, Model, terms)));
        }).ToSorted();
    }

    private Page? FindPage(OutputPath path) => path.Value.EndsWith(IndexFile, StringComparison.Ordinal) ? Model.Pages.Find($"/{path.Value[..^IndexFile.Length]}") : null;

    // The index takes longer than all other files; it is made when a visitor first searches.
    private OutputJob? FindJob(OutputPath path) =>
        (path.Value.StartsWith(SearchFiles.Folder, StringComparison.Ordinal) ? search.Value : jobs).GetValueOrDefault(path.Value);

    /// <summary>What <paramref name="work"/> on a file finds. A mistake of ours must not silence the tabs that show other pages.</summary>
    private static DiagnosticBag Collect(string file, Action<DiagnosticBag> work)
    {
        var mistakes = new DiagnosticBag();
        try
        {
            work(mistakes);
        }
        catch (Exception fault)
        {
            mistakes.Add(PreviewMistakes.OwnFault(file, fault));
        }
        return mistakes;
    }

    private static Dictionary<string, OutputJob> ByPath(IEnumerable<OutputJob> jobs) => jobs.ToDictionary(job => job.Path.Value);
}
