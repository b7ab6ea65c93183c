using System.IO.Compression;
using System.Text;
using BrandShowcase.Search.Lexicon;

namespace BrandShowcase.Search.Tests.Lexicon;

public sealed class NameFilesTests
{
    [Fact]
    public void A_name_is_found_in_the_file_of_its_first_two_letters()
    {
        var files = Files(new SearchDocument { Url = "x/", Kind = "branch", Title = "麻醉科支部", Hospital = "金银潭医院", Secretary = "单青" });
        files["ji"].ShouldBe(["jinyintanyiyuan\t6金银潭医院"]);
        files["jy"].ShouldBe(["jytyy\t6金银潭医院"]);
        files["ma"].ShouldBe(["mazuikezhibu\t6麻醉科支部"]);
        files["da"].ShouldBe(["danqing\t5单青"]);
        files["ch"].ShouldBe(["chanqing\t5单青"]);
        files["sh"].ShouldBe(["shanqing\t5单青"]);
        files["cq"].ShouldBe(["cq\t5单青"]);
    }

    [Fact]
    public void A_frequent_word_is_there_unless_it_is_a_name()
    {
        var page = new SearchDocument { Url = "x/", Kind = "branch", Title = "甲", Labels = ["义诊"], Text = ["义诊，讲座"] };
        var files = Files(page, page);
        files["yi"].ShouldBe(["yizhen\t4义诊"]);
        files["ji"].ShouldBe(["jiangzuo\t0讲座"]);
    }

    [Fact]
    public void Files_and_lines_are_sorted()
    {
        var random = new Random(5);
        var pages = Enumerable.Range(0, 500).Select(i => new SearchDocument { Url = "x/", Kind = "branch", Title = $"{(char)random.Next(0x4E00, 0x9000)}{(char)random.Next(0x4E00, 0x9000)}支部" });
        var files = Files([.. pages]);
        files.Keys.ShouldBe(files.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, lines) in files)
        {
            lines.ShouldBe(lines.Order(StringComparer.Ordinal));
            lines.ShouldAllBe(line => line.StartsWith(key, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_site_without_pages_has_no_names() => Files().ShouldBeEmpty();

    private static Dictionary<string, string[]> Files(params SearchDocument[] pages) =>
        NameFiles.Encode(pages).ToDictionary(file => file.Key, file => Inflate(file.Body).Split('\n'));

    private static string Inflate(byte[] body)
    {
        using var stream = new DeflateStream(new MemoryStream(body), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
