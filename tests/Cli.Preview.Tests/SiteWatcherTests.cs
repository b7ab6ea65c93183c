using System.ComponentModel;

namespace BrandShowcase.Cli.Preview.Tests;

public sealed class SiteWatcherTests
{
    [Fact]
    public async Task A_file_that_is_saved_is_seen() =>
        await SeeAsync(preview => preview.Put("content/guide/a.md", "---\ntitle: 保存\n---\n"), "保存");

    [Fact]
    public async Task A_file_that_an_editor_puts_in_the_place_of_the_old_one_is_seen() => await SeeAsync(
        preview =>
        {
            preview.Put("content/guide/.a.md.tmp", "---\ntitle: 改名\n---\n");
            File.Move(Path.Join(preview.Folder, "content/guide/.a.md.tmp"), Path.Join(preview.Folder, "content/guide/a.md"), overwrite: true);
        },
        "改名");

    [Fact]
    public async Task A_folder_of_content_that_is_exchanged_as_a_whole_is_seen() => await SeeAsync(
        preview =>
        {
            Directory.Move(Path.Join(preview.Folder, "content"), Path.Join(preview.Folder, "old"));
            Directory.Move(Path.Join(preview.Folder, "old"), Path.Join(preview.Folder, "content"));
            preview.Put("content/guide/a.md", "---\ntitle: 换过\n---\n");
        },
        "换过");

    [Fact]
    public async Task A_new_setting_is_seen() =>
        await SeeAsync(preview => preview.Put("site.yml", "title: 小站\ntheme: other\nbase_url: http://localhost/\n"), "", errors: true);

    [Fact]
    public async Task What_the_system_does_not_tell_is_seen_all_the_same()
    {
        var reason = "";

        await SeeAsync(
            preview => preview.Put("content/guide/a.md", "---\ntitle: 轮询\n---\n"), "轮询",
            folder => new(folder, isPolling: false, refused => reason = refused, _ => throw new IOException("no more watches")));

        reason.ShouldBe("no more watches");
        Diagnostics.PreviewMistakes.CannotWatch("site", reason).Code.ShouldBe("BRN0511");
    }

    [Fact]
    public async Task A_refusal_that_comes_while_a_watcher_is_being_started_leads_to_polling()
    {
        var reason = "";

        await SeeAsync(
            preview => preview.Put("content/guide/a.md", "---\ntitle: 拒绝\n---\n"), "拒绝",
            folder => new(folder, isPolling: false, refused => reason = refused, path => new RefusingWatcher(path)));

        reason.ShouldBe("no space left");
    }

    /// <summary>Follows a folder with a tab open, changes something, and waits until the tab is told of the title, or of errors.</summary>
    private static async Task SeeAsync(Action<RunningPreview> change, string title, Func<string, SiteWatcher>? watch = null, bool errors = false)
    {
        await using var preview = await RunningPreview.StartAsync(options: new());
        using var watcher = watch is null ? new(preview.Folder, isPolling: false, _ => { }) : watch(preview.Folder);
        using var end = new CancellationTokenSource();
        var following = preview.FollowAsync(watcher, end.Token);
        using var tab = await preview.OpenTabAsync("/guide/a/");
        await tab.ReadAsync();

        change(preview);
        while (true)
        {
            // Between the steps of a change, the site may have mistakes.
            var message = await tab.ReadAsync();
            if (errors ? message.GetProperty("errorCount").GetInt32() > 0 : message.GetProperty("changed").EnumerateArray().Any(page => page.Text("title") == title))
                break;
        }
        await end.CancelAsync();
        await following;
    }

    /// <summary>Tells of an error when it is started, from inside that call, as on Linux when the system has no more watches.</summary>
    private sealed class RefusingWatcher : FileSystemWatcher
    {
        public RefusingWatcher(string folder)
            : base(folder) => Site = new StartingSite(this);

        // Whether it is being designed is what a watcher asks just before it starts.
        private sealed class StartingSite(RefusingWatcher watcher) : ISite
        {
            public IComponent Component => watcher;

            public IContainer? Container => null;

            public string? Name { get; set; }

            public bool DesignMode
            {
                get
                {
                    watcher.OnError(new(new IOException("no space left")));
                    return false;
                }
            }

            public object? GetService(Type serviceType) => null;
        }
    }
}
