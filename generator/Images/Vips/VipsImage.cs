using System.Runtime.InteropServices;

namespace BrandShowcase.Images.Vips;

/// <summary>A picture in libvips: a recipe for pixels, which are made when it is saved.</summary>
internal sealed class VipsImage : SafeHandle
{
    /// <summary>Takes over a reference that the caller holds.</summary>
    public VipsImage(nint handle)
        : base(0, ownsHandle: true) => SetHandle(handle);

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>Its size in pixels.</summary>
    public ImageSize Size => new(VipsApi.GetWidth(handle), VipsApi.GetHeight(handle));

    /// <summary>Lets whatever makes its pixels now fail soon. May be called from any thread.</summary>
    public void Kill() => VipsApi.SetKill(handle, 1);

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        VipsApi.UnrefObject(handle);
        return true;
    }
}
