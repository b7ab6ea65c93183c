using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Preview;
using BrandShowcase.Site.Write;

namespace BrandShowcase.Site;

/// <summary>What a build is asked to do beside what the site says.</summary>
public sealed record BuildOptions
{
    /// <summary>The day on which the site is built; <c>publish_on</c> and <c>expires_on</c> are compared with it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether drafts are published.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether pages are published before their day.</summary>
    public bool Future { get; init; }

    /// <summary>The address of the site where it differs from site.yml, as in a preview; or null.</summary>
    public BaseAddress? BaseUrl { get; init; }

    /// <summary>Whether to make a copy that works when its pages are opened from a disk, instead of a site for a web server.</summary>
    public bool Offline { get; init; }

    /// <summary>The folder of the program, in which <c>leaflet/</c> lies for interactive maps; null for a site without them.</summary>
    public ISiteFolder? ProgramFolder { get; init; }

    /// <summary>Finds the library that makes pictures smaller; asked only if the site has pictures. Null publishes them in the size that they have.</summary>
    public Func<ImageLibrary?>? Images { get; init; }

    /// <summary>Where encoded pictures are kept from build to build, or null.</summary>
    public RenditionCache? Cache { get; init; }

    /// <summary>The longest that one rendition of a picture may take; a minute by default.</summary>
    public TimeSpan PictureTimeLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>What a preview keeps from one snapshot of the site to the next; null for a build, which is always a full one.</summary>
    internal PreviewMemory? Memory { get; init; }

    /// <summary>How many files are worked on at once, at least 1; all processors by default. The output is the same for any number.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Told of each finished file: how many are done, and how many there are. Called from any thread.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Stops the build before it publishes anything.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>These options, with pictures made smaller by the library that lies beside the program.</summary>
    public BuildOptions WithLibvips() => this with { Images = ImageLibrary.Find };

    /// <summary>What <paramref name="make"/> makes; in a preview as it made it for an earlier snapshot, if that was of the same <paramref name="key"/>.</summary>
    /// <param name="memo">Where a preview keeps it.</param>
    /// <param name="key">All that the result depends on.</param>
    /// <param name="diagnostics">Gets the mistakes that <paramref name="make"/> finds, or found then.</param>
    /// <param name="make">Makes the result.</param>
    internal TResult Recall<TKey, TResult>(Func<PreviewMemory, Memo<TKey, TResult>> memo, TKey key, DiagnosticBag diagnostics, Func<DiagnosticBag, TResult> make)
        where TKey : notnull =>
        Memory is null ? make(diagnostics) : memo(Memory).Recall(key, diagnostics, make);

    internal ParallelOptions Parallelism => new() { MaxDegreeOfParallelism = Jobs, CancellationToken = Cancellation };
}
