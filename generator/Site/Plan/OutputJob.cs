using System.Buffers;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Plan;

/// <summary>
/// One file to make. Rendering is pure: it depends on no other job, and gives the same bytes on any thread and any day.
/// </summary>
/// <param name="Path">Where the file goes.</param>
/// <param name="Origin">What it comes from, for messages.</param>
/// <param name="Render">Makes the file's bytes; what goes wrong is reported, and the bytes are then not published.</param>
public sealed record OutputJob(OutputPath Path, Place Origin, Action<IBufferWriter<byte>, DiagnosticBag> Render)
{
    /// <summary>Whether the path holds the hash of the content, so that browsers may keep the file for ever.</summary>
    public bool IsNamedByContent { get; init; }
}
