using System.Buffers;
using System.Collections.Frozen;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Plan;

/// <summary>Checks that all output paths can stand beside each other on any system.</summary>
internal static class PathCheck
{
    // Characters that Windows cannot store, and those that have a meaning of their own in an address.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*\\#%");

    private static readonly FrozenSet<string> ReservedNames = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
    [
        "con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).Select(i => $"com{i}"), .. Enumerable.Range(1, 9).Select(i => $"lpt{i}"),
    ]);

    /// <summary>Reports bad names, paths that two jobs share, and files where another job needs a folder.</summary>
    public static void Check(IReadOnlyList<OutputJob> jobs, DiagnosticBag diagnostics)
    {
        var files = new Dictionary<string, OutputJob>(jobs.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var job in jobs)
        {
            ReportBadNames(job, diagnostics);
            if (!files.TryAdd(job.Path.Value, job))
                diagnostics.Add(PlanMistakes.SameOutput(job.Origin, job.Path.Value, files[job.Path.Value].Origin, files[job.Path.Value].Path.Value));
        }
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var filesByPath = files.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var job in jobs)
        {
            for (var slash = job.Path.Value.IndexOf('/'); slash >= 0; slash = job.Path.Value.IndexOf('/', slash + 1))
            {
                var folder = job.Path.Value.AsSpan(0, slash);
                if (folders.Add(folder) && filesByPath.TryGetValue(folder, out var file))
                    diagnostics.Add(PlanMistakes.FileInTheWay(job.Origin, job.Path.Value, file.Origin, folder.ToString()));
            }
        }
    }

    private static void ReportBadNames(OutputJob job, DiagnosticBag diagnostics)
    {
        foreach (var range in job.Path.Value.AsSpan().Split('/'))
        {
            var segment = job.Path.Value.AsSpan(range);
            var stem = segment.IndexOf('.') is > 0 and var dot ? segment[..dot] : segment;
            // A leading dot would hide the file, and is how the list of published files keeps its name to itself.
            var isBad = segment.ContainsAny(Forbidden) || segment[^1] is ' ' or '.' || segment[0] is ' ' or '.'
                || (stem.Length is 3 or 4 && ReservedNames.Contains(stem.ToString()))
                || System.Text.Encoding.UTF8.GetByteCount(segment) > 255;
            if (isBad)
                diagnostics.Add(PlanMistakes.BadName(job.Origin, job.Path.Value, segment.ToString()));
        }
    }
}
