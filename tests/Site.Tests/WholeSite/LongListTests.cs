using System.Text;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>What the theme does with lists that nobody would read whole.</summary>
public sealed class LongListTests
{
    [Theory]
    [InlineData(150, 0)]
    [InlineData(151, 2)]
    public void More_than_three_hundred_partners_unfold_hospital_by_hospital_and_honours_year_by_year(int each, int groups)
    {
        var site = Build(each);

        var partners = site.CleanText("partners/index.html");
        partners.Split("<details class=\"group\">").Length.ShouldBe(groups + 1);
        partners.Split("<ul class=\"lines\">").Length.ShouldBe(Math.Max(groups, 1) + 1);
        partners.Split("</details>").Length.ShouldBe(partners.Split("<details").Length);
        partners.ShouldContain("乙医院伙伴1号");
        var honours = site.CleanText("honours/index.html");
        honours.Split("<details class=\"group\">").Length.ShouldBe(groups + 1);
        honours.Split("</details>").Length.ShouldBe(honours.Split("<details").Length);
        if (groups > 0)
        {
            partners.ShouldContain("<summary><h3>甲医院</h3></summary>");
            partners.ShouldContain("<h4>甲医院伙伴1号</h4>");
            honours.ShouldContain($"<summary><h3>2023年 <small>{each}项荣誉</small></h3></summary>");
        }
    }

    private static BuiltSite Build(int each)
    {
        var files = SampleSite.Files().Where(file => !file.Key.StartsWith("content/", StringComparison.Ordinal)).ToDictionary();
        Put("index.md", "title: 首页");
        foreach (var (folder, title, year) in new[] { ("a", "甲医院", 2023), ("b", "乙医院", 2024) })
        {
            Put($"hospitals/{folder}/index.md",
                $"title: {title}\npartners:\n{Lines(i => $"  - {{ name: {title}伙伴{i}号, kind: village }}")}"
                + $"achievements:\n{Lines(i => $"  - {{ honour: 荣誉{i}, level: county, year: {year} }}")}");
        }
        return SampleSite.Build(files);

        string Lines(Func<int, string> line) => string.Concat(Enumerable.Range(1, each).Select(i => line(i) + "\n"));

        void Put(string path, string frontMatter) => files.Add("content/" + path, Encoding.UTF8.GetBytes($"---\n{frontMatter}\n---\n"));
    }
}
