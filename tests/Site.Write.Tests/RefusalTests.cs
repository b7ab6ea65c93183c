using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Write.Tests;

/// <summary>Output folders that cannot be published to.</summary>
public sealed class RefusalTests : IDisposable
{
    private static readonly Dictionary<string, string> Files = new() { ["index.html"] = "home" };

    private readonly TestSite site = new();

    public RefusalTests()
    {
        Directory.CreateDirectory(Path.Join(site.Root, "content"));
        File.WriteAllText(Path.Join(site.Root, "site.yml"), "");
    }

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("content")]
    [InlineData("CONTENT")]
    [InlineData("content/public")]
    [InlineData("content/../content/public")]
    [InlineData("site.yml")]
    public void A_folder_that_overlaps_the_sources_is_refused(string folder)
    {
        site.Publish(Files, force: true, folder: Path.Join(site.Root, folder)).ShouldBeNull();
        site.Codes.ShouldBe(["BRN0504"]);
    }

    [Fact]
    public void A_link_that_leads_into_the_sources_is_refused()
    {
        Directory.CreateSymbolicLink(site.Folder, Path.Join(site.Root, "content"));

        site.Publish(Files).ShouldBeNull();

        site.Codes.ShouldBe(["BRN0504"]);
    }

    [Fact]
    public void A_folder_whose_name_begins_like_a_source_is_not_refused() =>
        site.Publish(Files, folder: Path.Join(site.Root, "content-out")).ShouldNotBeNull();

    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        File.WriteAllText(site.Folder, "a file");

        site.Publish(Files).ShouldBeNull();

        site.Codes.ShouldBe(["BRN0505"]);
        File.ReadAllText(site.Folder).ShouldBe("a file");
    }

    [Fact]
    public void A_mount_point_is_refused()
    {
        var root = Path.GetPathRoot(site.Root)!;

        using var publication = Publication.Begin(new() { Folder = root, Sources = [] }, [], site.Diagnostics);

        publication.ShouldBeNull();
        site.Codes.ShouldBe(["BRN0506"]);
    }

    [Fact]
    public void A_refusal_of_the_system_is_told_with_its_reason()
    {
        File.WriteAllText(Path.Join(site.Root, "file"), "");

        site.Publish(Files, folder: Path.Join(site.Root, "file", "public")).ShouldBeNull();

        site.Codes.ShouldBe(["BRN0507"]);
        site.Diagnostics.ToSorted()[0].Message.En.ShouldContain(Path.Join(site.Root, "file"));
    }

    [Fact]
    public void Links_that_lead_in_a_circle_are_refused()
    {
        Directory.CreateSymbolicLink(site.Folder, site.Folder);
        site.Publish(Files).ShouldBeNull();
        site.Codes.ShouldBe(["BRN0507"]);
    }

    [Fact]
    public void A_full_disk_is_called_by_its_name()
    {
        const int noSpace = 28; // ENOSPC
        var disk = new Publisher.WatchedDisk(call =>
        {
            if (call == 6)
                throw new IOException("No space left on device", noSpace);
        });

        site.Publish(Files, disk: disk).ShouldBeNull();

        site.Codes.ShouldBe(["BRN0508"]);
    }

    [Fact]
    public void A_staging_folder_with_files_that_nobody_can_account_for_is_refused()
    {
        site.Publish(Files);
        Directory.CreateDirectory(Staged);
        File.WriteAllText(Path.Join(Staged, "index.html"), "whose?");

        site.Publish(Files).ShouldBeNull();

        site.Codes.ShouldBe(["BRN0509"]);
        File.ReadAllText(Path.Join(Staged, "index.html")).ShouldBe("whose?");
    }

    [Fact]
    public void A_link_in_place_of_the_staging_folder_is_refused()
    {
        Directory.CreateSymbolicLink(Staged, Path.Join(site.Root, "content"));
        site.Publish(Files).ShouldBeNull();
        site.Codes.ShouldBe(["BRN0509"]);
    }

    [Fact]
    public void A_link_in_place_of_the_lock_is_not_written_through()
    {
        File.WriteAllText(Path.Join(site.Root, "precious"), "precious");
        File.CreateSymbolicLink(Path.Join(site.Root, ".public.brandshowcase.lock"), Path.Join(site.Root, "precious"));

        site.Publish(Files).ShouldBeNull();

        site.Codes.ShouldBe(["BRN0507"]);
        File.ReadAllText(Path.Join(site.Root, "precious")).ShouldBe("precious");
    }

    [Fact]
    public void All_these_refusals_are_known_as_the_environment_s()
    {
        File.WriteAllText(site.Folder, "a file");
        site.Publish(Files);

        site.Diagnostics.ToSorted().ShouldAllBe(diagnostic => PublishMistakes.Includes(diagnostic));
        PublishMistakes.Includes(FileMistakes.LinkLeavesSite("x")).ShouldBeFalse();
    }

    private string Staged => Path.Join(site.Root, ".public.brandshowcase.new");
}
