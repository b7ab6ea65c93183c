using System.IO.Compression;
using System.Text;
using BrandShowcase.Search.Files;
using BrandShowcase.Search.Readings;

namespace BrandShowcase.Search.Tests.Files;

public sealed class CharactersTests
{
    [Fact]
    public void The_characters_of_the_site_come_first() => Parts("诊义䶮𠮷")[0].ShouldBe("䶮义诊𠮷");

    [Theory]
    [InlineData("义诊", "診", "诊")]
    [InlineData("义诊", "義", "义")]
    [InlineData("后", "後", "后")]
    [InlineData("里", "裏", "里")]
    [InlineData("里", "裡", "里")]
    [InlineData("发", "髮", "发")]
    [InlineData("发", "發", "发")]
    [InlineData("钟", "鐘", "钟")]
    [InlineData("钟", "鍾", "钟")]
    [InlineData("台", "臺", "台")]
    [InlineData("台", "檯", "台")]
    [InlineData("着", "著", "着")]
    [InlineData("汇", "匯", "汇")]
    [InlineData("汇", "彙", "汇")]
    [InlineData("为", "為", "为")]
    [InlineData("为", "爲", "为")]
    [InlineData("群", "羣", "群")]
    [InlineData("线", "綫", "线")]
    [InlineData("干", "乾", "干")]
    [InlineData("干乾", "乹", "干")]
    [InlineData("乾", "乹", "乾")]
    public void Another_form_leads_to_the_character_of_the_site(string site, string form, string character) => Variants(site)[form].ShouldBe(character);

    [Theory]
    [InlineData("義診", "诊", "診")]
    [InlineData("發", "发", "發")]
    public void A_site_in_traditional_characters_is_found_in_simplified_ones(string site, string form, string character) =>
        Variants(site)[form].ShouldBe(character);

    [Fact]
    public void Characters_that_the_site_has_lead_nowhere_else() => Variants("着著义").Keys.ShouldBe(["義"]);

    [Fact]
    public void Syllables_have_the_characters_of_the_site_and_the_commonest()
    {
        var syllables = Parts("䶮診")[2].Split('\n').ToDictionary(line => line.Split(' ')[0], line => line.Split(' ')[1]);
        syllables["yan"].ShouldStartWith("䶮严");
        syllables["zhen"].ShouldContain("診");
        syllables["zhen"].ShouldContain("诊");
        syllables["zhen"].ShouldNotContain("鍼");
        syllables["cu"].ShouldContain("卒");
        syllables["zu"].ShouldContain("卒");
        syllables.Keys.ShouldBe(syllables.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_site_without_Chinese_has_the_commonest_characters_still()
    {
        var parts = Parts("");
        parts[..2].ShouldBe(["", ""]);
        parts[2].EnumerateRunes().ToHashSet().IsSupersetOf(ReadingTable.Unihan.Common).ShouldBeTrue();
    }

    private static Dictionary<string, string> Variants(string site)
    {
        var line = Parts(site)[1].EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        return line.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
    }

    private static string[] Parts(string site)
    {
        using var stream = new DeflateStream(new MemoryStream(Characters.Encode(site.EnumerateRunes().ToHashSet())), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split("\n\n");
    }
}
