using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.Load;

/// <summary>A folder in which one file may not be read.</summary>
internal sealed class RefusingFolder(ISiteFolder folder, string refused) : ISiteFolder
{
    public ImmutableArray<FileVersion> List(string path, DiagnosticBag diagnostics) => folder.List(path, diagnostics);

    public bool Exists(string path) => folder.Exists(path);

    public FileVersion VersionOf(string path) => folder.VersionOf(path);

    public Stream Open(string path) => path == refused ? throw new UnauthorizedAccessException("no access") : folder.Open(path);
}
