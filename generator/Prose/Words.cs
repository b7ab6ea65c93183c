using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Prose;

/// <summary>Some words of a text. What stands before and behind them is not looked at.</summary>
/// <param name="Text">The text.</param>
/// <param name="Span">Where the words stand in it.</param>
public readonly record struct Words(string Text, TextSpan Span)
{
    /// <summary>A whole text.</summary>
    public Words(string text)
        : this(text, new(0, text.Length))
    {
    }

    /// <summary>What a pattern finds in the words, in order. Its offsets count from the start of the text.</summary>
    public IReadOnlyList<TextSpan> Find(Regex pattern)
    {
        // Of most words nothing is found, and then nothing is kept.
        List<TextSpan>? found = null;
        foreach (var match in pattern.EnumerateMatches(Text.AsSpan(Span.Start, Span.Length)))
            (found ??= []).Add(new(Span.Start + match.Index, match.Length));
        return found ?? (IReadOnlyList<TextSpan>)[];
    }
}
