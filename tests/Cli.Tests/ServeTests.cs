using System.Diagnostics;
using System.Net;

namespace BrandShowcase.Cli.Tests;

public sealed class ServeTests
{
    [Fact]
    public async Task A_preview_builds_answers_and_ends_well_with_Ctrl_C()
    {
        using var site = TestSite.CreateTiny();
        using var program = RunningProgram.Start(site.Folder, "serve");

        var address = AddressIn(await program.ReadLineWithAsync("预览："));
        using var client = new HttpClient { BaseAddress = address };
        (await client.GetStringAsync("hospitals/h/branches/b/")).ShouldContain("某支部");
        (await client.GetAsync(new Uri("nowhere/", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        program.Interrupt();
        var result = await program.FinishAsync();

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        address.IsLoopback.ShouldBeTrue();
    }

    [Fact]
    public async Task A_preview_has_the_path_of_the_base_address()
    {
        using var site = TestSite.CreateTiny();
        using var program = RunningProgram.Start(site.Folder, "serve", "--lang", "en", "--base-url", "https://www.hospital.example/party/brands/");

        var address = AddressIn(await program.ReadLineWithAsync("Preview: "));

        address.AbsolutePath.ShouldBe("/party/brands/");
        using var client = new HttpClient();
        (await client.GetStringAsync(address)).ShouldContain("/party/brands/assets/");
    }

    [Fact]
    public async Task A_site_with_mistakes_is_shown_with_them_until_they_are_mended()
    {
        using var site = TestSite.CreateTiny();
        site.Put("content/hospitals/h/branches/b.md", "---\nslogn: x\n---\n");
        using var program = RunningProgram.Start(site.Folder, "serve");
        var address = AddressIn(await program.ReadLineWithAsync("预览："));
        using var client = new HttpClient { BaseAddress = address };
        (await client.GetAsync(new Uri("hospitals/h/branches/b/", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        site.Put("content/hospitals/h/branches/b.md", "---\ntitle: 改好的支部\n---\n");
        await program.ReadLineWithAsync("已更新");

        (await client.GetStringAsync("hospitals/h/branches/b/")).ShouldContain("改好的支部");
        program.Interrupt();
        var result = await program.FinishAsync();
        result.Error.ShouldContain("content/hospitals/h/branches/b.md:2:1: 错误 BRN0102");
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Fact]
    public async Task A_browser_is_opened_on_request()
    {
        using var site = TestSite.CreateTiny();
        site.Put("bin/xdg-open", "#!/bin/sh\necho \"$1\" > \"$(dirname \"$0\")/opened\"\n");
        Process.Start("chmod", ["500", Path.Join(site.Folder, "bin/xdg-open")]).WaitForExit();
        Process.Start("mkfifo", [Path.Join(site.Folder, "bin/opened")]).WaitForExit();
        using var program = RunningProgram.StartProcess(
            site.Folder, [.. RunningProgram.Command, "serve", "--open"], ("PATH", $"{Path.Join(site.Folder, "bin")}:{Environment.GetEnvironmentVariable("PATH")}"));

        var opened = await File.ReadAllTextAsync(Path.Join(site.Folder, "bin/opened"));

        opened.TrimEnd().ShouldBe(AddressIn(await program.ReadLineWithAsync("预览：")).AbsoluteUri);
    }

    [Fact]
    public async Task An_address_that_is_none_is_refused()
    {
        using var site = TestSite.CreateTiny();

        var result = await site.RunAsync("serve", "--host", "example.org");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("--host 要写 IP 地址");
    }

    private static Uri AddressIn(string line) => new(line.Split(' ', '：', '（').First(word => word.StartsWith("http://", StringComparison.Ordinal)));
}
