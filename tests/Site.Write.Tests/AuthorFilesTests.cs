using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Write.Tests;

public sealed class AuthorFilesTests
{
    [Fact]
    public void A_file_is_written_with_the_folders_above_it()
    {
        using var folder = new TemporaryFolder();

        Write(folder, "content/a/b.md").ShouldBeEmpty();

        File.ReadAllText(folder["content/a/b.md"]).ShouldBe("文字");
    }

    [Fact]
    public void What_stands_there_is_never_touched_be_it_a_file_a_folder_or_a_dead_link()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["file.md"], "旧");
        Directory.CreateDirectory(folder["folder.md"]);
        File.CreateSymbolicLink(folder["link.md"], "nowhere.md");

        foreach (var path in new[] { "file.md", "folder.md" })
            Write(folder, path).ShouldBe(["BRN0700"]);
        // The link leads to a free name inside of the site, but what follows it would write elsewhere than asked.
        Write(folder, "link.md").ShouldBe(["BRN0700"]);

        File.ReadAllText(folder["file.md"]).ShouldBe("旧");
        File.Exists(folder["nowhere.md"]).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_leads_out_of_the_site_is_not_written_to()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["site"]);
        Directory.CreateDirectory(folder["outside"]);
        Directory.CreateSymbolicLink(folder["site/content"], "../outside");
        var diagnostics = new DiagnosticBag();

        AuthorFiles.Add(folder["site"], "content/a.md", "文字", diagnostics).ShouldBeFalse();

        diagnostics.ToSorted().Select(diagnostic => diagnostic.Code).ShouldBe(["BRN0002"]);
        Directory.EnumerateFileSystemEntries(folder["outside"]).ShouldBeEmpty();
    }

    [Fact]
    public void A_refusal_of_the_system_is_told()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["content"], "no folder");

        Write(folder, "content/a.md").ShouldBe(["BRN0507"]);
    }

    [Fact]
    public void A_file_of_the_program_takes_the_place_of_the_one_before()
    {
        using var folder = new TemporaryFolder();
        var diagnostics = new DiagnosticBag();

        AuthorFiles.Replace(folder.Path, "made/x.json", "一二三", diagnostics).ShouldBeTrue();
        AuthorFiles.Replace(folder.Path, "made/x.json", "四", diagnostics).ShouldBeTrue();

        File.ReadAllText(folder["made/x.json"]).ShouldBe("四");
    }

    [Fact]
    public void What_cannot_be_written_leaves_the_file_before_as_it_was()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["site.yml"], "旧");
        // Nothing can be written beside it.
        Directory.CreateDirectory(folder["site.yml.new"]);
        var diagnostics = new DiagnosticBag();

        AuthorFiles.Replace(folder.Path, "site.yml", "新", diagnostics).ShouldBeFalse();

        diagnostics.ToSorted().Select(diagnostic => diagnostic.Code).ShouldBe(["BRN0507"]);
        File.ReadAllText(folder["site.yml"]).ShouldBe("旧");
    }

    [Fact]
    public void What_a_killed_run_left_beside_a_file_is_cleared_away()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.md.new"], "一半");

        Write(folder, "a.md").ShouldBeEmpty();

        Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).ShouldBe(["a.md"]);
        File.ReadAllText(folder["a.md"]).ShouldBe("文字");
    }

    [Fact]
    public void Of_several_files_all_are_written_or_none()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["content"]);
        File.WriteAllText(folder["content/page.md"], "旧");

        AuthorFiles.Add(folder.Path, [("content/picture.jpg", [1, 2]), ("content/page.md", [3])], new()).ShouldBeFalse();

        Directory.EnumerateFiles(folder["content"]).Select(Path.GetFileName).ShouldBe(["page.md"]);
        AuthorFiles.Add(folder.Path, [("content/picture.jpg", [1, 2]), ("content/other.md", [3])], new()).ShouldBeTrue();
        File.ReadAllBytes(folder["content/picture.jpg"]).ShouldBe([1, 2]);
    }

    private static IEnumerable<string> Write(TemporaryFolder folder, string path)
    {
        var diagnostics = new DiagnosticBag();
        AuthorFiles.Add(folder.Path, path, "文字", diagnostics).ShouldBe(!diagnostics.HasErrors);
        return diagnostics.ToSorted().Select(diagnostic => diagnostic.Code);
    }
}
