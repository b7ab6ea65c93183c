using System.Buffers;
using System.Buffers.Binary;

namespace BrandShowcase.Search.Compression;

/// <summary>Packs bits into bytes from the lowest bit up (RFC 1951, 3.1.1).</summary>
internal sealed class BitSink
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);
    private ulong _bits;
    private int _count;

    /// <summary>Appends the low <paramref name="count"/> bits of <paramref name="value"/>, of which the others are 0.</summary>
    /// <param name="value">The bits.</param>
    /// <param name="count">0 to 32.</param>
    public void Write(uint value, int count)
    {
        _bits |= (ulong)value << _count;
        _count += count;
        if (_count < 32)
            return;
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.GetSpan(sizeof(uint)), (uint)_bits);
        _bytes.Advance(sizeof(uint));
        _bits >>= 32;
        _count -= 32;
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void AlignToByte()
    {
        for (; _count > 0; _count -= 8, _bits >>= 8)
            WriteByte((byte)_bits);
        _count = 0;
        _bits = 0;
    }

    /// <summary>Appends whole bytes, at the border of a byte.</summary>
    public void Write(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <summary>Everything that was written.</summary>
    public byte[] ToArray()
    {
        AlignToByte();
        return _bytes.WrittenSpan.ToArray();
    }

    private void WriteByte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }
}
