using System.Text;
using BrandShowcase.Search.Compression;
using BrandShowcase.Search.Fragments;

namespace BrandShowcase.Search.Tests.Fragments;

public sealed class FragmentDictionaryTests
{
    [Fact]
    public void What_pages_say_again_and_again_makes_each_of_them_shorter()
    {
        var pages = Pages(200);
        var dictionary = FragmentDictionary.Create(pages);
        dictionary.Bytes.Length.ShouldBeInRange(100, 9000);
        Encoding.UTF8.GetString(dictionary.Bytes).ShouldContain("服务群众");
        pages.Sum(page => Fragment.Encode(page, dictionary).Length).ShouldBeLessThan(pages.Sum(page => Fragment.Encode(page, DeflateDictionary.None).Length) * 6 / 10);
    }

    [Fact]
    public void Pages_without_anything_in_common_have_none()
    {
        var random = new Random(3);
        string Noise(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next(0x4E00, 0x9FFF)));
        var pages = Enumerable.Range(0, 40).Select(_ => new SearchDocument { Url = Noise(9), Kind = Noise(5), Title = Noise(9), Text = [Noise(200)] }).ToArray();
        FragmentDictionary.Create(pages).Bytes.Length.ShouldBe(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_site_of_few_pages_has_a_dictionary_or_none(int count) =>
        FragmentDictionary.Create(Pages(count)).Bytes.Length.ShouldBeLessThan(1000);

    [Fact]
    public void The_same_pages_give_the_same_dictionary() =>
        FragmentDictionary.Create(Pages(100)).Bytes.SequenceEqual(FragmentDictionary.Create(Pages(100)).Bytes).ShouldBeTrue();

    [Fact]
    public void It_is_text_even_where_characters_take_two_units()
    {
        var pages = Enumerable.Range(0, 50).Select(i => new SearchDocument { Url = $"{i}/", Kind = "branch", Title = "甲", Text = [string.Concat(Enumerable.Repeat("𠮷野家😀", 30))] }).ToArray();
        var bytes = FragmentDictionary.Create(pages).Bytes;
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes)).AsSpan().SequenceEqual(bytes).ShouldBeTrue();
    }

    private static SearchDocument[] Pages(int count)
    {
        var random = new Random(1);
        var words = "义诊活动 健康宣教 主题党日 志愿服务 党建联建 党员示范岗 早期康复 疑难病例讨论 教学查房".Split(' ');
        string Sentence() => $"支部开展{words[random.Next(words.Length)]}，党员带队走进社区，服务群众{random.Next(9000)}人次，受到群众热烈欢迎。";
        return [.. Enumerable.Range(0, count).Select(i => new SearchDocument
        {
            Url = $"hospitals/h{i / 20}/branches/b{i % 20}/",
            Kind = "branch",
            Title = "内科党支部",
            Text = [.. Enumerable.Range(0, 10).Select(_ => Sentence())],
        })];
    }
}
