namespace BrandShowcase.Site.Write.Tests;

public sealed class RealPathTests
{
    [Fact]
    public void Links_are_followed_wherever_they_stand_in_a_path()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["real/inner"]);
        Directory.CreateSymbolicLink(folder["link"], "real");
        Directory.CreateSymbolicLink(folder["again"], folder["link"]);
        File.CreateSymbolicLink(folder["real/inner/up"], "../../real");

        RealPath.Resolve(folder["again/inner"]).ShouldBe(folder["real/inner"]);
        RealPath.Resolve(folder["link/inner/up/inner/"]).ShouldBe(folder["real/inner"]);
        RealPath.Resolve(folder["link/../real"]).ShouldBe(folder["real"]);
        RealPath.Resolve(folder["link/missing/file"]).ShouldBe(folder["real/missing/file"]);
    }

    [Fact]
    public void A_name_that_only_begins_like_a_folder_is_not_within_it()
    {
        RealPath.IsWithin("/a/b", "/a", StringComparison.Ordinal).ShouldBeTrue();
        RealPath.IsWithin("/a", "/a", StringComparison.Ordinal).ShouldBeTrue();
        RealPath.IsWithin("/a", "/", StringComparison.Ordinal).ShouldBeTrue();
        RealPath.IsWithin("/ab", "/a", StringComparison.Ordinal).ShouldBeFalse();
        RealPath.IsWithin("/A/b", "/a", StringComparison.Ordinal).ShouldBeFalse();
        RealPath.IsWithin("/A/b", "/a", StringComparison.OrdinalIgnoreCase).ShouldBeTrue();
    }
}
