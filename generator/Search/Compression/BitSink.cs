using System.Buffers;
using System.Buffers.Binary;

namespace BrandShowcase.Search.Compression;

/// <summary>Packs bits into bytes from the lowest bit up (RFC 1951, 3.1.1).</summary>
internal sealed class BitSink
{
    private readonly ArrayBufferWriter<byte> output = new(1024);
    private ulong pending;
    private int pendingBits;

    /// <summary>Appends the low <paramref name="count"/> bits of <paramref name="value"/>, of which the others are 0.</summary>
    /// <param name="value">The bits.</param>
    /// <param name="count">0 to 32.</param>
    public void Write(uint value, int count)
    {
        pending |= (ulong)value << pendingBits;
        pendingBits += count;
        if (pendingBits < 32)
            return;
        BinaryPrimitives.WriteUInt32LittleEndian(output.GetSpan(sizeof(uint)), (uint)pending);
        output.Advance(sizeof(uint));
        pending >>= 32;
        pendingBits -= 32;
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void AlignToByte()
    {
        for (; pendingBits > 0; pendingBits -= 8, pending >>= 8)
            WriteByte((byte)pending);
        pendingBits = 0;
        pending = 0;
    }

    /// <summary>Appends whole bytes, at the border of a byte.</summary>
    public void Write(ReadOnlySpan<byte> bytes) => output.Write(bytes);

    /// <summary>Everything that was written.</summary>
    public byte[] ToArray()
    {
        AlignToByte();
        return output.WrittenSpan.ToArray();
    }

    private void WriteByte(byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }
}
