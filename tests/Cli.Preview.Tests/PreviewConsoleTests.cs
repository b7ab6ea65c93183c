using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Preview;

namespace BrandShowcase.Cli.Preview.Tests;

public sealed class PreviewConsoleTests
{
    private readonly StringWriter output = new();
    private readonly AwaitedWriter error = new();
    private readonly PreviewConsole console;

    public PreviewConsoleTests() => console = new(new(output, error, Language.English, useColor: false, folder: ""));

    [Fact]
    public async Task What_rendering_finds_is_told_once_for_each_state_of_the_site()
    {
        await using var preview = await RunningPreview.StartAsync();
        preview.Put("content/guide/b.md", "---\ntitle: page b\n---\n");
        preview.Put("themes/test/layouts/guide-page.sbn-html", "{{ asset 'nothing.css' }}");
        preview.Put("themes/test/layouts/home.sbn-html", "{{ asset 'nowhere.css' }}");
        preview.Look();
        using var end = new CancellationTokenSource();
        var following = console.FollowAsync(preview.Latest, end.Token);

        foreach (var page in new[] { "/guide/a/", "/guide/b/", "/guide/a/" })
            await preview.GetAsync(page);
        await error.WaitForAsync("nothing.css");
        await preview.GetAsync("/");
        await error.WaitForAsync("nowhere.css");
        await end.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => following);

        error.Lines.Count(line => line.StartsWith("themes/test/layouts/guide-page.sbn-html:1:", StringComparison.Ordinal)).ShouldBe(1);
        error.Lines.Count(line => line.StartsWith("themes/test/layouts/home.sbn-html:1:", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Warnings_that_belong_to_no_page_are_told_when_they_are_new_and_those_of_pages_in_the_browser()
    {
        var page = WordingMistakes.Space(new(new("content/guide/a.md", "一 二"), new(1, 1)));
        var file = FileMistakes.NotPublishable("content/guide/notes.docx", ".docx");
        var snapshot = new PreviewSnapshot(1, null, [page], 0, []);

        console.Begin(snapshot with { Diagnostics = [] });
        console.Report(snapshot, TimeSpan.Zero);
        error.Lines.ShouldBeEmpty();
        console.Report(snapshot with { Diagnostics = [page, file] }, TimeSpan.Zero);
        console.Report(snapshot with { Diagnostics = [page, file] }, TimeSpan.Zero);

        error.Lines.Count(line => line.StartsWith("content/guide/notes.docx: warning", StringComparison.Ordinal)).ShouldBe(1);
        error.Lines.ShouldNotContain(line => line.StartsWith("content/guide/a.md", StringComparison.Ordinal));
        output.ToString().Split("Updated in").Length.ShouldBe(4);
    }

    [Fact]
    public void Errors_are_told_after_each_change_until_they_are_mended()
    {
        var snapshot = new PreviewSnapshot(1, null, [FileMistakes.MissingFile("site.yml", ("网站设置", "the settings"))], 0, []);

        console.Begin(snapshot);
        console.Report(snapshot, TimeSpan.Zero);

        error.Lines.Count(line => line.StartsWith("site.yml: error", StringComparison.Ordinal)).ShouldBe(2);
        output.ToString().ShouldBeEmpty();
    }

    /// <summary>A stream of lines that a test can wait for.</summary>
    private sealed class AwaitedWriter : StringWriter
    {
        private readonly Lock writing = new();
        private readonly List<string> lines = [];
        private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IReadOnlyList<string> Lines
        {
            get
            {
                lock (writing)
                    return [.. lines];
            }
        }

        public override void WriteLine(string? value)
        {
            lock (writing)
                lines.Add(value ?? "");
            Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }

        public async Task WaitForAsync(string text)
        {
            while (true)
            {
                var more = Volatile.Read(ref next).Task;
                if (Lines.Any(line => line.Contains(text, StringComparison.Ordinal)))
                    return;
                await more.WaitAsync(TimeSpan.FromMinutes(1));
            }
        }
    }
}
