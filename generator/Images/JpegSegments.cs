using System.Buffers.Binary;

namespace BrandShowcase.Images;

/// <summary>What a JPEG file is made of (ITU-T T.81, B.1.1): markers, most of them with a segment of bytes.</summary>
internal static class JpegSegments
{
    /// <summary>The first of the markers that belong to the picture itself; those up to <see cref="Jfif"/> do.</summary>
    public const byte FirstOfPicture = 0xC0;

    /// <summary>The file begins.</summary>
    public const byte Start = 0xD8;

    /// <summary>The file ends.</summary>
    public const byte End = 0xD9;

    /// <summary>A scan, whose pixels follow its segment.</summary>
    public const byte Scan = 0xDA;

    /// <summary>JFIF, with a density and perhaps a small copy of the picture.</summary>
    public const byte Jfif = 0xE0;

    /// <summary>Exif or XMP.</summary>
    public const byte Exif = 0xE1;

    /// <summary>A colour profile, among others.</summary>
    public const byte Profile = 0xE2;

    /// <summary>How colours were transformed, from Adobe.</summary>
    public const byte Adobe = 0xEE;

    /// <summary>Whether the segment of a marker is the frame header, which tells the size.</summary>
    public static bool IsFrameHeader(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Whether a marker stands alone, without a segment.</summary>
    public static bool IsAlone(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD7);

    /// <summary>The orientation (1 to 8) of an Exif segment (CIPA DC-008, tag 0x0112), or null.</summary>
    public static int? FindOrientation(ReadOnlySpan<byte> segment)
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

    private static ushort ReadUInt16(ReadOnlySpan<byte> bytes, bool isLittleEndian) =>
        isLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint ReadUInt32(ReadOnlySpan<byte> bytes, bool isLittleEndian) =>
        isLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
