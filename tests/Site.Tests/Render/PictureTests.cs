using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using BrandShowcase.Images;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Write;

namespace BrandShowcase.Site.Tests.Render;

public sealed class PictureTests : IDisposable
{
    private const string Path = "content/guide/photo.jpg";

    private readonly string cache = Directory.CreateTempSubdirectory("brandshowcase-").FullName;

    [Fact]
    public void A_picture_in_a_text_comes_in_several_widths_and_its_own_format()
    {
        var site = Build(Jpeg(1000, 500));

        var page = site.CleanText("guide/a/index.html");
        page.ShouldContain("<picture><source type=\"image/webp\"");
        page.ShouldMatch("srcset=\"/assets/pictures/[0-9a-f]{16}-400.webp 400w, /assets/pictures/[0-9a-f]{16}-800.webp 800w, /assets/pictures/[0-9a-f]{16}-1000.webp 1000w\"");
        page.ShouldContain("<img src=\"/guide/photo.jpg\" alt=\"合影\" width=\"1000\" height=\"500\" loading=\"lazy\" decoding=\"async\"></picture>");
        site.Files.Keys.Count(path => path.StartsWith("assets/pictures/", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public void A_large_photograph_is_published_smaller()
    {
        var site = Build(Jpeg(3200, 800));

        site.CleanText("guide/a/index.html").ShouldContain("width=\"1600\" height=\"400\"");
        using var published = new MemoryStream(site.Files["guide/photo.jpg"]);
        ImageFile.FindSize("photo.jpg", published).ShouldBe(new ImageSize(1600, 400));
    }

    [Fact]
    public void Front_matter_names_the_part_that_matters()
    {
        var site = Build(
            Jpeg(1000, 500),
            """
            -- content/hospitals/h/index.md --
            ---
            title: 某医院
            cover: { src: ../../guide/photo.jpg, alt: 门诊楼, focus: 左上 }
            ---
            -- themes/test/layouts/hospital.sbn-html --
            {{ hospital.cover.focus }} {{ hospital.cover.width }} {{ hospital.cover.srcset }}
            """);
        site.CleanText("hospitals/h/index.html").ShouldStartWith("top-left 1000 /assets/pictures/");
    }

    [Fact]
    public void A_picture_that_is_damaged_behind_its_head_is_reported_and_nothing_is_published()
    {
        var whole = Jpeg(1000, 500);
        var site = Build(whole[..(whole.Length / 2)]);
        site.Codes.Distinct().ShouldBe(["BRN0008"]);
    }

    [Fact]
    public void A_picture_that_takes_too_long_is_not_called_broken() =>
        Build(Jpeg(1000, 500), change: options => options with { PictureTimeLimit = TimeSpan.Zero }).Codes.Distinct().ShouldBe(["BRN0024"]);

    [Fact]
    public void A_photograph_tells_its_mean_colour_and_takes_it_from_the_cache_the_next_time()
    {
        const string cover =
            """
            -- content/hospitals/h/index.md --
            ---
            title: 某医院
            cover: ../../guide/photo.jpg
            ---
            -- themes/test/layouts/hospital.sbn-html --
            {{ hospital.cover.color }}
            """;
        var first = Build(Jpeg(1000, 500), cover, WithCache).CleanText("hospitals/h/index.html");
        first.Trim().ShouldMatch("^#[0-9a-f]{3}$");
        Overwrite(Directory.GetFiles(cache, "*", SearchOption.AllDirectories), "#123");

        Build(Jpeg(1000, 500), cover, WithCache).CleanText("hospitals/h/index.html").Trim().ShouldBe("#123");
        Build(Jpeg(1000, 500), cover, options => options with { Images = null }).CleanText("hospitals/h/index.html").Trim().ShouldBeEmpty();
    }

    [Fact]
    public void A_photograph_in_a_text_has_its_colour_behind_it()
    {
        var page = Build(Jpeg(1000, 500)).CleanText("guide/a/index.html");
        page.ShouldMatch("<span class=\"tinted\"><svg class=\"tint\" width=\"0\" height=\"0\" aria-hidden=\"true\"><rect width=\"100%\" height=\"100%\" fill=\"#[0-9a-f]{3}\"/></svg><picture>.*</picture></span>");
        Build(Jpeg(1000, 500), change: options => options with { Images = null }).CleanText("guide/a/index.html").ShouldNotContain("tint");
    }

    [Fact]
    public void That_a_picture_has_no_colour_is_found_out_once()
    {
        var files = TinySite.Parse("-- content/guide/a.md --\n---\ntitle: 甲\n---\n![标志](photo.webp)\n");
        // One transparent pixel.
        files["content/guide/photo.webp"] = Convert.FromHexString("524946461A000000574542505650384C0D0000002F00000010071011118888FE0700");
        Func<BuildOptions, BuildOptions> change = options => WithCache(options with { Images = ImageLibrary.Find });

        TinySite.Build(new MemorySiteFolder(files), change).CleanText("guide/a/index.html").ShouldNotContain("tint");
        var kept = Directory.GetFiles(cache, "*", SearchOption.AllDirectories).Where(entry => new FileInfo(entry).Length == 32).ShouldHaveSingleItem();
        Overwrite([kept], "#123");
        TinySite.Build(new MemorySiteFolder(files), change).CleanText("guide/a/index.html").ShouldContain("fill=\"#123\"");
    }

    [Fact]
    public void A_picture_of_too_many_pixels_is_refused_before_it_is_decoded()
    {
        byte[] png = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13, .. "IHDR"u8, .. new byte[8], 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 20_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 20_000);
        var files = TinySite.Parse("");
        files["content/guide/huge.png"] = png;

        TinySite.Build(new MemorySiteFolder(files)).ShouldOnlyReport("content/guide/huge.png BRN0020").Message.En.ShouldContain("20000 × 20000");
    }

    [Fact]
    public void Without_the_library_pictures_keep_their_pixels_with_one_warning()
    {
        var photograph = Jpeg(1000, 500);
        var site = Build(photograph, change: options => options with { Images = () => null });

        site.ShouldOnlyReport("site.yml BRN0021");
        site.Files["guide/photo.jpg"].ShouldBe(photograph);
        site.Text("guide/a/index.html").ShouldContain("<img src=\"/guide/photo.jpg\" alt=\"合影\" width=\"1000\" height=\"500\"");
        site.Text("guide/a/index.html").ShouldNotContain("srcset");
    }

    [Fact]
    public void A_second_build_takes_pictures_from_the_cache()
    {
        var first = Build(Jpeg(1000, 500), change: WithCache);
        var entries = Directory.GetFiles(cache, "*", SearchOption.AllDirectories);
        entries.Length.ShouldBe(5, "the photograph itself, three widths, and its colour");
        Overwrite(entries, "kept");

        var second = Build(Jpeg(1000, 500), change: WithCache);

        Encoding.UTF8.GetString(second.Files["guide/photo.jpg"]).ShouldBe("kept");
        first.Files["guide/photo.jpg"].Length.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void A_damaged_entry_of_the_cache_is_made_anew()
    {
        var first = Build(Jpeg(1000, 500), change: WithCache);
        foreach (var entry in Directory.GetFiles(cache, "*", SearchOption.AllDirectories))
            File.WriteAllBytes(entry, File.ReadAllBytes(entry)[..^1]);

        Build(Jpeg(1000, 500), change: WithCache).Files["guide/photo.jpg"].ShouldBe(first.Files["guide/photo.jpg"]);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_done_without()
    {
        File.WriteAllText(System.IO.Path.Join(cache, "file"), "");
        Build(Jpeg(1000, 500), change: options => options with { Cache = new(System.IO.Path.Join(cache, "file")) }).ShouldBeClean();
    }

    [Fact]
    public void What_pictures_need_no_longer_is_removed_and_files_of_others_stay()
    {
        var kept = new RenditionCache(cache);
        kept.Store(Key('a'), "a"u8);
        kept.Store(Key('b'), "b"u8);
        File.WriteAllText(System.IO.Path.Join(cache, "notes.txt"), "another's");

        var next = new RenditionCache(cache);
        next.TryRead(Key('a'), new ArrayBufferWriter<byte>()).ShouldBeTrue();
        next.RemoveUnused();

        next.TryRead(Key('a'), new ArrayBufferWriter<byte>()).ShouldBeTrue();
        next.TryRead(Key('b'), new ArrayBufferWriter<byte>()).ShouldBeFalse();
        File.Exists(System.IO.Path.Join(cache, "notes.txt")).ShouldBeTrue();

        static string Key(char digit) => new(digit, 64);
    }

    public void Dispose() => Directory.Delete(cache, recursive: true);

    private BuildOptions WithCache(BuildOptions options) => options with { Cache = new(cache) };

    /// <summary>Replaces entries of a cache by others that are whole.</summary>
    private static void Overwrite(IEnumerable<string> entries, string text)
    {
        foreach (var entry in entries)
        {
            var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetDirectoryName(entry))!;
            new RenditionCache(folder).Store(System.IO.Path.GetFileName(entry), Encoding.UTF8.GetBytes(text));
        }
    }

    private static BuiltSite Build(byte[] picture, string others = "", Func<BuildOptions, BuildOptions>? change = null)
    {
        var files = TinySite.Parse(
            """
            -- site.yml --
            title: 测试网站
            base_url: https://example.org/
            theme: test
            share_cards: none
            -- content/guide/a.md --
            ---
            title: 甲
            ---
            ![合影](photo.jpg)
            """ + "\n" + others);
        files[Path] = picture;
        return TinySite.Build(new MemorySiteFolder(files), options => (change ?? (same => same))(options with { Images = ImageLibrary.Find }));
    }

    private static byte[] Jpeg(int width, int height)
    {
        var svg = Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"><circle cx=\"200\" cy=\"200\" r=\"150\" fill=\"#c33\"/></svg>");
        var file = new ArrayBufferWriter<byte>();
        ImageLibrary.Find()!.TryDraw(svg, RenditionFormat.Jpeg, file, CancellationToken.None).ShouldBeTrue();
        return file.WrittenSpan.ToArray();
    }
}
