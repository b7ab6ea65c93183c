namespace BrandShowcase.Cli.Tests;

public sealed class ExplainTests
{
    [Fact]
    public async Task A_code_is_explained_in_Chinese()
    {
        var result = await RunAsync("BRN0102");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith("BRN0102（错误）：未知的字段\n\n");
        result.Output.Split('\n').Length.ShouldBeGreaterThan(4);
    }

    [Fact]
    public async Task A_code_is_explained_in_English_whatever_its_case()
    {
        var result = await RunAsync("brn0102", "--lang", "en");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith("BRN0102 (error): ");
    }

    [Fact]
    public async Task A_code_that_does_not_exist_suggests_the_nearest()
    {
        var result = await RunAsync("BRN102");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("没有代码“BRN102”。是不是想查 BRN");
    }

    [Theory]
    [InlineData("template-data", "branch")]
    [InlineData("template-functions", "string.")]
    public async Task What_templates_can_use_is_listed(string topic, string name)
    {
        var result = await RunAsync(topic);

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain(name);
    }

    private static async Task<ProgramResult> RunAsync(params string[] arguments)
    {
        using var nowhere = TestSite.CreateEmpty();
        return await nowhere.RunAsync(["explain", .. arguments]);
    }
}
