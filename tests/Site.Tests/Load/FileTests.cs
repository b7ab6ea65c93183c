using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.Load;

public sealed class FileTests
{
    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>""";

    [Theory]
    [InlineData("\uFEFF---\ntitle: 甲\n---\n")]
    [InlineData("---\r\ntitle: 甲\r\n---\r\n正文\r\n")]
    [InlineData("\uFEFF---\r\ntitle: 甲\r\n---\r\n")]
    public void Byte_order_marks_and_either_line_end_are_read(string text) =>
        Build("content/guide/a.md", Encoding.UTF8.GetBytes(text)).CleanText("guide/a/index.html").ShouldContain("<title>甲</title>");

    [Fact]
    public void Text_in_another_encoding_is_reported_with_its_first_wrong_byte() =>
        Build("content/guide/a.md", [.. "---\ntitle: "u8, 0xBC, 0xD7, .. "\n---\n"u8])
            .ShouldOnlyReport("content/guide/a.md BRN0001").Message.Zh.ShouldContain("第 12 个字节");

    [Fact]
    public void A_text_file_beyond_all_measure_is_reported() =>
        Build("content/guide/a.md", new byte[(4 * 1024 * 1024) + 1]).ShouldOnlyReport("content/guide/a.md BRN0009");

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_with_the_systems_words() =>
        TinySite.Build(new RefusingFolder(TinySite.Folder("-- content/guide/a.md --\n---\ntitle: 甲\n---\n"), "content/guide/a.md"))
            .ShouldOnlyReport("content/guide/a.md BRN0003").Message.Zh.ShouldContain("no access");

    [Fact]
    public void A_picture_that_cannot_be_read_is_reported() =>
        TinySite.Build(new RefusingFolder(TinySite.Folder($"-- content/a.svg --\n{Svg}"), "content/a.svg")).ShouldOnlyReport("content/a.svg BRN0003");

    [Fact]
    public void A_style_sheet_that_cannot_be_read_is_reported() =>
        TinySite.Build(new RefusingFolder(TinySite.Folder("-- themes/test/assets/a.css --\n"), "themes/test/assets/a.css")).ShouldOnlyReport("themes/test/assets/a.css BRN0003");

    [Theory]
    [InlineData("content/讲稿.docx")]
    [InlineData("content/hospitals/a/x.exe")]
    [InlineData("content/README")]
    public void A_file_that_is_never_published_is_a_warning(string path)
    {
        var site = Build(path, [1]);
        site.ShouldOnlyReport($"{path} BRN0006").Severity.ShouldBe(Severity.Warning);
        site.Files.Keys.ShouldNotContain(path["content/".Length..]);
    }

    [Fact]
    public void A_drawing_with_a_script_is_published_without_it_and_one_warning_tells_of_it()
    {
        var site = Build("content/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9' onload='x()'><script/><g/><script/></svg>"u8.ToArray());

        var warning = site.ShouldOnlyReport("content/a.svg BRN0025");
        warning.Severity.ShouldBe(Severity.Warning);
        warning.Message.Zh.ShouldContain("2 种不发布的内容：onload=\"x()\"、<script>");
        site.Text("a.svg").ShouldBe("""<svg width="9" height="9" xmlns="http://www.w3.org/2000/svg"><g /></svg>""");
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>\n<g></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'x'>]><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>&b;</svg>")]
    public void A_drawing_that_cannot_be_read_is_refused(string svg) =>
        Build("content/a.svg", System.Text.Encoding.UTF8.GetBytes(svg)).ShouldOnlyReport("content/a.svg BRN0007");

    [Fact]
    public void A_picture_that_is_none_is_refused() => Build("content/a.jpg", [1, 2, 3]).ShouldOnlyReport("content/a.jpg BRN0008");

    [Theory]
    [InlineData("content/a.svg", Svg)]
    [InlineData("content/hospitals/a/手册.pdf", "%PDF")]
    [InlineData("content/讲解.MP3", "x")]
    [InlineData("content/empty.pdf", "")]
    public void What_is_published_as_it_is_keeps_its_bytes_and_its_place(string path, string text)
    {
        var site = Build(path, Encoding.UTF8.GetBytes(text));
        site.CleanText(path["content/".Length..]).ShouldBe(text);
    }

    private static BuiltSite Build(string path, byte[] bytes)
    {
        var files = TinySite.Parse("");
        files[path] = bytes;
        return TinySite.Build(new MemorySiteFolder(files));
    }
}
