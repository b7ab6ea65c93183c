using System.Collections.Concurrent;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Preview;

namespace BrandShowcase.Cli.Preview;

/// <summary>The pages of a site at one moment that tabs show: each is wanted twice, by the tab that loads it and by the socket that tells whether it changed. Serves any number of threads.</summary>
/// <param name="snapshot">The moment.</param>
internal sealed class ShownPages(PreviewSnapshot snapshot)
{
    // More pages than anybody has open; a visitor who goes through the whole site must not fill the memory with it.
    private const int Most = 32;

    private readonly ConcurrentDictionary<OutputPath, ShownPage> pages = new();

    /// <summary>The moment.</summary>
    public PreviewSnapshot Snapshot => snapshot;

    /// <summary>The page at a path of the site.</summary>
    public ShownPage Of(OutputPath path)
    {
        if (pages.Count >= Most)
            pages.Clear();
        return pages.GetOrAdd(path, wanted => ShownPage.Of(wanted, snapshot));
    }
}
