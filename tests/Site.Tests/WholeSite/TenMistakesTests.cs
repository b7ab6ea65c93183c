using System.Text;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>Ten different mistakes in ten files of the sample site: all are told in one run, and nothing is rendered.</summary>
public sealed class TenMistakesTests
{
    private static readonly (string Path, string Find, string Write, string Code, string Cause, string Remedy)[] Mistakes =
    [
        ("content/hospitals/weinan-second/branches/branch-1.md", "brand: ", "band: ", "BRN0102", "未知的字段", "是不是想写“brand”？"),
        ("content/hospitals/weinan-second/branches/branch-2.md", "title: ", "title：", "BRN0053", "冒号", "半角冒号"),
        ("content/hospitals/weinan-second/branches/branch-3.md", "category: ", "category: x", "BRN0105", "不是允许的值", "clinical"),
        ("content/hospitals/weinan-second/branches/branch-4.md", "order: 4", "order: 四", "BRN0103", "“四”", "整数"),
        ("content/hospitals/weinan-second/branches/branch-5.md", "2023-11-20", "2023-11-31", "BRN0106", "不是日期", "2024-07-01"),
        ("content/hospitals/weinan-second/branches/branch-6.md", "\n---\n\n", "\nlogo: logo.png\n---\n\n", "BRN0108", "找不到文件", "请检查文件名"),
        ("content/hospitals/weinan-second/branches/branch-7.md", "\n---\n\n", "\n---\n\n[数据](../../nowhere.md)\n\n", "BRN0250", "文件不存在", "相对路径"),
        ("content/hospitals/yongkang-first/branches/anesthesia.md", "\n---\n\n", "\n---\n\n<b>粗</b>\n\n", "BRN0200", "HTML", "Markdown"),
        ("content/consortia/luqiao-third/index.md", "parent: luqiao", "parent: luqia", "BRN0107", "没有名为“luqia”", "是不是想写“luqiao”？"),
        ("content/routes/yongkang-red-path/index.md", "title: ", "duration: 0\ntitle: ", "BRN0104", "超出范围", "整数"),
    ];

    [Fact]
    public void All_are_reported_at_once_with_file_line_column_cause_and_remedy()
    {
        var site = SampleSite.Build(Files());
        site.Diagnostics.Select(mistake => (mistake.Place.Source.Path, mistake.Code)).ShouldBe(Mistakes.Select(mistake => (mistake.Path, mistake.Code)), ignoreOrder: true);
        foreach (var expected in Mistakes)
        {
            var mistake = site.Diagnostics.Single(mistake => mistake.Place.Source.Path == expected.Path);
            mistake.Severity.ShouldBe(Severity.Error);
            mistake.Place.Position.Line.ShouldBeGreaterThan(1);
            mistake.Message.Zh.ShouldContain(expected.Cause);
            mistake.Help.ShouldNotBeNull().Zh.ShouldContain(expected.Remedy);
        }
        site.Pages.ShouldBeNull();
        site.Files.ShouldBeEmpty();
    }

    /// <summary>The sample site with the mistakes in it.</summary>
    public static Dictionary<string, byte[]> Files()
    {
        var files = SampleSite.Files();
        foreach (var (path, find, write, _, _, _) in Mistakes)
        {
            var text = Encoding.UTF8.GetString(files[path]);
            var at = text.IndexOf(find, StringComparison.Ordinal);
            at.ShouldBeGreaterThan(0, $"{path} has no '{find}'");
            files[path] = Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, at), write, text.AsSpan(at + find.Length)));
        }
        return files;
    }
}
