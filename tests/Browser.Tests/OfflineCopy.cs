namespace BrandShowcase.Browser.Tests;

/// <summary>The copy of the sample site that <c>build --offline</c> makes, in a folder as it is called on a USB stick.</summary>
public sealed class OfflineCopy : IAsyncLifetime
{
    private readonly TestSite site = TestSite.CopySample();

    private string Folder => Path.Join(site.Folder, "移动硬盘 1", "党建 品牌#1");

    public async Task InitializeAsync()
    {
        var built = await site.RunAsync("build", "--offline", "--output", Folder);
        built.ExitCode.ShouldBe(0, built.Error);
    }

    public Task DisposeAsync()
    {
        site.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The address of a file of the copy.</summary>
    public string AddressOf(string path) => new Uri(Path.Join(Folder, path)).AbsoluteUri;
}
