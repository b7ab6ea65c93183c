using System.Buffers;
using System.Collections.Concurrent;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Render;

/// <summary>Renders every job of a plan, on several threads.</summary>
internal static class SiteRenderer
{
    private const int InitialBufferBytes = 64 * 1024;

    /// <summary>Renders the jobs and hands each file to <paramref name="take"/>, whose bytes are valid only during that call.</summary>
    public static void Render(BuildPlan plan, BuildOptions options, DiagnosticBag diagnostics, Action<OutputFile> take)
    {
        var done = 0;
        Parallel.ForEach(
            Partitioner.Create(plan.Jobs, loadBalance: true),
            options.Parallelism,
            () => new ArrayBufferWriter<byte>(InitialBufferBytes),
            (job, _, buffer) =>
            {
                buffer.ResetWrittenCount();
                job.Render(buffer, diagnostics);
                take(new(job.Path, buffer.WrittenMemory));
                options.Progress?.Invoke(Interlocked.Increment(ref done), plan.Jobs.Length);
                return buffer;
            },
            _ => { });
    }
}
