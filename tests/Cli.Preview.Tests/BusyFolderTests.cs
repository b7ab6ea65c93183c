namespace BrandShowcase.Cli.Preview.Tests;

/// <summary>Folders that change faster than they are looked at, by a clock on which no wait takes time.</summary>
public sealed class BusyFolderTests
{
    [Fact]
    public async Task Two_hundred_quick_saves_while_four_tabs_load_end_with_the_last_one()
    {
        await using var preview = await RunningPreview.StartAsync(options: new());
        using var watcher = new SiteWatcher(preview.Folder, isPolling: true, _ => { });
        using var end = new CancellationTokenSource();
        var following = preview.FollowAsync(watcher, end.Token, new HastyClock());
        using var tab = await preview.OpenTabAsync("/");
        using var saved = new CancellationTokenSource();
        var loading = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            do
                (await preview.GetAsync("/guide/a/")).Status.ShouldBe(200);
            while (!saved.IsCancellationRequested);
        })).ToArray();

        for (var i = 1; i <= 200; i++)
            preview.Put("content/guide/a.md", $"---\ntitle: 第{i}次\n---\n");
        await saved.CancelAsync();
        await Task.WhenAll(loading);
        while (!(await tab.ReadAsync()).GetProperty("changed").EnumerateArray().Any(page => page.Text("title") == "第200次"))
        {
            // Each state that it was told of on the way was a state of the folder.
        }

        (await preview.GetAsync("/guide/a/")).Body.ShouldStartWith("第200次<script");
        preview.Latest.Value.Diagnostics.ShouldBeEmpty();
        await end.CancelAsync();
        await following;
    }

    /// <summary>On this clock, every wait is over at once.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
