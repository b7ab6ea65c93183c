namespace BrandShowcase.Site.Write.Tests;

/// <summary>A folder of its own for one test, deleted afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = RealPath.Resolve(Directory.CreateTempSubdirectory("brandshowcase-").FullName);

    public string this[string relative] => System.IO.Path.Join(Path, relative);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
