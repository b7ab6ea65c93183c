using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>The sample site under the eyes of its editor.</summary>
public sealed class SampleCheckTests
{
    [Fact]
    public void The_editor_finds_nothing_to_mend() => TinySite.Check(new MemorySiteFolder(SampleSite.Files())).ShouldBeClean();

    [Fact]
    public void Its_cases_may_be_deleted_to_begin_a_site_of_ones_own()
    {
        string[] cases = ["content/hospitals/", "content/consortia/", "content/routes/"];
        var files = SampleSite.Files().Where(file => !cases.Any(folder => file.Key.StartsWith(folder, StringComparison.Ordinal))).ToDictionary();
        files["content/index.md"] = "---\ntitle: 某某医院党建品牌\n---\n"u8.ToArray();

        TinySite.Check(new MemorySiteFolder(files)).ShouldBeClean();
    }
}
