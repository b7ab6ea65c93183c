namespace BrandShowcase.Cli.Tests;

/// <summary>Eight mistakes of theme authors in five templates, each of another kind.</summary>
public sealed class TemplateMistakeTests
{
    private const string Theme = "themes/xinglin";

    private static readonly (string File, string Text)[] Templates =
    [
        ("layouts/branch.sbn-html", "<h1>{{ string.upcas branch.title }}</h1>\n<p>{{ branch.slogn }}</p>\n"),
        ("layouts/tag.sbn-html", "<h1>{{ string.truncate tag.name }}</h1>\n{{ include 'partials/tag' }}\n"),
        ("layouts/tags.sbn-html", "<a href={{ page.url }}>标签</a>\n<script>var title = {{ page.title }};</script>\n"),
        ("partials/fact.sbn-html", "{{ if $.label }\n<dt>{{ $.label }}</dt>{{ end }}\n"),
        ("partials/hole.sbn-html", "{{ t 'hole' }}{{ include 'partials/hole' }}\n"),
    ];

    private static readonly (string Header, string Remedy)[] Reports =
    [
        ("layouts/branch.sbn-html:1:15: 错误 BRN0308：", "是不是想写“upcase”？"),
        ("layouts/branch.sbn-html:2:14: 错误 BRN0308：", "是不是想写“slogan”？"),
        ("layouts/tag.sbn-html:1:32: 错误 BRN0309：", "string.truncate text length"),
        ("layouts/tag.sbn-html:2:12: 错误 BRN0310：找不到模板“partials/tag”，找过：", "partials/tags"),
        ("layouts/tags.sbn-html:1:12: 错误 BRN0330：", ""),
        ("layouts/tags.sbn-html:2:24: 错误 BRN0330：", ""),
        ("partials/fact.sbn-html:1:15: 错误 BRN0301：", ""),
        ("partials/hole.sbn-html:1:18: 错误 BRN0311：", ""),
    ];

    [Fact]
    public async Task Eight_mistakes_in_five_templates_are_all_reported_in_one_run_and_nothing_is_written()
    {
        using var site = TestSite.CopySample();
        foreach (var (file, text) in Templates)
            site.Put($"{Theme}/{file}", text);

        var result = await site.RunAsync("build");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBeEmpty();
        var reports = result.Error.Split("\n\n");
        reports.Length.ShouldBe(Reports.Length + 1, result.Error);
        foreach (var (report, (header, remedy)) in reports.Zip(Reports))
        {
            report.ShouldStartWith($"{Theme}/{header}");
            report.ShouldContain("^");
            report.ShouldContain(remedy);
        }
        reports[^1].ShouldBe("8 个错误，0 个警告。\n什么也没有发布，原有网站保持不变。\n");
        Directory.Exists(site.Output).ShouldBeFalse();
        site.Leftovers().ShouldBeEmpty();
    }
}
