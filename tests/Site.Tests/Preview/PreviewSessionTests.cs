using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Preview;

namespace BrandShowcase.Site.Tests.Preview;

public sealed class PreviewSessionTests
{
    private const string Files =
        """
        -- content/hospitals/a/index.md --
        ---
        title: 甲医院
        ---
        -- content/hospitals/a/branches/x.md --
        ---
        title: 某支部
        brand: 仁心
        ---
        救死扶伤
        -- content/hospitals/a/branches/y.md --
        ---
        title: 另一支部
        publish_on: 2024-08-01
        ---
        """;

    private static readonly BuildOptions Options = new() { Today = TinySite.Today };

    [Fact]
    public void Every_file_is_as_a_build_would_publish_it()
    {
        var built = TinySite.Build(Files);

        var site = new PreviewSession(TinySite.Folder(Files)).Look(Options).Site.ShouldNotBeNull();

        built.Files.Keys.ShouldContain(path => path.StartsWith("data/search/", StringComparison.Ordinal));
        foreach (var (path, bytes) in built.Files)
            site.Render(OutputPath.Get(path)).ShouldNotBeNull().Bytes.ToArray().ShouldBe(bytes, path);
        site.Render(OutputPath.Get("nowhere.html")).ShouldBeNull();
    }

    [Fact]
    public void Only_a_page_that_changed_is_read_again()
    {
        var folder = new ChangingFolder(Files);
        var session = new PreviewSession(folder);
        var first = session.Look(Options);
        folder.Opened.Clear();

        folder.Put("content/hospitals/a/branches/x.md", "---\ntitle: 某支部\nbrand: 匠心\n---\n");
        var second = session.Look(Options);

        folder.Opened.Where(path => path.StartsWith("content/", StringComparison.Ordinal)).ShouldBe(["content/hospitals/a/branches/x.md"]);
        second.Revision.ShouldBe(first.Revision + 1);
        second.Changed.Select(page => page.Url.Value).ShouldBe(["/hospitals/a/branches/x/"]);
        second.Site!.Model.Pages.Branches.Single().Content.Brand.Name.ShouldBe("匠心");
        first.Site!.Model.Pages.Branches.Single().Content.Brand.Name.ShouldBe("仁心");
    }

    [Fact]
    public void Nothing_new_is_the_same_snapshot()
    {
        var folder = new ChangingFolder(Files);
        var session = new PreviewSession(folder);
        var first = session.Look(Options);
        folder.Opened.Clear();

        session.Look(Options).ShouldBeSameAs(first);

        folder.Opened.ShouldBeEmpty();
    }

    [Fact]
    public void A_new_day_is_a_change()
    {
        var session = new PreviewSession(new ChangingFolder(Files));
        session.Look(Options);

        session.Look(Options with { Today = new(2024, 8, 1) }).Site!.Model.Pages.Branches.Length.ShouldBe(2);
    }

    [Fact]
    public void A_mistake_leaves_the_site_as_it_was_and_is_told_until_it_is_mended()
    {
        var folder = new ChangingFolder(Files);
        var session = new PreviewSession(folder);
        var good = session.Look(Options).Site;

        folder.Put("content/hospitals/a/branches/x.md", "---\ntitel: 某支部\n---\n");
        var broken = session.Look(Options);
        folder.Put("site.yml", "title: 新名\nbase_url: https://example.org/\ntheme: test\n");
        var stillBroken = session.Look(Options);
        folder.Put("content/hospitals/a/branches/x.md", "---\ntitle: 改好\n---\n");
        var mended = session.Look(Options);

        broken.Site.ShouldBeSameAs(good);
        broken.Diagnostics.Select(mistake => mistake.Code).ShouldBe(stillBroken.Diagnostics.Select(mistake => mistake.Code));
        broken.Diagnostics.ShouldNotBeEmpty();
        mended.Diagnostics.ShouldBeEmpty();
        mended.Site!.Model.Settings.Title.ShouldBe("新名");
        mended.Changed.Select(page => page.Title).ShouldBe(["改好"]);
    }

    [Fact]
    public void A_page_that_is_added_or_removed_is_seen()
    {
        var folder = new ChangingFolder(Files);
        var session = new PreviewSession(folder);
        session.Look(Options);

        folder.Put("content/guide/g.md", "---\ntitle: 指南\n---\n");
        session.Look(Options).Site!.Has(OutputPath.Get("guide/g/index.html")).ShouldBeTrue();
        folder.Remove("content/guide/g.md");
        session.Look(Options).Site!.Has(OutputPath.Get("guide/g/index.html")).ShouldBeFalse();
    }

    [Fact]
    public void A_picture_that_changes_is_a_revision_of_its_own()
    {
        var folder = new ChangingFolder(Files);
        var session = new PreviewSession(folder);
        var first = session.Look(Options);

        folder.Put("content/hospitals/a/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        var second = session.Look(Options);
        folder.Put("content/guide/g.md", "---\ntitle: 指南\n---\n");
        var third = session.Look(Options);

        second.FilesRevision.ShouldBeGreaterThan(first.FilesRevision);
        third.FilesRevision.ShouldBe(second.FilesRevision);
    }

    /// <summary>A folder in memory that can be written to and remembers what was read.</summary>
    private sealed class ChangingFolder(string files) : ISiteFolder
    {
        private readonly Dictionary<string, byte[]> contents = TinySite.Parse(files);

        public ConcurrentBag<string> Opened { get; } = [];

        public void Put(string path, string text) => contents[path] = Encoding.UTF8.GetBytes(text);

        public void Remove(string path) => contents.Remove(path);

        public ImmutableArray<string> List(string folder, DiagnosticBag diagnostics) => new MemorySiteFolder(contents).List(folder, diagnostics);

        public bool Exists(string path) => contents.ContainsKey(path);

        public FileVersion VersionOf(string path) => new MemorySiteFolder(contents).VersionOf(path);

        public Stream Open(string path)
        {
            Opened.Add(path);
            return new MemorySiteFolder(contents).Open(path);
        }
    }
}
