namespace BrandShowcase.Cli.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task Editors_get_schemas_snippets_and_settings_that_follow_the_settings_of_the_site()
    {
        using var site = TestSite.CreateTiny();
        (await site.RunAsync("schema")).ExitCode.ShouldBe(0);
        site.Put("site.yml", "title: 小站\nbase_url: https://www.example.org/\ncategories: { ward: 病房 }\n");

        var result = await site.RunAsync("schema");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldBeEmpty();
        site.ReadSource(".vscode/schemas/branch.json").ShouldContain("\"病房\"");
        site.ReadSource(".vscode/brandshowcase.code-snippets").ShouldContain("category: ${1|ward|}");
        site.ReadSource(".vscode/settings.json").ShouldContain("\"./.vscode/schemas/branch.json\"");
    }

    [Fact]
    public async Task Settings_of_others_are_left_alone_and_what_is_missing_is_printed()
    {
        using var site = TestSite.CreateTiny();
        site.Put(".vscode/settings.json", "{ /* mine */ \"editor.fontSize\": 16, }");

        var result = await site.RunAsync("schema");

        result.ExitCode.ShouldBe(0, result.Error);
        site.ReadSource(".vscode/settings.json").ShouldBe("{ /* mine */ \"editor.fontSize\": 16, }");
        result.Error.ShouldContain("没有改动它");
        result.Output.ShouldContain("\"yaml.schemas\": {");
    }

    [Fact]
    public async Task Settings_that_another_program_holds_are_told()
    {
        using var site = TestSite.CreateTiny();
        site.Put(".vscode/settings.json", "{}");
        using var held = new FileStream(Path.Join(site.Folder, ".vscode/settings.json"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var result = await site.RunAsync("schema");

        result.ExitCode.ShouldBe(3, result.Error);
        result.Error.ShouldContain("BRN0003");
        result.Error.ShouldContain(".vscode/settings.json");
    }

    [Fact]
    public async Task Another_folder_gets_the_schemas_alone()
    {
        using var site = TestSite.CreateTiny();

        var result = await site.RunAsync("schema", "--output", "made", "--lang", "en");

        result.ExitCode.ShouldBe(0, result.Error);
        site.ReadSource("made/hospital.json").ShouldContain("\"description\": \"its leaders\"");
        Directory.Exists(Path.Join(site.Folder, ".vscode")).ShouldBeFalse();
    }

    [Fact]
    public async Task Mistakes_of_the_settings_are_told_first()
    {
        using var site = TestSite.CreateTiny();
        site.Put("site.yml", "titel: 小站\nbase_url: https://www.example.org/\n");

        var result = await site.RunAsync("schema");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("BRN0102");
        Directory.Exists(Path.Join(site.Folder, ".vscode")).ShouldBeFalse();
    }
}
