namespace BrandShowcase.Site.Write.Tests;

/// <summary>Files in the output folder that this program did not write.</summary>
public sealed class ForeignFileTests : IDisposable
{
    private static readonly Dictionary<string, string> First = new() { ["index.html"] = "home", ["a/index.html"] = "a" };
    private static readonly Dictionary<string, string> Second = new() { ["index.html"] = "HOME" };

    private readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void An_empty_folder_needs_no_force()
    {
        Directory.CreateDirectory(site.Folder);
        site.Publish(First).ShouldNotBeNull();
    }

    [Fact]
    public void A_folder_with_files_of_others_is_refused_and_some_are_named()
    {
        Put("photos/holiday.jpg", "theirs");
        Put("notes.txt", "theirs");

        site.Publish(First).ShouldBeNull();

        site.Codes.ShouldBe(["BRN0502"]);
        var message = site.Diagnostics.ToSorted()[0].Message;
        message.En.ShouldContain("notes.txt, photos/holiday.jpg");
        message.Zh.ShouldContain("notes.txt、photos/holiday.jpg");
        site.Published().Keys.ShouldBe(["notes.txt", "photos/holiday.jpg"]);
        site.Beside().ShouldBeEmpty();
    }

    [Fact]
    public void Of_many_files_of_others_five_are_named_and_the_rest_counted()
    {
        for (var i = 1; i <= 8; i++)
            Put($"{i}.txt", "");

        site.Publish(First).ShouldBeNull();

        site.Diagnostics.ToSorted()[0].Message.En.ShouldEndWith("1.txt, 2.txt, 3.txt, 4.txt, 5.txt and 3 more");
    }

    [Fact]
    public void A_file_that_others_add_to_a_published_site_is_refused_too()
    {
        site.Publish(First);
        Put("a/theirs.txt", "theirs");

        site.Publish(Second).ShouldBeNull();

        site.Codes.ShouldBe(["BRN0502"]);
    }

    [Fact]
    public void With_force_everything_of_others_is_kept_as_it_is()
    {
        site.Publish(First);
        Put("a/theirs.txt", "theirs");
        Put(".well-known/acme", "theirs");
        Directory.CreateDirectory(site["uploads/2024"]);
        File.CreateSymbolicLink(site["latest"], "a/theirs.txt");
        File.CreateSymbolicLink(site["dangling"], "nowhere");
        var old = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(site["a/theirs.txt"], old);

        site.Publish(Second, force: true).ShouldBe(new PublishResult(Written: 1, Unchanged: 0, Removed: 1));

        File.ReadAllText(site["index.html"]).ShouldBe("HOME");
        File.Exists(site["a/index.html"]).ShouldBeFalse();
        File.ReadAllText(site["a/theirs.txt"]).ShouldBe("theirs");
        File.GetLastWriteTimeUtc(site["a/theirs.txt"]).ShouldBe(old);
        File.ReadAllText(site[".well-known/acme"]).ShouldBe("theirs");
        Directory.Exists(site["uploads/2024"]).ShouldBeTrue();
        new FileInfo(site["latest"]).LinkTarget.ShouldBe("a/theirs.txt");
        new FileInfo(site["dangling"]).LinkTarget.ShouldBe("nowhere");
        site.Beside().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a/index.html")]
    [InlineData("A/INDEX.html")]
    [InlineData("a")]
    [InlineData("index.html/note.txt")]
    public void A_file_of_others_in_the_way_is_an_error_also_with_force(string path)
    {
        Put(path, "theirs");

        site.Publish(First, force: true).ShouldBeNull();

        site.Codes.ShouldBe(["BRN0503"]);
        site.Diagnostics.ToSorted()[0].Place.Source.Path.ShouldBe(site[path]);
        File.ReadAllText(site[path]).ShouldBe("theirs");
    }

    [Fact]
    public void An_empty_folder_in_the_way_holds_nothing_and_gives_way()
    {
        Directory.CreateDirectory(site["index.html/x"]);

        site.Publish(First).ShouldNotBeNull();

        site.Published().ShouldBe(First, ignoreOrder: true);
    }

    [Fact]
    public void A_file_that_others_add_while_the_site_is_being_built_is_kept()
    {
        site.Publish(First);
        using (var publication = site.Begin(Second)!)
        {
            publication.Add(TestSite.FileOf("index.html", "HOME"));
            Put("late/theirs.txt", "theirs");
            publication.Commit(CancellationToken.None).ShouldNotBeNull();
        }

        File.ReadAllText(site["index.html"]).ShouldBe("HOME");
        File.ReadAllText(site["late/theirs.txt"]).ShouldBe("theirs");
        site.Beside().ShouldBeEmpty();
    }

    [Fact]
    public void A_list_without_our_heading_owns_nothing()
    {
        Put(OwnedFiles.Path, "index.html\n");
        Put("index.html", "theirs");

        site.Publish(First).ShouldBeNull();

        site.Codes.ShouldBe(["BRN0502"]);
    }

    [Fact]
    public void A_list_that_names_files_outside_the_folder_harms_none()
    {
        site.Publish(First);
        File.AppendAllText(site[OwnedFiles.Path], "../precious.txt\n/etc/passwd\n");
        File.WriteAllText(Path.Join(site.Root, "precious.txt"), "precious");

        site.Publish(Second).ShouldBe(new PublishResult(Written: 1, Unchanged: 0, Removed: 1));

        File.ReadAllText(Path.Join(site.Root, "precious.txt")).ShouldBe("precious");
    }

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site[path])!);
        File.WriteAllText(site[path], text);
    }
}
