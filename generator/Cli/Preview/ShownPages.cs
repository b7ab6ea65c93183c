using System.Collections.Concurrent;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Preview;

namespace BrandShowcase.Cli.Preview;

/// <summary>
/// The pages of a site at one moment that tabs show: each is wanted twice, by the tab that loads it and by the socket that tells whether
/// it changed. And what is wrong with the site, as far as it is known: some of it is found only when a page is rendered. Serves any
/// number of threads.
/// </summary>
/// <param name="snapshot">The moment.</param>
/// <param name="announce">Told when a mistake is found.</param>
internal sealed class ShownPages(PreviewSnapshot snapshot, Action announce)
{
    // More pages than anybody has open; a visitor who goes through the whole site must not fill the memory with it.
    private const int Most = 32;

    private readonly ConcurrentDictionary<OutputPath, ShownPage> pages = new();
    private readonly ConcurrentDictionary<OutputPath, ImmutableArray<Diagnostic>> found = new();

    /// <summary>The moment.</summary>
    public PreviewSnapshot Snapshot => snapshot;

    /// <summary>What was found so far when files were rendered, each cause once.</summary>
    public ImmutableArray<Diagnostic> Found => found.IsEmpty ? [] : Merge([]);

    /// <summary>The files in which something was found when they were rendered: not more than people have open.</summary>
    public IEnumerable<OutputPath> Faulty => found.Keys.Take(Most);

    /// <summary>What keeps the site from being published.</summary>
    public ImmutableArray<Diagnostic> Errors => [.. Known.Where(IsError)];

    /// <summary>What is dubious in files that are no pages: the settings, the theme, pictures.</summary>
    public ImmutableArray<Diagnostic> Warnings => [.. Known.Where(mistake => !IsError(mistake) && !IsOfPage(mistake))];

    private ImmutableArray<Diagnostic> Known => found.IsEmpty ? snapshot.Diagnostics : Merge(snapshot.Diagnostics);

    /// <summary>Whether a mistake keeps the site from being published.</summary>
    public static bool IsError(Diagnostic mistake) => mistake.Severity == Severity.Error;

    /// <summary>Whether a mistake is in the file of a page, beside which it is shown.</summary>
    public static bool IsOfPage(Diagnostic mistake) => mistake.Place.Source.Path is var path
        && path.StartsWith(ContentLocation.Root + "/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page at a path of the site.</summary>
    public ShownPage Of(OutputPath path)
    {
        if (pages.Count >= Most)
            pages.Clear();
        return pages.GetOrAdd(path, wanted => ShownPage.Of(Render(wanted), snapshot));
    }

    /// <summary>Renders the file at a path of the site; null if there is none.</summary>
    public PreviewFile? Render(OutputPath path)
    {
        var file = snapshot.Site?.Render(path);
        if (file is { Mistakes.IsEmpty: false } && found.TryAdd(path, file.Mistakes))
            announce();
        return file;
    }

    private ImmutableArray<Diagnostic> Merge(ImmutableArray<Diagnostic> others)
    {
        var all = new DiagnosticBag();
        all.AddRange([.. others, .. found.Values.SelectMany(mistakes => mistakes)]);
        return all.ToSorted();
    }
}
