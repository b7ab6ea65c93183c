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
    public async Task A_site_with_mistakes_is_not_shown()
    {
        using var site = TestSite.CreateTiny();
        site.Put("content/hospitals/h/branches/m.md", "---\nslogn: x\n---\n");

        var result = await site.RunAsync("serve");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBeEmpty();
    }

    private static Uri AddressIn(string line) => new(line.Split(' ', '：', '（').First(word => word.StartsWith("http://", StringComparison.Ordinal)));
}
