namespace BrandShowcase.Templating.Render;

/// <summary>The arguments of a call on the stack of a render: first those by position, behind them the named ones.</summary>
/// <param name="Start">The place of the first on the stack.</param>
/// <param name="Count">How many are given by position.</param>
/// <param name="Names">The names of the others, in the order of their values.</param>
internal readonly record struct CallArguments(int Start, int Count, string[] Names)
{
    /// <summary>How many there are in all.</summary>
    public int Total => Count + Names.Length;
}
