using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Write.Tests;

public sealed class PublicationTests : IDisposable
{
    private static readonly Dictionary<string, string> First = new()
    {
        ["index.html"] = "home", ["a/index.html"] = "a", ["a/b/index.html"] = "b", ["医院/index.html"] = "医院",
    };

    private readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_first_publication_writes_every_file_and_leaves_nothing_beside()
    {
        site.Publish(First).ShouldBe(new PublishResult(Written: 4, Unchanged: 0, Removed: 0));

        site.Published().ShouldBe(First, ignoreOrder: true);
        site.Beside().ShouldBeEmpty();
    }

    [Fact]
    public void The_list_of_owned_files_is_sorted_and_the_same_each_time()
    {
        site.Publish(First);
        File.ReadAllLines(site[OwnedFiles.Path])[1..].ShouldBe([OwnedFiles.Path, "a/b/index.html", "a/index.html", "index.html", "医院/index.html"]);
    }

    [Fact]
    public void The_same_site_again_touches_neither_a_file_nor_a_folder()
    {
        site.Publish(First);
        var before = Stamps();
        var created = Directory.GetCreationTimeUtc(site.Folder);

        site.Publish(First).ShouldBe(new PublishResult(Written: 0, Unchanged: 4, Removed: 0));

        Stamps().ShouldBe(before);
        Directory.GetCreationTimeUtc(site.Folder).ShouldBe(created);
    }

    [Fact]
    public void An_unchanged_file_keeps_its_time_when_others_change()
    {
        site.Publish(First);
        var old = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(site["a/index.html"], old);

        var second = new Dictionary<string, string>(First) { ["index.html"] = "HOME", ["new.html"] = "new" };
        second.Remove("a/b/index.html");
        site.Publish(second).ShouldBe(new PublishResult(Written: 2, Unchanged: 2, Removed: 1));

        site.Published().ShouldBe(second, ignoreOrder: true);
        File.GetLastWriteTimeUtc(site["a/index.html"]).ShouldBe(old);
        Directory.Exists(site["a/b"]).ShouldBeFalse();
        site.Beside().ShouldBeEmpty();
    }

    [Fact]
    public void An_owned_file_that_was_edited_or_deleted_by_hand_is_restored()
    {
        site.Publish(First);
        File.WriteAllText(site["index.html"], "HACK");
        File.Delete(site["a/index.html"]);

        site.Publish(First).ShouldBe(new PublishResult(Written: 2, Unchanged: 2, Removed: 0));

        site.Published().ShouldBe(First, ignoreOrder: true);
    }

    [Fact]
    public void An_owned_file_that_was_replaced_by_a_link_becomes_a_file_again()
    {
        site.Publish(First);
        File.Move(site["index.html"], Path.Join(site.Root, "elsewhere"));
        File.CreateSymbolicLink(site["index.html"], Path.Join(site.Root, "elsewhere"));

        site.Publish(First).ShouldBe(new PublishResult(Written: 1, Unchanged: 3, Removed: 0));

        new FileInfo(site["index.html"]).LinkTarget.ShouldBeNull();
        File.ReadAllText(Path.Join(site.Root, "elsewhere")).ShouldBe("home");
    }

    [Fact]
    public void A_file_can_become_a_folder_and_a_folder_a_file()
    {
        site.Publish(new Dictionary<string, string> { ["x"] = "file", ["y/z"] = "in folder" });
        var second = new Dictionary<string, string> { ["x/w"] = "in folder", ["y"] = "file" };

        site.Publish(second).ShouldNotBeNull();

        site.Published().ShouldBe(second, ignoreOrder: true);
    }

    [Fact]
    public void A_name_can_change_its_case()
    {
        site.Publish(new Dictionary<string, string> { ["Page.html"] = "x" });
        site.Publish(new Dictionary<string, string> { ["page.html"] = "x" }).ShouldBe(new PublishResult(Written: 1, Unchanged: 0, Removed: 1));

        Directory.GetFiles(site.Folder, "*.html").Select(path => Path.GetFileName(path)).ShouldBe(["page.html"]);
    }

    [Fact]
    public void Without_a_commit_nothing_changes()
    {
        site.Publish(First);
        using (var publication = site.Begin(new Dictionary<string, string> { ["index.html"] = "HOME" }))
            publication!.Add(TestSite.FileOf("index.html", "HOME"));

        site.Published().ShouldBe(First, ignoreOrder: true);
        site.Beside().ShouldBeEmpty();
    }

    [Fact]
    public void An_error_of_any_stage_forbids_the_commit()
    {
        site.Publish(First);
        using (var publication = site.Begin(new Dictionary<string, string> { ["index.html"] = "HOME" }))
        {
            publication!.Add(TestSite.FileOf("index.html", "HOME"));
            site.Diagnostics.Add(FileMistakes.LinkLeavesSite("content/x.md"));
            publication.Commit(CancellationToken.None).ShouldBeNull();
        }

        site.Published().ShouldBe(First, ignoreOrder: true);
    }

    [Fact]
    public void A_cancelled_commit_changes_nothing()
    {
        site.Publish(First);
        using (var publication = site.Begin(new Dictionary<string, string> { ["index.html"] = "HOME" }))
        {
            publication!.Add(TestSite.FileOf("index.html", "HOME"));
            Should.Throw<OperationCanceledException>(() => publication.Commit(new CancellationToken(canceled: true)));
        }

        site.Published().ShouldBe(First, ignoreOrder: true);
        site.Beside().ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_was_not_planned_added_twice_or_forgotten_is_our_bug()
    {
        using var publication = site.Begin(First)!;
        publication.Add(TestSite.FileOf("index.html", "home"));

        Should.Throw<InvalidOperationException>(() => publication.Add(TestSite.FileOf("index.html", "home")));
        Should.Throw<InvalidOperationException>(() => publication.Add(TestSite.FileOf("other.html", "")));
        Should.Throw<InvalidOperationException>(() => publication.Commit(CancellationToken.None));
    }

    [Fact]
    public void A_page_at_the_path_of_the_list_is_our_bug() =>
        Should.Throw<ArgumentException>(() => site.Begin(new Dictionary<string, string> { [Publication.ReservedPath] = "" }));

    [Fact]
    public void A_symbolic_link_to_the_output_folder_stays_one()
    {
        var real = Path.Join(site.Root, "releases", "one");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(site.Folder, real);

        site.Publish(First).ShouldNotBeNull();
        site.Publish(new Dictionary<string, string> { ["index.html"] = "HOME" }).ShouldNotBeNull();

        new DirectoryInfo(site.Folder).LinkTarget.ShouldBe(real);
        TestSite.Read(real).ShouldBe(new Dictionary<string, string> { ["index.html"] = "HOME" }, ignoreOrder: true);
        Directory.GetFileSystemEntries(Path.Join(site.Root, "releases")).ShouldBe([real]);
    }

    [Fact]
    public void Folders_above_the_output_folder_are_made()
    {
        site.Publish(First, folder: Path.Join(site.Root, "out", "deep", "public")).ShouldNotBeNull();
        TestSite.Read(Path.Join(site.Root, "out", "deep", "public")).ShouldBe(First, ignoreOrder: true);
    }

    [Fact]
    public void A_disk_without_the_exchange_is_served_by_two_renames()
    {
        site.Publish(First);
        var second = new Dictionary<string, string>(First) { ["index.html"] = "HOME" };

        site.Publish(second, disk: new Publisher.WatchedDisk(_ => { }, canExchange: false)).ShouldBe(new PublishResult(1, 3, 0));

        site.Published().ShouldBe(second, ignoreOrder: true);
        site.Beside().ShouldBeEmpty();
    }

    [Fact]
    public void The_folder_keeps_its_access_rights()
    {
        if (OperatingSystem.IsWindows())
            return;
        site.Publish(First);
        const UnixFileMode shared = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
        File.SetUnixFileMode(site.Folder, shared);

        site.Publish(new Dictionary<string, string> { ["index.html"] = "HOME" });

        File.GetUnixFileMode(site.Folder).ShouldBe(shared);
    }

    private List<(string Path, DateTime Time)> Stamps() =>
    [
        .. Directory.EnumerateFileSystemEntries(site.Folder, "*", SearchOption.AllDirectories).Append(site.Folder)
            .Order().Select(path => (path, Directory.GetLastWriteTimeUtc(path))),
    ];
}
