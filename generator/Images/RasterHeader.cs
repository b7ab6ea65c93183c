using System.Buffers.Binary;

namespace BrandShowcase.Images;

/// <summary>Reads the size of a picture from the first bytes of its file.</summary>
internal static class RasterHeader
{
    /// <summary>How every PNG file begins.</summary>
    public static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>ISO/IEC 15948 (PNG), 11.2.2: the first chunk is IHDR and begins with width and height.</summary>
    public static ImageSize? FindPngSize(ReadOnlySpan<byte> file) =>
        file.Length >= 24 && file.StartsWith(PngSignature) && file[12..16].SequenceEqual("IHDR"u8)
            ? new(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]))
            : null;

    /// <summary>Portable Network Graphics, third edition, 11.3.6.1 (acTL): the chunk that tells of an animation stands before the first IDAT.</summary>
    public static bool IsAnimatedPng(Stream file)
    {
        file.Position = PngSignature.Length;
        var head = new byte[8];
        while (TryRead(file, head))
        {
            var type = head.AsSpan(4);
            if (type.SequenceEqual("acTL"u8))
                return true;
            // Behind the content of a chunk stands its checksum.
            var next = file.Position + BinaryPrimitives.ReadUInt32BigEndian(head) + 4;
            if (type.SequenceEqual("IDAT"u8) || next > file.Length)
                return false;
            file.Position = next;
        }
        return false;
    }

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
    public static ImageSize? FindJpegSize(Stream file)
    {
        var segment = new byte[ushort.MaxValue];
        if (file.ReadByte() != 0xFF || file.ReadByte() != JpegSegments.Start)
            return null;
        var isOnItsSide = false;
        while (FindMarker(file) is { } marker and not (JpegSegments.Start or JpegSegments.End or JpegSegments.Scan))
        {
            if (JpegSegments.IsAlone(marker))
                continue;
            if (!TryRead(file, segment.AsSpan(0, 2)) || BinaryPrimitives.ReadUInt16BigEndian(segment) - 2 is not (>= 0 and var length))
                return null;
            var content = segment.AsSpan(0, length);
            if (JpegSegments.IsFrameHeader(marker))
            {
                if (length < 5 || !TryRead(file, content))
                    return null;
                var height = BinaryPrimitives.ReadUInt16BigEndian(content[1..]);
                var width = BinaryPrimitives.ReadUInt16BigEndian(content[3..]);
                return isOnItsSide ? new(height, width) : new(width, height);
            }
            if (marker != JpegSegments.Exif)
                file.Position += length;
            else if (TryRead(file, content))
                isOnItsSide |= JpegSegments.FindOrientation(content) is >= 5 and <= 8;
            else
                return null;
        }
        return null;
    }

    /// <summary>
    /// The next marker, before which any number of bytes 0xFF may stand (B.1.1.2); null if there is none. Browsers pass over bytes
    /// that belong to nothing, and so do we.
    /// </summary>
    private static byte? FindMarker(Stream file)
    {
        var before = 0;
        for (var next = file.ReadByte(); next >= 0; next = file.ReadByte())
        {
            if (before == 0xFF && next is not (0 or 0xFF))
                return (byte)next;
            before = next;
        }
        return null;
    }

    private static bool TryRead(Stream file, Span<byte> bytes) => file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;

    private static int ReadUInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
