using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render.Search;

namespace BrandShowcase.Site.Render.Offline;

/// <summary>
/// Turns the plan of a site into the plan of a copy of it that works when its pages are opened from a disk (<c>file://</c>),
/// where browsers know no folders' index pages and refuse modules and <c>fetch</c>: links are relative and name their file,
/// scripts, which are all taken for modules, become classic scripts, and each <c>x.bin</c> of the search becomes a script
/// <c>x.bin.js</c> that <c>offline.js</c> reads in the place of <c>fetch</c>.
/// </summary>
internal static partial class OfflineCopy
{
    /// <summary>Where the script lies that all other scripts of a copy need.</summary>
    public const string RuntimePath = "data/offline.js";

    /// <summary>The plan of the copy; each job renders the file of the site and rewrites it.</summary>
    public static BuildPlan Of(BuildPlan site, BaseAddress baseAddress, DiagnosticBag diagnostics)
    {
        var kept = site.Jobs.Where(job => !IsForServers().IsMatch(job.Path.Value)).ToArray();
        var links = new OfflineLinks(baseAddress, kept.Select(job => job.Path.Value).Append(RuntimePath));
        ImmutableArray<OutputJob> jobs =
        [
            new(OutputPath.Get(RuntimePath), Place.OfFile(RuntimePath), (output, _) => output.Write(OfflineScript.Runtime)),
            .. kept.Select(job => Copy(job, links)),
        ];
        PathCheck.Check(jobs, diagnostics);
        return new(jobs, site.PageCount - site.Jobs.Count(job => job.Path.Value == NotFoundPath));
    }

    private const string NotFoundPath = "404.html";

    private static OutputJob Copy(OutputJob job, OfflineLinks links)
    {
        var path = job.Path.Value;
        return Path.GetExtension(path) switch
        {
            ".html" => Rewritten((html, _) => OfflineHtml.Rewrite(html, path, links)),
            ".css" => Rewritten((css, _) => OfflineCss.Rewrite(css, path, links)),
            ".js" or ".mjs" => Rewritten((script, diagnostics) => OfflineScript.FromModule(script, job.Origin, diagnostics)),
            ".bin" when path.StartsWith(SearchFiles.Folder, StringComparison.Ordinal) => new(OutputPath.Get(path + ".js"), job.Origin, (output, diagnostics) => output.Write(OfflineScript.OfFile(Render(job, diagnostics)))),
            _ => job,
        };

        OutputJob Rewritten(Func<string, DiagnosticBag, string> rewrite) => job with
        {
            Render = (output, diagnostics) => Encoding.UTF8.GetBytes(rewrite(Encoding.UTF8.GetString(Render(job, diagnostics)), diagnostics), output),
        };
    }

    private static ReadOnlySpan<byte> Render(OutputJob job, DiagnosticBag diagnostics)
    {
        var rendered = new ArrayBufferWriter<byte>();
        job.Render(rendered, diagnostics);
        return rendered.WrittenSpan;
    }

    /// <summary>What only web servers, search engines and home screens ask for.</summary>
    [GeneratedRegex(@"^(404\.html|robots\.txt|manifest\.webmanifest|favicon\.ico|sitemap[^/]*\.xml)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IsForServers();
}
