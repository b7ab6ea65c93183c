namespace BrandShowcase.Site.Write.Tests;

public sealed class LockTests : IDisposable
{
    private static readonly Dictionary<string, string> Files = new() { ["index.html"] = "home" };

    private readonly TestSite site = new();

    private string LockFile => Path.Join(site.Root, ".public.brandshowcase.lock");

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_second_of_two_builds_is_told_who_holds_the_folder()
    {
        using var first = site.Begin(Files);

        site.Publish(Files).ShouldBeNull();

        site.Codes.ShouldBe(["BRN0501"]);
        site.Diagnostics.ToSorted()[0].Message.En.ShouldContain($"process {Environment.ProcessId} ");
    }

    [Fact]
    public void The_folder_is_free_again_after_a_commit_and_after_a_refusal()
    {
        site.Publish(Files).ShouldNotBeNull();
        File.WriteAllText(site["theirs"], "");
        site.Publish(Files).ShouldBeNull();
        site.Publish(Files, force: true).ShouldNotBeNull();
        File.Exists(LockFile).ShouldBeFalse();
    }

    [Fact]
    public void The_lock_of_a_process_that_ended_does_not_count()
    {
        File.WriteAllText(LockFile, "left behind");

        site.Publish(Files).ShouldNotBeNull();

        File.Exists(LockFile).ShouldBeFalse();
    }

    [Fact]
    public void Of_many_that_want_the_lock_at_once_only_one_ever_has_it()
    {
        var inside = 0;
        var taken = 0;
        // Each attempt stands for a process of its own.
        Parallel.For(1, 2001, processId =>
        {
            using var held = PublishLock.Take(LockFile, processId, out var _);
            if (held is null)
                return;
            Interlocked.Increment(ref inside).ShouldBe(1);
            Interlocked.Increment(ref taken);
            Interlocked.Decrement(ref inside);
        });

        taken.ShouldBePositive();
    }
}
