namespace BrandShowcase.Templating.Render;

/// <summary>Numbers that look random and are the same in every render: the SplitMix64 generator from a fixed seed.</summary>
internal sealed class PseudoRandom
{
    private ulong position;

    /// <summary>The next number, any of 64 bits.</summary>
    public ulong Next()
    {
        position += 0x9E3779B97F4A7C15;
        var mixed = (position ^ (position >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
