using System.Diagnostics;
using BrandShowcase.Site.Write.Publisher;

namespace BrandShowcase.Site.Write.Tests;

/// <summary>A process that publishes is killed; others read meanwhile.</summary>
public sealed class KillTests
{
    private static readonly Dictionary<string, string> First = new() { ["index.html"] = "home", ["same.html"] = "same", ["old/x.html"] = "old" };
    private static readonly Dictionary<string, string> Second = new() { ["index.html"] = "HOME", ["same.html"] = "same", ["new/x.html"] = "new" };

    [Fact]
    public void Killed_before_any_call_to_the_disk_the_tree_is_wholly_the_old_or_wholly_the_new_one()
    {
        var (olds, news) = (0, 0);
        var finished = false;
        for (var call = 1; !finished; call++)
        {
            using var site = new TestSite();
            site.Publish(First).ShouldNotBeNull();

            finished = !StartAndKill(site.Folder, call);

            var published = site.Published();
            if (published.ContainsKey("old/x.html"))
            {
                published.ShouldBe(First, ignoreOrder: true, $"killed before call {call}");
                olds++;
            }
            else
            {
                published.ShouldBe(Second, ignoreOrder: true, $"killed before call {call}");
                news++;
            }
            site.Publish(Second).ShouldNotBeNull($"after a kill before call {call}");
            site.Published().ShouldBe(Second, ignoreOrder: true);
            site.Beside().ShouldBeEmpty();
        }

        // Calls on both sides of the exchange were hit.
        olds.ShouldBeGreaterThan(5);
        news.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_build_killed_between_two_renames_is_put_right_by_the_next()
    {
        using var site = new TestSite();
        site.Publish(First).ShouldNotBeNull();
        Directory.Move(site.Folder, Path.Join(site.Root, ".public.brandshowcase.old"));

        using (site.Begin(Second))
            site.Published().ShouldBe(First, ignoreOrder: true);

        site.Beside().ShouldBeEmpty();
    }

    [Fact]
    public async Task Readers_never_meet_a_missing_or_mixed_tree()
    {
        using var site = new TestSite();
        site.Publish(Version(0)).ShouldNotBeNull();
        using var started = new ManualResetEventSlim();
        using var stop = new CancellationTokenSource();
        // A thread of its own: the publications keep those of the pool busy.
        var reader = Task.Factory.StartNew(ReadAgainAndAgain, TaskCreationOptions.LongRunning);
        started.Wait();
        for (var version = 1; version <= 200 && !reader.IsCompleted; version++)
            site.Publish(Version(version)).ShouldNotBeNull();
        await stop.CancelAsync();
        await reader;

        void ReadAgainAndAgain()
        {
            for (var reads = 0; reads < 100 || !stop.IsCancellationRequested; reads++)
            {
                started.Set();
                var before = File.ReadAllText(site["a.html"]);
                var between = File.ReadAllText(site["b/b.html"]);
                var after = File.ReadAllText(site["a.html"]);
                // Versions only grow: the same before and after means that there was no other between.
                if (before == after)
                    between.ShouldBe(before);
            }
        }

        static Dictionary<string, string> Version(int number) => new() { ["a.html"] = $"{number}", ["b/b.html"] = $"{number}" };
    }

    /// <summary>Starts a publication of <see cref="Second"/> and kills it just before a call to the disk.</summary>
    /// <returns>False if it ended before it came to that call.</returns>
    private static bool StartAndKill(string folder, int call)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(WatchedDisk).Assembly.Location);
        start.ArgumentList.Add(folder);
        start.ArgumentList.Add($"{call}");
        foreach (var (path, text) in Second)
            start.ArgumentList.Add($"{path}={text}");
        using var process = Process.Start(start)!;
        var isWaiting = process.StandardOutput.ReadLine() == "waiting";
        process.Kill();
        process.WaitForExit();
        return isWaiting;
    }
}
