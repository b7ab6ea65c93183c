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

        // What theme.yml means depends on site.yml.
        folder.Opened.ShouldBe(["content/hospitals/a/branches/x.md", "themes/test/theme.yml"], ignoreOrder: true);
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
    public void A_word_of_the_theme_that_changes_is_seen_wherever_it_stands()
    {
        const string Page = "hospitals/a/branches/x/index.html";
        const string Csv = "hospitals/a/matrix.csv";
        var folder = new ChangingFolder(Files);
        folder.Put("themes/test/layouts/branch.sbn-html", "{{ t 'hole' }} {{ $figure = branch.version_figure }}{{ $figure.title }}");
        folder.Put("content/hospitals/a/branches/x.md", "---\ntitle: 某支部\nversions: [{ name: 一, year: 2020 }, { name: 二, year: 2023 }]\n---\n");
        var session = new PreviewSession(folder);
        var first = session.Look(Options).Site!;

        folder.Put(TinySite.Strings, folder.Read(TinySite.Strings).Replace("hole: 待补充", "hole: 暂缺").Replace("'{0}的历程'", "'{0}之路'"));
        var second = session.Look(Options).Site!;

        (TextOf(first, Page), TextOf(second, Page)).ShouldBe(("待补充 品牌的历程", "暂缺 品牌之路"));
        TextOf(second, Csv).ShouldBe(TextOf(first, Csv).Replace("待补充", "暂缺"));

        static string TextOf(PreviewSite site, string path) => Encoding.UTF8.GetString(site.Render(OutputPath.Get(path))!.Bytes.Span).Trim();
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

    [Fact]
    public void A_session_that_followed_every_step_is_after_each_like_one_that_begins_there()
    {
        const string partial = "{{ include 'partials/name' }}";
        var folder = new ChangingFolder(Files);
        folder.Put("themes/test/partials/name.sbn-html", "{{ page.title }}");
        folder.Put("themes/test/layouts/branch.sbn-html", partial);
        var settings = folder.Read("site.yml");
        var session = new PreviewSession(folder);
        session.Look(Options);
        (string What, Action Do)[] steps =
        [
            ("a folder is renamed", () => folder.Rename("content/hospitals/a/", "content/hospitals/b/")),
            ("and back", () => folder.Rename("content/hospitals/b/", "content/hospitals/a/")),
            ("the settings are broken", () => folder.Put("site.yml", "title: [\n")),
            ("a page changes meanwhile", () => folder.Put("content/hospitals/a/branches/x.md", "---\ntitle: 其间\n---\n")),
            ("the settings are mended", () => folder.Put("site.yml", settings)),
            ("a partial is deleted", () => folder.Remove("themes/test/partials/name.sbn-html")),
            ("nobody includes it", () => folder.Put("themes/test/layouts/branch.sbn-html", "{{ page.title }}")),
            ("it comes back", () => folder.Put("themes/test/partials/name.sbn-html", "新的 {{ page.title }}")),
            ("it is included again", () => folder.Put("themes/test/layouts/branch.sbn-html", partial)),
            ("300 files change", () => PutMany(i => $"---\ntitle: 支部{i}\n---\n")),
            ("300 files change again", () => PutMany(i => $"---\ntitle: 支部{i}\nbrand: 品牌{i}\n---\n见[下一个](p{(i + 1) % 300}.md)。\n")),
            ("300 files are gone", () => folder.Rename("content/hospitals/a/branches/p", "old/p")),
            ("a file is cut off", () => folder.Put("content/hospitals/a/branches/x.md", "")),
            ("half of it is written", () => folder.Put("content/hospitals/a/branches/x.md", "---\ntitle: 某支部\nbra")),
            ("all of it is written", () => folder.Put("content/hospitals/a/branches/x.md", "---\ntitle: 某支部\nbrand: 仁心\n---\n")),
            ("the theme is gone", () => folder.Rename("themes/", "old/themes/")),
            ("and back", () => folder.Rename("old/themes/", "themes/")),
            ("the settings are gone", () => folder.Remove("site.yml")),
            ("and back", () => folder.Put("site.yml", settings)),
        ];

        foreach (var (what, act) in steps)
        {
            act();
            var followed = session.Look(Options);
            var begun = new PreviewSession(folder).Look(Options);

            followed.Diagnostics.Select(BuiltSite.Describe).ShouldBe(begun.Diagnostics.Select(BuiltSite.Describe), what);
            followed.Diagnostics.ShouldNotContain(mistake => mistake.Code == "BRN0514", what);
            foreach (var page in begun.Site?.Model.Pages.All ?? [])
            {
                var path = OutputPath.Get($"{page.Url.Value.TrimStart('/')}{(page.Url.Value.EndsWith('/') ? "index.html" : "")}");
                followed.Site!.Render(path)!.Bytes.ToArray().ShouldBe(begun.Site!.Render(path)!.Bytes.ToArray(), $"{what}: {path}");
            }
        }
        session.Current.Diagnostics.ShouldBeEmpty();

        void PutMany(Func<int, string> text)
        {
            for (var i = 0; i < 300; i++)
                folder.Put($"content/hospitals/a/branches/p{i}.md", text(i));
        }
    }

    [Theory]
    [InlineData("身份证 11010519491231002X", "BRN0640")]
    [InlineData("卡号 6228480402564890018", "BRN0642")]
    public void Personal_data_keeps_a_page_out_of_the_preview_until_it_is_removed_or_let_pass(string text, string code)
    {
        var folder = new ChangingFolder(Files);
        var session = new PreviewSession(folder);
        var good = session.Look(Options).Site;

        folder.Put("content/hospitals/a/branches/x.md", $"---\ntitle: 某支部\n---\n{text}\n");
        var broken = session.Look(Options);
        folder.Put("content/guide/g.md", "---\ntitle: 指南\n---\n");
        var stillBroken = session.Look(Options);
        folder.Put("content/hospitals/a/branches/x.md", $"---\ntitle: 某支部\n---\n\n[//]: # (放行 {code}：举例)\n{text}\n");
        var passed = session.Look(Options);

        broken.Site.ShouldBeSameAs(good);
        broken.Diagnostics.Select(mistake => mistake.Code).ShouldBe([code]);
        stillBroken.Diagnostics.ShouldBe(broken.Diagnostics);
        passed.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_tried_again()
    {
        var folder = new ChangingFolder(Files);
        var session = new PreviewSession(folder);

        folder.Refuse("content/hospitals/a/branches/x.md", new IOException("locked"));
        var refused = session.Look(Options);
        folder.Refuse("", new IOException());
        folder.Put("content/guide/g.md", "---\ntitle: 指南\n---\n");
        var read = session.Look(Options);

        refused.Diagnostics.Select(mistake => mistake.Code).ShouldBe(["BRN0003"]);
        read.Diagnostics.ShouldBeEmpty();
        read.Site!.Model.Pages.Branches.Single().Title.ShouldBe("某支部");
    }

    [Fact]
    public void A_mistake_of_our_own_is_told_with_the_file_and_the_next_save_is_another_try()
    {
        var folder = new ChangingFolder(Files);
        var session = new PreviewSession(folder);
        var good = session.Look(Options).Site;

        folder.Put("content/hospitals/a/branches/x.md", "---\ntitle: 出错\n---\n");
        folder.Refuse("content/hospitals/a/branches/x.md", new InvalidOperationException("impossible"));
        var failed = session.Look(Options);
        folder.Refuse("", new IOException());
        folder.Put("content/hospitals/a/branches/x.md", "---\ntitle: 改好\n---\n");
        var mended = session.Look(Options);

        failed.Site.ShouldBeSameAs(good);
        var fault = failed.Diagnostics.Single();
        (fault.Code, fault.Place.Source.Path).ShouldBe(("BRN0514", "content/hospitals/a/branches/x.md"));
        fault.Message.En.ShouldEndWith("impossible");
        mended.Diagnostics.ShouldBeEmpty();
        mended.Site!.Model.Pages.Branches.Single().Title.ShouldBe("改好");
    }

    [Fact]
    public void A_mistake_of_our_own_in_one_file_is_one_of_that_file_alone()
    {
        var folder = new ChangingFolder(Files);
        folder.Put("content/hospitals/a/x.pdf", "x");
        var site = new PreviewSession(folder).Look(Options).Site.ShouldNotBeNull();

        folder.Refuse("content/hospitals/a/x.pdf", new InvalidOperationException("impossible"));

        site.Render(OutputPath.Get("hospitals/a/x.pdf")).ShouldNotBeNull().Mistakes.Select(mistake => mistake.Code).ShouldBe(["BRN0514"]);
        site.Render(OutputPath.Get("hospitals/a/index.html")).ShouldNotBeNull().Mistakes.ShouldBeEmpty();
    }

    /// <summary>A folder in memory that can be written to and remembers what was read.</summary>
    private sealed class ChangingFolder(string files) : ISiteFolder
    {
        private readonly Dictionary<string, byte[]> contents = TinySite.Parse(files);
        private string refusedPath = "";
        private Exception refusal = new IOException();

        public ConcurrentBag<string> Opened { get; } = [];

        public void Put(string path, string text) => contents[path] = Encoding.UTF8.GetBytes(text);

        /// <summary>Lets the reading of one file fail, and of no other any more.</summary>
        public void Refuse(string path, Exception reason) => (refusedPath, refusal) = (path, reason);

        /// <summary>The text of a file.</summary>
        public string Read(string path) => Encoding.UTF8.GetString(contents[path]);

        /// <summary>Gives all files whose path begins with <paramref name="from"/> another beginning.</summary>
        public void Rename(string from, string to)
        {
            foreach (var path in contents.Keys.Where(path => path.StartsWith(from, StringComparison.Ordinal)).ToArray())
            {
                contents[to + path[from.Length..]] = contents[path];
                contents.Remove(path);
            }
        }

        public void Remove(string path) => contents.Remove(path);

        public ImmutableArray<FileVersion> List(string folder, DiagnosticBag diagnostics) => new MemorySiteFolder(contents).List(folder, diagnostics);

        public bool Exists(string path) => contents.ContainsKey(path);

        public FileVersion VersionOf(string path) => new MemorySiteFolder(contents).VersionOf(path);

        public Stream Open(string path)
        {
            if (path == refusedPath)
                throw refusal;
            Opened.Add(path);
            return new MemorySiteFolder(contents).Open(path);
        }
    }
}
