using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using BrandShowcase.Images;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>Where and by whom a picture was taken is published in none of its files, however it came into the site.</summary>
public sealed partial class MetadataTests
{
    private const string Maker = "SecretMaker";
    private const string Xmp = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">SecretMaker</x:xmpmeta>";

    // The latitude 28° 53′ 17″ as Exif writes it.
    private static readonly byte[] Latitude = [0, 0, 0, 28, 0, 0, 0, 1, 0, 0, 0, 53, 0, 0, 0, 1, 0, 0, 0, 17, 0, 0, 0, 1];

    // CIPA DC-008: the first directory points to the second, which holds the latitude.
    private static readonly byte[] Exif =
    [
        .. "MM"u8, 0, 42, 0, 0, 0, 8,
        0, 2, 0x01, 0x0F, 0, 2, 0, 0, 0, 12, 0, 0, 0, 38, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 50, 0, 0, 0, 0,
        .. "SecretMaker\0"u8,
        0, 1, 0x00, 0x02, 0, 5, 0, 0, 0, 3, 0, 0, 0, 68, 0, 0, 0, 0,
        .. Latitude,
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_published_file_has_the_place_or_the_maker_of_a_picture(bool withLibrary)
    {
        var files = TinySite.Parse(
            """
            -- themes/test/theme.yml --
            title: 素
            -- content/hospitals/h/index.md --
            ---
            title: 某医院
            cover: cover.jpg
            ---
            ![义诊](body.jpg) ![合影](small.jpg) ![截图](shot.png) ![门诊](still.webp) ![动图](moving.webp) ![动图](moving.gif) ![标志](logo.svg)
            -- themes/test/layouts/hospital.sbn-html --
            {{ hospital.cover.url }} {{ page.content }}
            """);
        var pictures = new Dictionary<string, byte[]>
        {
            ["cover.jpg"] = Jpeg(900),
            ["body.jpg"] = Jpeg(500),
            ["small.jpg"] = Jpeg(20),
            ["shot.png"] = Png(),
            ["still.webp"] = WebP([.. Chunk("VP8X", [0x0C, 0, 0, 0, 63, 0, 0, 63, 0, 0]), .. Draw(64, RenditionFormat.WebP)[12..], .. Notes()]),
            ["moving.webp"] = WebP([.. Chunk("VP8X", [0x0E, 0, 0, 0, 63, 0, 0, 63, 0, 0]), .. Chunk("ANIM", new byte[6]), .. Chunk("ANMF", [.. new byte[16], .. Draw(64, RenditionFormat.WebP)[12..]]), .. Notes()]),
            ["moving.gif"] = Gif(),
            ["logo.svg"] = Encoding.UTF8.GetBytes(
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><!-- {Maker} --><metadata>{Xmp}</metadata><image href=\"data:image/jpeg;base64,{Convert.ToBase64String(Jpeg(20))}\"/></svg>"),
        };
        foreach (var (name, bytes) in pictures)
        {
            Leaks(bytes).ShouldBeTrue(name);
            files[$"content/hospitals/h/{name}"] = bytes;
        }
        files["themes/test/assets/a.jpg"] = Jpeg(20);

        var site = TinySite.Build(new MemorySiteFolder(files), options => options with { Images = withLibrary ? ImageLibrary.Find : () => null });

        site.Codes.ShouldBe(withLibrary ? [] : ["BRN0021"]);
        foreach (var name in pictures.Keys)
            site.Files.Keys.ShouldContain($"hospitals/h/{name}");
        site.Files.Keys.ShouldContain(path => path.StartsWith("assets/a.", StringComparison.Ordinal));
        site.Files.Where(file => Leaks(file.Value)).Select(file => file.Key).ShouldBeEmpty();
    }

    /// <summary>Whether a file, or a picture that lies in it, tells who took it or where.</summary>
    private static bool Leaks(byte[] file) =>
        file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Maker)) >= 0 || file.AsSpan().IndexOf(Latitude) >= 0
        || Embedded().Matches(Encoding.Latin1.GetString(file)).Any(match => Leaks(Convert.FromBase64String(match.Groups["bytes"].Value)));

    private static byte[] Jpeg(int width)
    {
        var jpeg = Draw(width, RenditionFormat.Jpeg);
        return [.. jpeg[..2], .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif]), .. Segment(0xE1, Encoding.ASCII.GetBytes("http://ns.adobe.com/xap/1.0/\0" + Xmp)), .. Segment(0xFE, Encoding.ASCII.GetBytes(Maker)), .. jpeg[2..]];

        static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
    }

    private static byte[] Png()
    {
        var png = Draw(500, RenditionFormat.Png);
        // Behind the chunk IHDR.
        return [.. png[..33], .. Chunk("tEXt", Encoding.ASCII.GetBytes("Author\0" + Maker)), .. Chunk("eXIf", Exif), .. Chunk("iTXt", Encoding.ASCII.GetBytes("XML:com.adobe.xmp\0\0\0\0\0" + Xmp)), .. png[33..]];

        static byte[] Chunk(string type, byte[] content)
        {
            byte[] chunk = [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(type), .. content, 0, 0, 0, 0];
            BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
            BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Checksum(chunk.AsSpan(4, content.Length + 4)));
            return chunk;
        }
    }

    /// <summary>ISO/IEC 15948, 5.5: the checksum of a chunk, without which readers of PNG pass over it.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        }
        return ~sum;
    }

    private static byte[] Gif() =>
    [
        .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6,
        0x21, 0xFE, 11, .. Encoding.ASCII.GetBytes(Maker), 0,
        0x21, 0xFF, 11, .. "XMP DataXMP"u8, .. Encoding.ASCII.GetBytes(Xmp), 1, .. Enumerable.Range(0, 256).Select(i => (byte)(255 - i)), 0,
        0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0,
        0x3B,
    ];

    private static byte[] Notes() => [.. Chunk("EXIF", Exif), .. Chunk("XMP ", Encoding.ASCII.GetBytes(Xmp))];

    private static byte[] Chunk(string type, byte[] content)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), 0, 0, 0, 0, .. content, .. new byte[content.Length % 2]];
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), content.Length);
        return chunk;
    }

    private static byte[] WebP(byte[] chunks)
    {
        byte[] file = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. chunks];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }

    private static byte[] Draw(int side, RenditionFormat format)
    {
        var file = new ArrayBufferWriter<byte>();
        ImageLibrary.Find()!.TryDraw(Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{side}\" height=\"{side}\"><circle r=\"9\" fill=\"#c33\"/></svg>"), format, file, CancellationToken.None).ShouldBeTrue();
        return file.WrittenSpan.ToArray();
    }

    [GeneratedRegex("base64,(?<bytes>[A-Za-z0-9+/=]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Embedded();
}
