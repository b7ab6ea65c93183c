namespace BrandShowcase.Cli.Tests;

public sealed class InterruptTests
{
    // Rendering them takes long enough for a signal to arrive before the end.
    private const int ManyBranches = 2000;

    [Fact]
    public async Task Ctrl_C_during_a_build_leaves_the_published_tree_as_it_was()
    {
        using var site = TestSite.CreateTiny();
        await site.RunAsync("build");
        var published = site.Published();
        for (var i = 0; i < ManyBranches; i++)
            site.Put($"content/hospitals/h/branches/b{i}.md", $"---\ntitle: 第{i}支部\n---\n");
        var staging = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(site.Folder, ".public.brandshowcase.new") { EnableRaisingEvents = true };
        watcher.Created += (_, _) => staging.TrySetResult();

        using var program = RunningProgram.Start(site.Folder, "build");
        await staging.Task.WaitAsync(TimeSpan.FromMinutes(2));
        program.Interrupt();
        var result = await program.FinishAsync();

        result.ExitCode.ShouldBe(130);
        result.Error.ShouldBe("已停止，什么也没有发布。\n");
        site.Published().ShouldBe(published);
        site.Leftovers().ShouldBeEmpty();
    }
}
