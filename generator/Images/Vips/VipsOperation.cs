using System.Runtime.InteropServices;
using static BrandShowcase.Images.Vips.VipsApi;

namespace BrandShowcase.Images.Vips;

/// <summary>
/// One call of an operation of libvips by its name: give it its arguments, run it, take its result. Disposing gives back what
/// libvips keeps for it.
/// </summary>
internal sealed class VipsOperation : IDisposable
{
    private nint operation;

    /// <summary>A call of the operation <paramref name="name"/>.</summary>
    /// <param name="name">Its name, such as <c>thumbnail_buffer</c>.</param>
    /// <param name="options">Arguments as libvips writes them: <c>width=800,size=force</c>; or empty.</param>
    public VipsOperation(string name, string options)
    {
        operation = NewOperation(name);
        if (operation == 0 || SetOptions(operation, options) != 0)
            throw new InvalidOperationException($"libvips knows no {name}[{options}]");
    }

    /// <summary>Sets an argument to a picture.</summary>
    public VipsOperation With(string argument, VipsImage image) => With(argument, GetImageType(), image, SetObject);

    /// <summary>Sets an argument to bytes.</summary>
    public VipsOperation With(string argument, VipsBlob blob) => With(argument, GetBlobType(), blob, SetBoxed);

    /// <summary>Sets an argument to a text.</summary>
    public VipsOperation With(string argument, string text)
    {
        const nuint textType = 16 << 2; // G_TYPE_STRING
        var value = default(GValue);
        InitValue(ref value, textType);
        SetText(ref value, text);
        SetProperty(operation, argument, ref value);
        UnsetValue(ref value);
        return this;
    }

    /// <summary>Runs the operation. Its result is a picture.</summary>
    /// <returns>The argument <c>out</c>, or null if the operation failed.</returns>
    public VipsImage? FindImage() => Run("out", GetImageType(), DuplicateObject) is var image and not 0 ? new(image) : null;

    /// <summary>Runs the operation. Its result is a file.</summary>
    /// <returns>The argument <c>buffer</c>, or null if the operation failed.</returns>
    public VipsBlob? FindBlob() => Run("buffer", GetBlobType(), DuplicateBoxed) is var blob and not 0 ? new(blob) : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (operation == 0)
            return;
        UnrefOutputs(operation);
        UnrefObject(operation);
        operation = 0;
    }

    private delegate void ValueSetter(ref GValue value, nint content);

    private delegate nint ValueGetter(ref GValue value);

    private VipsOperation With(string argument, nuint type, SafeHandle content, ValueSetter set)
    {
        var value = default(GValue);
        InitValue(ref value, type);
        set(ref value, content.DangerousGetHandle());
        SetProperty(operation, argument, ref value);
        UnsetValue(ref value);
        // The operation now holds a reference of its own.
        GC.KeepAlive(content);
        return this;
    }

    private nint Run(string result, nuint type, ValueGetter get)
    {
        var built = Build(operation);
        if (built == 0)
        {
            // The text of the error is one for all threads, so that it may tell of another picture: it is of no use.
            ClearErrors();
            return 0;
        }
        UnrefObject(operation);
        operation = built;
        var value = default(GValue);
        InitValue(ref value, type);
        GetProperty(operation, result, ref value);
        var handle = get(ref value);
        UnsetValue(ref value);
        return handle;
    }
}
