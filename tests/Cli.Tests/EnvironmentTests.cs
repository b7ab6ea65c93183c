using System.Net;
using System.Net.Sockets;

namespace BrandShowcase.Cli.Tests;

/// <summary>What the surroundings refuse is told from what authors write by an exit code of its own.</summary>
public sealed class EnvironmentTests
{
    [Fact]
    public async Task A_folder_with_files_of_others_is_refused_without_force_and_keeps_them_with_it()
    {
        using var site = TestSite.CreateTiny();
        site.Put("public/report.docx", "another's");

        var refused = await site.RunAsync("build");

        refused.ExitCode.ShouldBe(3);
        refused.Error.ShouldContain("BRN0502");
        refused.Error.ShouldContain("report.docx");
        site.Published().Keys.ShouldBe(["report.docx"]);

        (await site.RunAsync("build", "--force")).ExitCode.ShouldBe(0);

        site.Read("report.docx").ShouldBe("another's");
        site.Has("index.html").ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_build_is_told_who_holds_the_lock()
    {
        using var site = TestSite.CreateTiny();
        using (var held = new FileStream(Path.Join(site.Folder, ".public.brandshowcase.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            held.SetLength(4321);

            var result = await site.RunAsync("build");

            result.ExitCode.ShouldBe(3);
            result.Error.ShouldContain("BRN0501");
            result.Error.ShouldContain("4321");
            Directory.Exists(site.Output).ShouldBeFalse();
        }

        (await site.RunAsync("build")).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("content", "BRN0504")]
    [InlineData("site.yml", "BRN0504")]
    [InlineData("readme.txt", "BRN0505")]
    public async Task An_output_that_would_destroy_something_is_refused(string output, string code)
    {
        using var site = TestSite.CreateTiny();
        site.Put("readme.txt", "a file");

        var result = await site.RunAsync("build", "-o", output);

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain(code);
        File.Exists(Path.Join(site.Folder, "content/index.md")).ShouldBeTrue();
        File.ReadAllText(Path.Join(site.Folder, "readme.txt")).ShouldBe("a file");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said()
    {
        using var site = TestSite.CreateTiny();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var result = await site.RunAsync("serve", "--port", $"{port}");

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain("BRN0510");
        result.Error.ShouldContain($"{port}");
    }

    [Fact]
    public async Task Mistakes_of_authors_outweigh_those_of_the_surroundings()
    {
        using var site = TestSite.CreateTiny();
        site.Put("public/report.docx", "another's");
        site.Put("content/hospitals/h/branches/m.md", "---\nslogn: x\n---\n");

        (await site.RunAsync("build")).ExitCode.ShouldBe(1);
    }
}
