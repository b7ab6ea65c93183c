using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>The sample site under the eyes of its editor.</summary>
public sealed class SampleCheckTests
{
    [Fact]
    public void The_editor_finds_nothing_to_mend() => TinySite.Check(new MemorySiteFolder(SampleSite.Files())).ShouldBeClean();
}
