using System.Buffers;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render.Search;

namespace BrandShowcase.Site.Preview;

/// <summary>A site without errors as it was at one moment. Its files are rendered when they are asked for. Immutable; serves any number of threads.</summary>
public sealed class PreviewSite
{
    private readonly Dictionary<string, OutputJob> jobs;
    private readonly Lazy<Dictionary<string, OutputJob>> search;

    internal PreviewSite(SiteModel model, BuildPlan plan, BuildOptions options)
    {
        Model = model;
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
        var mistakes = new DiagnosticBag();
        try
        {
            job.Render(output, mistakes);
        }
        // A mistake of ours must not silence the tabs that show other pages.
        catch (Exception fault)
        {
            mistakes.Add(PreviewMistakes.OwnFault(job.Origin.Source.Path, fault));
        }
        return new(output.WrittenMemory, job.Origin, job.IsNamedByContent, mistakes.ToSorted());
    }

    // The index takes longer than all other files; it is made when a visitor first searches.
    private OutputJob? FindJob(OutputPath path) =>
        (path.Value.StartsWith(SearchFiles.Folder, StringComparison.Ordinal) ? search.Value : jobs).GetValueOrDefault(path.Value);

    private static Dictionary<string, OutputJob> ByPath(IEnumerable<OutputJob> jobs) => jobs.ToDictionary(job => job.Path.Value);
}
