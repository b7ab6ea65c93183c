using System.Buffers.Binary;

namespace BrandShowcase.Images;

/// <summary>Reads the size of a picture from the first bytes of its file.</summary>
internal static class RasterHeader
{
    /// <summary>ISO/IEC 15948 (PNG), 11.2.2: the first chunk is IHDR and begins with width and height.</summary>
    public static ImageSize? FindPngSize(ReadOnlySpan<byte> file) =>
        file.Length >= 24 && file.StartsWith(PngSignature) && file[12..16].SequenceEqual("IHDR"u8)
            ? new(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]))
            : null;

    /// <summary>GIF89a, section 18: the logical screen descriptor follows the signature.</summary>
    public static ImageSize? FindGifSize(ReadOnlySpan<byte> file) =>
        file.Length >= 10 && (file.StartsWith("GIF89a"u8) || file.StartsWith("GIF87a"u8))
            ? new(BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]))
            : null;

    /// <summary>RFC 9649 (WebP): the first chunk is VP8, VP8L or VP8X, each with its own way to write the size.</summary>
    public static ImageSize? FindWebPSize(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30 || !file.StartsWith("RIFF"u8) || !file[8..12].SequenceEqual("WEBP"u8))
            return null;
        var chunk = file[12..16];
        if (chunk.SequenceEqual("VP8 "u8))
            return new(BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF);
        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }
        return chunk.SequenceEqual("VP8X"u8)
            ? new(ReadUInt24(file[24..]) + 1, ReadUInt24(file[27..]) + 1)
            : null;
    }

    /// <summary>RFC 9649, 2.7: the second bit of a VP8X chunk's flags tells of an animation.</summary>
    public static bool IsAnimatedWebP(ReadOnlySpan<byte> file) => file.Length > 20 && file[12..16].SequenceEqual("VP8X"u8) && (file[20] & 0x02) != 0;

    /// <summary>
    /// ITU-T T.81 (JPEG), B.2: the size stands in the frame header, behind any number of other segments. A picture that its
    /// Exif orientation lays on its side is shown with width and height exchanged.
    /// </summary>
    public static ImageSize? FindJpegSize(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 || file[0] != 0xFF || file[1] != 0xD8)
            return null;
        var isOnItsSide = false;
        var position = 2;
        while (position + 9 < file.Length && file[position] == 0xFF)
        {
            var marker = file[position + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(position + 2)..]);
            if (length < 2)
                return null;
            var isFrameHeader = marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (isFrameHeader)
            {
                var height = BinaryPrimitives.ReadUInt16BigEndian(file[(position + 5)..]);
                var width = BinaryPrimitives.ReadUInt16BigEndian(file[(position + 7)..]);
                return isOnItsSide ? new(height, width) : new(width, height);
            }
            if (marker == 0xE1 && position + 2 + length <= file.Length)
                isOnItsSide |= FindOrientation(file.Slice(position + 4, length - 2)) is >= 5 and <= 8;
            position += 2 + length;
        }
        return null;
    }

    /// <summary>The orientation (1 to 8) of an Exif segment (CIPA DC-008, tag 0x0112), or null.</summary>
    private static int? FindOrientation(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 14 || !segment.StartsWith("Exif\0\0"u8))
            return null;
        var tiff = segment[6..];
        var isLittleEndian = tiff[0] == (byte)'I';
        var start = ReadUInt32(tiff[4..], isLittleEndian);
        if (start > tiff.Length - 2)
            return null;
        var count = ReadUInt16(tiff[(int)start..], isLittleEndian);
        for (var entry = (int)start + 2; count-- > 0 && entry + 12 <= tiff.Length; entry += 12)
        {
            if (ReadUInt16(tiff[entry..], isLittleEndian) == 0x0112)
                return ReadUInt16(tiff[(entry + 8)..], isLittleEndian);
        }
        return null;
    }

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static int ReadUInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static ushort ReadUInt16(ReadOnlySpan<byte> bytes, bool isLittleEndian) =>
        isLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint ReadUInt32(ReadOnlySpan<byte> bytes, bool isLittleEndian) =>
        isLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
