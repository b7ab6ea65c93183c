using BrandShowcase.Site.Write.Publisher;

namespace BrandShowcase.Site.Write.Tests;

/// <summary>The disk fails at the N-th call, for N = 1, 2, 3 … until the publication no longer gets there.</summary>
public sealed class FaultTests
{
    private static readonly Dictionary<string, string> First = new()
    {
        ["index.html"] = "home", ["same/index.html"] = "same", ["old/index.html"] = "old",
    };

    private static readonly Dictionary<string, string> Second = new()
    {
        ["index.html"] = "HOME", ["same/index.html"] = "same", ["new/index.html"] = "new",
    };

    public enum Fault
    {
        Once,
        FromThenOn,
    }

    [Theory]
    [InlineData(Fault.Once, true)]
    [InlineData(Fault.FromThenOn, true)]
    [InlineData(Fault.Once, false)]
    public void The_tree_is_wholly_the_old_one_if_the_publication_failed_and_wholly_the_new_one_if_not(Fault fault, bool canExchange)
    {
        var reached = true;
        for (var n = 1; reached; n++)
        {
            using var site = new TestSite();
            site.Publish(First).ShouldNotBeNull();
            var disk = new WatchedDisk(call => FailAt(n, call, fault), canExchange);

            var result = site.Publish(Second, disk: disk);

            reached = disk.Calls >= n;
            site.Published().ShouldBe(result is null ? First : Second, ignoreOrder: true, $"call {n}");
            site.Codes.ShouldBe(result is null ? ["BRN0507"] : [], $"call {n}");

            site.Publish(Second).ShouldNotBeNull($"after call {n}");
            site.Published().ShouldBe(Second, ignoreOrder: true);
            site.Beside().ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(Fault.Once)]
    [InlineData(Fault.FromThenOn)]
    public void The_first_publication_is_there_wholly_or_not_at_all(Fault fault)
    {
        var reached = true;
        for (var n = 1; reached; n++)
        {
            using var site = new TestSite();
            var disk = new WatchedDisk(call => FailAt(n, call, fault));

            var result = site.Publish(First, disk: disk);

            reached = disk.Calls >= n;
            Directory.Exists(site.Folder).ShouldBe(result is not null, $"call {n}");
            if (result is not null)
                site.Published().ShouldBe(First, ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData(Fault.Once)]
    [InlineData(Fault.FromThenOn)]
    public void Nothing_of_others_is_ever_lost(Fault fault)
    {
        var reached = true;
        for (var n = 1; reached; n++)
        {
            using var site = new TestSite();
            site.Publish(First).ShouldNotBeNull();
            File.WriteAllText(site["old/theirs.txt"], "theirs");
            var disk = new WatchedDisk(call => FailAt(n, call, fault));

            site.Publish(Second, force: true, disk: disk);

            reached = disk.Calls >= n;
            File.ReadAllText(site["old/theirs.txt"]).ShouldBe("theirs", $"call {n}");
            site.Publish(Second, force: true).ShouldNotBeNull($"after call {n}");
            File.ReadAllText(site["old/theirs.txt"]).ShouldBe("theirs", $"after call {n}");
            site.Beside().ShouldBeEmpty();
        }
    }

    private static void FailAt(int n, int call, Fault fault)
    {
        if (call == n || (call > n && fault == Fault.FromThenOn))
            throw new IOException("The disk failed");
    }
}
