namespace BrandShowcase.Search.Lists;

/// <summary>Writes bits into bytes, from the highest bit of each.</summary>
internal sealed class BitWriter
{
    private byte[] bytes = new byte[256];
    private int length;
    private ulong pending;
    private int pendingBits;

    /// <summary>Writes the low <paramref name="count"/> bits of <paramref name="value"/>, at most 32.</summary>
    public void Write(uint value, int count)
    {
        pending = (pending << count) | value;
        for (pendingBits += count; pendingBits >= 8; pendingBits -= 8)
            Append((byte)(pending >> (pendingBits - 8)));
    }

    /// <summary>Writes so many ones, and a zero.</summary>
    public void WriteUnary(int ones)
    {
        for (; ones >= 31; ones -= 31)
            Write(int.MaxValue, 31);
        Write((1u << (ones + 1)) - 2, ones + 1);
    }

    /// <summary>Takes the bytes written since the last time; the last one is filled with zeros.</summary>
    public byte[] Take()
    {
        if (pendingBits > 0)
            Append((byte)(pending << (8 - pendingBits)));
        var taken = bytes.AsSpan(0, length).ToArray();
        (length, pending, pendingBits) = (0, 0, 0);
        return taken;
    }

    private void Append(byte value)
    {
        if (length == bytes.Length)
            Array.Resize(ref bytes, length * 2);
        bytes[length++] = value;
    }
}
