using System.Buffers.Binary;
using System.Text;

namespace BrandShowcase.Search.Tests.Reading;

/// <summary>Reads numbers and texts as FORMAT.md defines them.</summary>
internal sealed class ByteReader(byte[] bytes)
{
    public int Position { get; private set; }

    public bool IsAtEnd => Position == bytes.Length;

    public byte Byte() => bytes[Position++];

    public byte[] Bytes(int count) => bytes[Position..(Position += count)];

    public int Varint()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }

    public string Text() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(Varint()));

    public string TextAfter(string before) => before[..Varint()] + Text();

    public string Hash() => BinaryPrimitives.ReadUInt32BigEndian(Bytes(4)).ToString("x8");

    public string[] Hashes(int count) => [.. Enumerable.Range(0, count).Select(_ => Hash())];
}
