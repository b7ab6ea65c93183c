using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>One thread or many, any order of files, any day: the same bytes.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Any_number_of_threads_gives_the_same_bytes(int jobs) =>
        ShouldBeTheSame(SampleSite.Build(SampleSite.Files(), options => options with { Jobs = jobs }));

    [Fact]
    public void Two_builds_give_the_same_bytes() => ShouldBeTheSame(SampleSite.Build(SampleSite.Files()));

    [Fact]
    public void Another_day_gives_the_same_bytes() => ShouldBeTheSame(SampleSite.Build(SampleSite.Files(), options => options with { Today = options.Today.AddDays(400) }));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_order_of_files_gives_the_same_bytes(int seed) =>
        ShouldBeTheSame(TinySite.Build(new ShuffledFolder(new MemorySiteFolder(SampleSite.Files()), seed)));

    [Fact]
    public void Any_number_of_threads_reports_the_same_mistakes_in_the_same_order()
    {
        string[] Report(int jobs) => [.. SampleSite.Build(TenMistakesTests.Files(), options => options with { Jobs = jobs }).Diagnostics.Select(BuiltSite.Describe)];
        Report(1).ShouldBe(Report(16));
    }

    private static void ShouldBeTheSame(BuiltSite site)
    {
        site.Pages.ShouldBe(SampleSite.Built.Pages);
        site.Files.Keys.ShouldBe(SampleSite.Built.Files.Keys);
        foreach (var (path, bytes) in SampleSite.Built.Files)
            bytes.AsSpan().SequenceEqual(site.Files[path]).ShouldBeTrue(path);
    }

    /// <summary>A folder that lists its files in another order than promised.</summary>
    private sealed class ShuffledFolder(ISiteFolder folder, int seed) : ISiteFolder
    {
        public ImmutableArray<FileVersion> List(string path, DiagnosticBag diagnostics)
        {
            FileVersion[] files = [.. folder.List(path, diagnostics)];
            new Random(seed).Shuffle(files);
            return [.. files];
        }

        public bool Exists(string path) => folder.Exists(path);

        public FileVersion VersionOf(string path) => folder.VersionOf(path);

        public Stream Open(string path) => folder.Open(path);
    }
}
