using System.Buffers;
using System.Runtime.InteropServices;

namespace BrandShowcase.Images.Vips;

/// <summary>Bytes that libvips owns: a file in memory.</summary>
internal sealed class VipsBlob : SafeHandle
{
    /// <summary>Takes over a reference that the caller holds.</summary>
    public VipsBlob(nint handle)
        : base(0, ownsHandle: true) => SetHandle(handle);

    /// <summary>A copy of <paramref name="bytes"/>.</summary>
    public static VipsBlob CopyOf(ReadOnlySpan<byte> bytes) => new(VipsApi.CopyToBlob(bytes, (nuint)bytes.Length));

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>Appends the bytes to <paramref name="output"/>.</summary>
    public unsafe void CopyTo(IBufferWriter<byte> output)
    {
        var data = VipsApi.GetBlob(handle, out var length);
        output.Write(new ReadOnlySpan<byte>((void*)data, checked((int)length)));
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        VipsApi.UnrefArea(handle);
        return true;
    }
}
