using System.Buffers;
using System.Text.Json;

namespace BrandShowcase.Search.Tests;

public sealed class PlainIndexTests
{
    [Fact]
    public void A_document_becomes_an_object_with_short_keys()
    {
        var entry = Encode(new PlainDocument("/a/", "麻醉手术科支部", "醉美手护", "永康市第一人民医院", "支部品牌", "摘要", "正文")).Single();
        entry.GetRawText().ShouldBe("""{"u":"/a/","t":"麻醉手术科支部","b":"醉美手护","h":"永康市第一人民医院","k":"支部品牌","s":"摘要","x":"正文"}""");
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var entry = Encode(new PlainDocument("/a/", "甲", null, null, "医院", null, "")).Single();
        entry.EnumerateObject().Select(member => member.Name).ShouldBe(["u", "t", "k", "x"]);
    }

    [Fact]
    public void No_documents_give_an_empty_array() => Encode().ShouldBeEmpty();

    [Theory]
    [InlineData("\"</script>\n\u0001\\")]
    [InlineData("🏥𠮷")]
    public void Any_text_comes_back_as_it_was(string text) =>
        Encode(new PlainDocument("/a/", text, text, text, text, text, text)).Single().GetProperty("x").GetString().ShouldBe(text);

    [Fact]
    public void A_long_text_is_cut_but_never_inside_a_character()
    {
        var text = new string('一', PlainIndex.MaximumTextLength - 1) + "𠮷𠮷";
        var kept = Encode(new PlainDocument("/a/", "甲", null, null, "医院", null, text)).Single().GetProperty("x").GetString()!;
        kept.ShouldBe(text[..(PlainIndex.MaximumTextLength - 1)]);
    }

    private static JsonElement[] Encode(params PlainDocument[] documents)
    {
        var output = new ArrayBufferWriter<byte>();
        PlainIndex.Encode(documents, output);
        using var parsed = JsonDocument.Parse(output.WrittenMemory);
        return [.. parsed.RootElement.EnumerateArray().Select(element => element.Clone())];
    }
}
