using System.Buffers;
using System.Buffers.Binary;

namespace BrandShowcase.Images;

/// <summary>
/// Copies of a picture what its pixels need, and nothing else: no Exif, XMP, comments, small copies, or bytes behind its end.
/// Whatever is not known is left out. False means that the file is not whole.
/// </summary>
internal static class RasterCleaner
{
    private const byte GifTrailer = 0x3B;

    /// <summary>ITU-T T.81 (JPEG), B.2. Of Exif the orientation stays, without which a picture would lie on its side.</summary>
    public static bool TryCleanJpeg(ReadOnlySpan<byte> file, IBufferWriter<byte> output)
    {
        if (!file.StartsWith((ReadOnlySpan<byte>)[0xFF, JpegSegments.Start]))
            return false;
        output.Write(file[..2]);
        for (var position = 2; FindMarker(file, ref position) is { } marker;)
        {
            if (marker == JpegSegments.End)
            {
                output.Write<byte>([0xFF, marker]);
                return true;
            }
            if (JpegSegments.IsAlone(marker))
                continue;
            var length = file.Length - position < 2 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(file[position..]);
            if (length < 2 || length > file.Length - position)
                return false;
            WriteSegment(marker, file.Slice(position + 2, length - 2), output);
            position += length;
            if (marker == JpegSegments.Scan)
                position += CopyScan(file[position..], output);
        }
        return false;
    }

    /// <summary>ISO/IEC 15948 (PNG), 5.3, and the chunks of animated PNG: length, type, content and checksum.</summary>
    public static bool TryCleanPng(ReadOnlySpan<byte> file, IBufferWriter<byte> output)
    {
        if (!file.StartsWith(RasterHeader.PngSignature))
            return false;
        output.Write(RasterHeader.PngSignature);
        for (var position = RasterHeader.PngSignature.Length; file.Length - position >= 12;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[position..]);
            if (length > file.Length - position - 12)
                return false;
            var chunk = file.Slice(position, (int)length + 12);
            var type = chunk[4..8];
            if (IsPngPicture(type))
                output.Write(chunk);
            if (type.SequenceEqual("IEND"u8))
                return true;
            position += chunk.Length;
        }
        return false;
    }

    /// <summary>GIF89a, sections 17 to 27. Of extensions those stay that tell how long each picture is shown and how often all are.</summary>
    public static bool TryCleanGif(ReadOnlySpan<byte> file, IBufferWriter<byte> output)
    {
        if (RasterHeader.FindGifSize(file) is null || file.Length < 13)
            return false;
        var position = 13 + ColorTable(file[10]);
        if (position > file.Length)
            return false;
        output.Write(file[..position]);
        while (position < file.Length && file[position] != GifTrailer)
        {
            var block = file[position..];
            var head = block switch
            {
                [0x21, _, ..] => 2,
                [0x2C, _, _, _, _, _, _, _, _, var flags, ..] => 11 + ColorTable(flags),
                _ => int.MaxValue,
            };
            if (head > block.Length || FindEnd(block[head..]) is not { } length)
                return false;
            if (IsGifPicture(block))
                output.Write(block[..(head + length)]);
            position += head + length;
        }
        output.Write<byte>([GifTrailer]);
        return true;

        static int ColorTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /// <summary>RFC 9649 (WebP), 2.3: a RIFF file, whose first chunk tells which others there are.</summary>
    public static bool TryCleanWebP(ReadOnlySpan<byte> file, IBufferWriter<byte> output)
    {
        if (file.Length < 12 || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WEBP"u8))
            return false;
        var end = Math.Min(file.Length, BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L);
        var chunks = new ArrayBufferWriter<byte>(file.Length);
        if (end < 12 || !TryCopyChunks(file[12..(int)end], isFrame: false, chunks))
            return false;
        output.Write("RIFF"u8);
        WriteLength(chunks.WrittenCount + 4, output);
        output.Write("WEBP"u8);
        output.Write(chunks.WrittenSpan);
        return true;
    }

    /// <summary>The next marker of a JPEG, and the offset behind it; null if there is none. Browsers pass over bytes that belong to nothing, and so do we.</summary>
    private static byte? FindMarker(ReadOnlySpan<byte> file, ref int position)
    {
        while (file[position..].IndexOf((byte)0xFF) is >= 0 and var next)
        {
            position += next;
            // Any number of bytes 0xFF may stand before a marker (B.1.1.2).
            if (file[position..].IndexOfAnyExcept((byte)0xFF) is not (>= 0 and var filling))
                return null;
            position += filling + 1;
            if (file[position - 1] is not 0 and var marker)
                return marker;
        }
        return null;
    }

    private static void WriteSegment(byte marker, ReadOnlySpan<byte> content, IBufferWriter<byte> output)
    {
        switch (marker)
        {
            case JpegSegments.Jfif when content.Length >= 14 && content.StartsWith("JFIF\0"u8):
                // Without the small copy of the picture, which may show what was cut off.
                Write([.. content[..12], 0, 0]);
                break;
            case JpegSegments.Exif when JpegSegments.FindOrientation(content) is > 1 and <= 8 and var orientation:
                Write([.. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]);
                break;
            case JpegSegments.Profile when content.StartsWith("ICC_PROFILE\0"u8):
            case JpegSegments.Adobe when content.StartsWith("Adobe"u8):
            case >= JpegSegments.FirstOfPicture and < JpegSegments.Jfif:
                Write(content);
                break;
        }

        void Write(ReadOnlySpan<byte> bytes)
        {
            var head = output.GetSpan(4);
            (head[0], head[1]) = (0xFF, marker);
            BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(bytes.Length + 2));
            output.Advance(4);
            output.Write(bytes);
        }
    }

    /// <summary>Copies the pixels up to the next marker (T.81, B.1.1.5: within them a 0 follows each 0xFF, but for restart markers).</summary>
    private static int CopyScan(ReadOnlySpan<byte> file, IBufferWriter<byte> output)
    {
        var end = 0;
        while (file[end..].IndexOf((byte)0xFF) is >= 0 and var next && (end += next) < file.Length - 1 && file[end + 1] is 0x00 or (>= 0xD0 and <= 0xD7))
            end += 2;
        // Without a marker behind them the pixels are not whole, and that is found next.
        output.Write(file[..end]);
        return end;
    }

    private static bool IsPngPicture(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("IHDR"u8) || type.SequenceEqual("PLTE"u8) || type.SequenceEqual("IDAT"u8) || type.SequenceEqual("IEND"u8)
        || type.SequenceEqual("tRNS"u8) || type.SequenceEqual("gAMA"u8) || type.SequenceEqual("cHRM"u8) || type.SequenceEqual("sRGB"u8)
        || type.SequenceEqual("iCCP"u8) || type.SequenceEqual("cICP"u8) || type.SequenceEqual("sBIT"u8) || type.SequenceEqual("bKGD"u8) || type.SequenceEqual("pHYs"u8)
        || type.SequenceEqual("acTL"u8) || type.SequenceEqual("fcTL"u8) || type.SequenceEqual("fdAT"u8);

    private static bool IsGifPicture(ReadOnlySpan<byte> block) =>
        block is [0x2C, ..] or [0x21, 0xF9, ..]
        || (block is [0x21, 0xFF, ..] && (block[2..].StartsWith("\u000BNETSCAPE2.0"u8) || block[2..].StartsWith("\u000BANIMEXTS1.0"u8)));

    /// <summary>How many bytes the parts of a block take, each of which begins with its length; an empty one is the last. Null if there is none.</summary>
    private static int? FindEnd(ReadOnlySpan<byte> parts)
    {
        for (var position = 0; position < parts.Length; position += parts[position] + 1)
        {
            if (parts[position] == 0)
                return position + 1;
        }
        return null;
    }

    private static bool TryCopyChunks(ReadOnlySpan<byte> chunks, bool isFrame, IBufferWriter<byte> output)
    {
        while (chunks.Length >= 8)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunks[4..]);
            if (length > chunks.Length - 8)
                return false;
            var type = chunks[..4];
            var content = chunks.Slice(8, (int)length);
            if (!TryCopyChunk(type, content, isFrame, output))
                return false;
            // Chunks have an even length; the byte that makes it so may be missing at the end.
            chunks = chunks[Math.Min(chunks.Length, 8 + content.Length + (content.Length & 1))..];
        }
        return true;
    }

    private static bool TryCopyChunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content, bool isFrame, IBufferWriter<byte> output)
    {
        if (type.SequenceEqual("VP8X"u8) && content.Length >= 10)
        {
            // The flags of Exif and XMP.
            WriteChunk(type, [(byte)(content[0] & ~0x0C), .. content[1..10]], output);
        }
        else if (type.SequenceEqual("ANMF"u8) && content.Length >= 16 && !isFrame)
        {
            // A picture of an animation: its place and time, and then chunks again.
            var frame = new ArrayBufferWriter<byte>(content.Length);
            frame.Write(content[..16]);
            if (!TryCopyChunks(content[16..], isFrame: true, frame))
                return false;
            WriteChunk(type, frame.WrittenSpan, output);
        }
        else if (type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8) || type.SequenceEqual("ALPH"u8) || type.SequenceEqual("ANIM"u8) || type.SequenceEqual("ICCP"u8))
        {
            WriteChunk(type, content, output);
        }
        return true;
    }

    private static void WriteChunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content, IBufferWriter<byte> output)
    {
        output.Write(type);
        WriteLength(content.Length, output);
        output.Write(content);
        if (content.Length % 2 == 1)
            output.Write<byte>([0]);
    }

    private static void WriteLength(int length, IBufferWriter<byte> output)
    {
        BinaryPrimitives.WriteInt32LittleEndian(output.GetSpan(4), length);
        output.Advance(4);
    }
}
