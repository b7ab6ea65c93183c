namespace BrandShowcase.Images;

/// <summary>
/// Lets only so many pixels be worked on at once. An interlaced or progressive picture is decoded as a whole, at up to ten bytes
/// a pixel, so that several large ones side by side would exhaust the memory. Serves any number of threads.
/// </summary>
/// <param name="pixels">How many pixels at once; a picture with more is worked on alone.</param>
public sealed class PixelBudget(long pixels)
{
    private readonly object gate = new();
    private long spent;

    /// <summary>Does <paramref name="work"/> on a picture of <paramref name="size"/> as soon as there is room for it.</summary>
    public T Spend<T>(ImageSize size, Func<T> work)
    {
        var share = Math.Min((long)size.Width * size.Height, pixels);
        lock (gate)
        {
            while (spent + share > pixels)
                Monitor.Wait(gate);
            spent += share;
        }
        try
        {
            return work();
        }
        finally
        {
            lock (gate)
            {
                spent -= share;
                Monitor.PulseAll(gate);
            }
        }
    }
}
