using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>What a phone fetches to show a brand, as a server sends it.</summary>
public sealed partial class WeightTests
{
    private const int MostOfScripts = 10 * 1024;
    private const int MostOfStyles = 25 * 1024;
    private const int MostOfMatrix = 300 * 1024;

    [Fact]
    public void Scripts_and_style_sheets_of_a_brand_are_light()
    {
        foreach (var path in SampleSite.Pages.Where(path => path.Contains("/branches/", StringComparison.Ordinal)))
        {
            var document = new HtmlParser().ParseDocument(SampleSite.Built.Text(path));
            if (document.QuerySelector("meta[http-equiv=refresh]") is not null)
                continue;
            var scripts = document.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!).SelectMany(WithImports).Distinct().ToArray();
            var styles = document.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")![1..]).ToArray();
            scripts.ShouldNotBeEmpty();
            styles.ShouldNotBeEmpty();
            foreach (var compress in new Func<Stream, Stream>[] { stream => new GZipStream(stream, CompressionLevel.Optimal), stream => new BrotliStream(stream, CompressionLevel.Optimal) })
            {
                scripts.Sum(file => SizeOf(SampleSite.Built.Files[file], compress)).ShouldBeLessThan(MostOfScripts, path);
                styles.Sum(file => SizeOf(SampleSite.Built.Files[file], compress)).ShouldBeLessThan(MostOfStyles, path);
            }
        }
    }

    /// <summary>The largest site whose branches stand in one table on the page of the matrix.</summary>
    [Fact]
    public void The_matrix_of_five_hundred_branches_is_light()
    {
        var files = SampleSite.Files().Where(file => !file.Key.StartsWith("content/", StringComparison.Ordinal)).ToDictionary();
        Put("index.md", "title: 首页");
        for (var hospital = 0; hospital < 25; hospital++)
        {
            Put($"hospitals/h{hospital}/index.md", $"title: {Words(hospital, 4)}医院");
            for (var branch = 0; branch < 20; branch++)
                Put($"hospitals/h{hospital}/branches/b{branch}.md", Branch((hospital * 20) + branch));
        }

        var site = SampleSite.Build(files);

        site.CleanText("matrix/index.html").Split("/branches/b").Length.ShouldBeGreaterThan(500);
        SizeOf(site.Files["matrix/index.html"], stream => new GZipStream(stream, CompressionLevel.Optimal)).ShouldBeLessThan(MostOfMatrix);

        void Put(string path, string frontMatter) => files.Add("content/" + path, Encoding.UTF8.GetBytes($"---\n{frontMatter}\n---\n"));
    }

    private static string Branch(int number) =>
        $$"""
        title: {{Words(number, 4)}}党支部
        brand: {{Words(number + 1, 8)}}
        slogan: {{Words(number + 2, 16)}}
        category: {{(number % 2 == 0 ? "clinical" : "nursing")}}
        summary: {{Words(number + 3, 30)}}。
        secretary: { name: {{Words(number + 4, 3)}}, post: 党支部书记, dual_leader: {{(number % 3 == 0 ? "true" : "false")}} }
        since: {{2000 + (number % 24)}}
        members: {{10 + (number % 50)}}
        goals: [{{Words(number + 5, 12)}}, {{Words(number + 6, 12)}}]
        practices: [{{Words(number + 7, 12)}}, {{Words(number + 8, 12)}}, {{Words(number + 9, 12)}}]
        achievements:
          - { metric: {{Words(number + 10, 4)}}, value: {{number * 7}}, qualifier: 余, unit: 人次, period: 2023年 }
          - { honour: {{Words(number + 11, 10)}}, level: county, field: party, year: {{2010 + (number % 14)}} }
        partners:
          - { name: {{Words(number + 12, 6)}}村党支部, kind: village, since: 2022-04 }
        rating: { stars: {{1 + (number % 5)}}, year: 2023 }
        """;

    /// <summary>Characters that repeat as little as those of real texts, and are the same each time.</summary>
    private static string Words(int seed, int length)
    {
        var bytes = SHA256.HashData(BitConverter.GetBytes(seed * 31 + length));
        return string.Concat(Enumerable.Range(0, length).Select(i => (char)('一' + ((bytes[i % 32] + (i * 256)) % 1500))));
    }

    /// <summary>A script with the modules that browsers fetch for it at once; those that it asks for later are not among them.</summary>
    private static IEnumerable<string> WithImports(string address)
    {
        var folder = new Uri(AuditTests.Base, address);
        return Import().Matches(SampleSite.Built.Text(folder.AbsolutePath[1..])).SelectMany(import => WithImports(new Uri(folder, import.Groups["path"].Value).AbsolutePath)).Prepend(folder.AbsolutePath[1..]);
    }

    private static int SizeOf(byte[] file, Func<Stream, Stream> compress)
    {
        using var compressed = new MemoryStream();
        using (var stream = compress(compressed))
            stream.Write(file);
        return compressed.ToArray().Length;
    }

    [GeneratedRegex("""^(import|export)\s[^;()"']*["'](?<path>[^"']+)["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Import();
}
