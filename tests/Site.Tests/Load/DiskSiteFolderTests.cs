using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.Load;

public sealed class DiskSiteFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("site-").FullName;
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Files_are_listed_in_ordinal_order_with_forward_slashes()
    {
        foreach (var path in new[] { "content/b.md", "content/a/z.md", "content/B.md", "content/甲.md", "content/a.md" })
            Write(path);
        List().ShouldBe(["content/B.md", "content/a.md", "content/a/z.md", "content/b.md", "content/甲.md"]);
    }

    [Fact]
    public void What_editors_and_file_managers_leave_behind_is_passed_over()
    {
        foreach (var path in new[] { "content/.a.md.swp", "content/a.md~", "content/~$a.md", "content/Thumbs.db", "content/.git/x.md", "content/x.tmp", "content/a.md" })
            Write(path);
        List().ShouldBe(["content/a.md"]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_empty() => List().ShouldBeEmpty();

    [Fact]
    public void A_link_that_leaves_the_site_is_refused_for_files_and_folders()
    {
        var outside = Directory.CreateTempSubdirectory("outside-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "secret.md"), "x");
            Write("content/a.md");
            File.CreateSymbolicLink(Path.Combine(root, "content/file.md"), Path.Combine(outside, "secret.md"));
            Directory.CreateSymbolicLink(Path.Combine(root, "content/folder"), outside);
            List().ShouldBe(["content/a.md"]);
            diagnostics.ToSorted().Select(diagnostic => (diagnostic.Code, diagnostic.Place.Source.Path))
                .ShouldBe([("BRN0002", "content/file.md"), ("BRN0002", "content/folder")]);
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void The_content_folder_and_site_yml_must_not_be_links_out_of_the_site_either()
    {
        var outside = Directory.CreateTempSubdirectory("outside-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "secret.md"), "x");
            Directory.CreateSymbolicLink(Path.Combine(root, "content"), outside);
            File.CreateSymbolicLink(Path.Combine(root, "site.yml"), Path.Combine(outside, "secret.md"));
            List().ShouldBeEmpty();
            SiteLoader.LoadSettings(new DiskSiteFolder(root), diagnostics);
            diagnostics.ToSorted().Select(diagnostic => (diagnostic.Code, diagnostic.Place.Source.Path))
                .ShouldBe([("BRN0002", "content"), ("BRN0002", "site.yml")]);
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void A_link_that_stays_inside_the_site_is_followed()
    {
        Write("content/a.md");
        File.CreateSymbolicLink(Path.Combine(root, "content/b.md"), "a.md");
        List().ShouldBe(["content/a.md", "content/b.md"]);
        diagnostics.ToSorted().ShouldBeEmpty();
    }

    [Fact]
    public void A_link_is_another_version_when_the_file_is_to_which_it_leads()
    {
        Write("content/a.md");
        File.CreateSymbolicLink(Path.Combine(root, "content/b.md"), "a.md");
        var folder = new DiskSiteFolder(root);
        var before = folder.List("content", diagnostics);

        File.WriteAllText(Path.Combine(root, "content/a.md"), "longer than before");

        var after = folder.List("content", diagnostics);
        after[1].Length.ShouldBe(18);
        after[1].ShouldNotBe(before[1]);
        folder.VersionOf("content/b.md").ShouldBe(after[1]);
    }

    [Fact]
    public void A_link_to_a_folder_above_is_not_followed_for_ever()
    {
        Write("content/a/x.md");
        Directory.CreateSymbolicLink(Path.Combine(root, "content/a/up"), Path.Combine(root, "content"));
        List().Count(path => path.EndsWith("x.md", StringComparison.Ordinal)).ShouldBeInRange(1, 2);
    }

    [Fact]
    public void A_link_that_leads_to_itself_is_refused()
    {
        Write("content/a.md");
        File.CreateSymbolicLink(Path.Combine(root, "content/b.md"), "b.md");
        List().ShouldBe(["content/a.md"]);
    }

    [Fact]
    public void A_file_that_becomes_a_link_out_of_the_site_after_it_was_listed_is_not_opened()
    {
        var outside = Directory.CreateTempSubdirectory("outside-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "a.md"), "secret");
            Write("content/file/a.md");
            Write("content/folder/a.md");
            var folder = new DiskSiteFolder(root);
            folder.List("content", diagnostics).Length.ShouldBe(2);

            File.Delete(Path.Combine(root, "content/file/a.md"));
            File.CreateSymbolicLink(Path.Combine(root, "content/file/a.md"), Path.Combine(outside, "a.md"));
            Directory.Delete(Path.Combine(root, "content/folder"), recursive: true);
            Directory.CreateSymbolicLink(Path.Combine(root, "content/folder"), outside);

            Should.Throw<LinkLeavesSiteException>(() => folder.Open("content/file/a.md"));
            Should.Throw<LinkLeavesSiteException>(() => folder.Open("content/folder/a.md"));
            Should.Throw<FileNotFoundException>(() => folder.Open("content/gone.md"));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    private IEnumerable<string> List() => new DiskSiteFolder(root).List("content", diagnostics).Select(file => file.Path);

    private void Write(string path)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "x");
    }
}
